package peekaboo.app.browser;

import java.util.List;
import peekaboo.chart.Dots;
import peekaboo.chart.HundredDots;
import peekaboo.chart.Titles;
import peekaboo.study.Comparison;
import peekaboo.text.JsonText;
import peekaboo.words.Findings;

/** What a study shows, as JSON: how many of a hundred turnings away are back after so many seconds, and what it found. */
final class StudyText {
    /** How far apart the counts over time are. */
    private static final double EVERY_SECONDS = 0.5;

    /** Up to there they go, where the study looked so far. */
    private static final double MOST_SECONDS = 30;

    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    private StudyText() {}

    static String of(Comparison comparison) {
        StudyText text = new StudyText();
        text.json.open();
        text.json.key("every").measured(EVERY_SECONDS);
        text.dots(Dots.seconds(comparison), Dots.of(comparison, Titles.NONE).arms(), comparison);
        text.json.key("findings").openList();
        Findings.of(comparison).forEach(phrase -> PhraseText.write(text.json, phrase));
        return text.json.closeList().close().toString();
    }

    /** An arm without a turning away has no numbers. */
    private void dots(List<Integer> seconds, List<HundredDots.Arm> arms, Comparison comparison) {
        json.key("seconds").openList();
        seconds.forEach(json::number);
        json.closeList().key("arms").openList();
        for (int place = 0; place < arms.size(); place++) {
            HundredDots.Arm arm = arms.get(place);
            json.open().key("name").text(arm.name()).key("back").openList();
            for (int bands = 1; bands < arm.dots().size(); bands++) {
                json.number(arm.upTo(bands));
            }
            json.closeList().key("over").openList();
            Dots.overTime(comparison, place, arm, EVERY_SECONDS, MOST_SECONDS).forEach(json::number);
            json.closeList().close();
        }
        json.closeList();
    }
}
