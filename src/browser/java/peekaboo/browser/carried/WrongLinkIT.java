package peekaboo.browser.carried;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/** A link that is wrong in some way gives one sentence and a page that works, and none shows anything but what it says. */
@ExtendWith(InChromium.class)
class WrongLinkIT {
    /** Caregivers of what is shown, each as {@code arm:caregiver}. */
    private static final String CAREGIVERS = """
            () => peekaboo.page.shown.player.lanes.map(({ run }) =>
                `${run.armName}:${run.plan.found.arms.find((arm) => arm.name === run.armName).caregiver}`).join(' ')
            """;

    private static final String CHANGED_ARM = "seed=1989\narms.attuned={caregiver: intrusive}";

    private static final List<String> WRONG = List.of(
            "&set=seed%3Dabc",
            "&set=" + encoded(CHANGED_ARM),
            "&scenario=nowhere",
            "&scenario=peek-a-boo&dyad=9999999999",
            "&t=1e308",
            "&set=%E0%A4%A",
            "&looks=7.wisp.brown_1.short.black",
            "&arm=" + "x".repeat(2_000),
            "&set=seed%3D1".repeat(3_000),
            "&text=" + "x".repeat(1 << 20));

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static IntStream wrongLinks() {
        return IntStream.range(0, WRONG.size());
    }

    /** Each at one step, the steps taking turns; the profile hostile has every link at every step. */
    @ParameterizedTest
    @MethodSource("wrongLinks")
    void wrongLink_isToldInASentenceAndThePageGoesOn(int link, Page tab) {
        assertIsTold(1 + link % Story.STEPS, WRONG.get(link), tab);
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void everyStep_tellsEveryWrongLink(int step, Page tab) {
        WRONG.forEach(wrong -> assertIsTold(step, wrong, tab));
    }

    private static void assertIsTold(int step, String wrong, Page tab) {
        String what = step + wrong.substring(0, Math.min(40, wrong.length()));
        OpenedPage page = OpenedPage.in(tab, Story.link(step) + wrong);
        Story story = Story.of(tab);

        assertEquals(step, story.step(), what);
        assertThat(story.part("link-wrong")).hasCount(1);
        assertThat(tab.locator("#step button").first()).isVisible();
        assertEquals(List.of(), page.complaints(), what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "6&scenario=peek-a-boo"})
    void lineFeedInAChange_changesNoCaregiver(String step, Page tab) {
        Story.shared(tab, "#step=" + step + "&set=" + encoded(CHANGED_ARM));

        String shown = step.equals("2") ? "attuned:attuned intrusive:intrusive" : "attuned:attuned";
        assertEquals(shown, tab.evaluate(CAREGIVERS));
    }

    @Test
    void stepOfTheStory_tellsThatItsBabyIsAnother(Page tab) {
        Story own = Story.shared(tab, "#step=1&scenario=peek-a-boo&arm=attuned&dyad=0&set=seed%3D909&t=0&lang=en");
        assertThat(own.part("link-changed")).hasCount(0);

        Story other = Story.shared(tab, "#step=1&set=seed%3D7&dyad=3&lang=de");
        assertThat(other.part("link-changed")).containsText("ein anderes Baby");
        assertThat(other.part("link-changed")).containsText("Seed 7, Dyade 3");
        assertThat(other.part("link-wrong")).hasCount(0);
    }

    @Test
    void whatALinkChanges_isShownAsChanged(Page tab) {
        Story story = Story.shared(
                tab,
                "#step=6&scenario=peek-a-boo&arm=attuned&beside=intrusive&set="
                        + encoded("arms.attuned.caregiver=intrusive") + "&set=" + encoded("arms.intrusive.patience=3 s")
                        + "&set=seed%3D7");

        assertThat(story.part("link-changed")).containsText("This link changes the scenario peek-a-boo.");
        assertThat(story.part("link-changes")).containsText("arms.attuned.caregiver = intrusive");
        assertThat(story.part("link-changes")).containsText("arms.intrusive.patience = 3 s (otherwise 1.5 s)");
        assertThat(story.part("link-changes")).containsText("seed = 7 (otherwise 1989)");
        assertThat(tab.locator(".lane-title").first()).not().containsText("Attuned");
        assertThat(tab.locator(".lane-title").nth(1)).containsText("(changed)");

        story.press("link-close");
        assertThat(story.part("link-changed")).hasCount(1);
        assertThat(tab.locator("#linked")).isHidden();
    }

    @Test
    void textOfALink_isToldLineByLine(Page tab) {
        Story story = Story.shared(
                tab, "#step=6&scenario=peek-a-boo&lang=de&add=" + encoded("\n  other: {caregiver: deaf}\n"));

        assertThat(story.part("link-changed")).containsText("einen eigenen Text");
        assertThat(story.part("link-changes")).containsText("other: {caregiver: deaf}");
    }

    @Test
    void anotherScenario_closesWhatWasTold(Page tab) {
        Story story = Story.shared(tab, "#step=6&scenario=peek-a-boo&set=seed%3D7");
        assertThat(tab.locator("#linked")).isVisible();
        story.part("sandbox-scenario").selectOption("still-face");
        assertThat(tab.locator("#linked")).isHidden();

        Story.shared(tab, "#step=6&scenario=nowhere");
        assertThat(tab.locator("#linked")).isVisible();
        Story.of(tab).open(1);
        assertThat(tab.locator("#linked")).isHidden();
    }
}
