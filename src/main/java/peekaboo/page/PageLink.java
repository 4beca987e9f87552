package peekaboo.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import peekaboo.text.DecimalText;

/**
 * What the page's sandbox shows, as the fragment of its address: {@code
 * #step=6&scenario=peek-a-boo&arm=intrusive&dyad=0&set=infant.sensitivity%3D0.14%2Fs&set=seed%3D7&t=30}. A fragment is
 * never sent anywhere, and works for files too. The page reads and writes the same form.
 *
 * <p>{@code step=6} is the sandbox, by the number of {@link StoryStep#SANDBOX}. Each {@code set} is as after {@code --set}, in the order in which they are made, the
 * seed among them, and {@code t} is the moment in seconds. Names and values are percent-encoded UTF-8, a blank as {@code
 * %20}. What is left out is 0, nothing, or what the scenario says.
 *
 * @param scenario its name; the page has to hold it
 * @param arm one of its arms, by name
 * @param dyad from 0
 * @param sets what is changed in the scenario, each {@code path=value}
 * @param millis the moment, in milliseconds
 */
public record PageLink(String scenario, String arm, int dyad, List<String> sets, long millis) {

    /** With the hash sign before it. */
    public String fragment() {
        StringBuilder fragment = new StringBuilder("#step=").append(StoryStep.SANDBOX.link());
        fragment.append("&scenario=").append(encoded(scenario));
        fragment.append("&arm=").append(encoded(arm)).append("&dyad=").append(dyad);
        sets.forEach(set -> fragment.append("&set=").append(encoded(set)));
        return fragment.append("&t=").append(seconds()).toString();
    }

    private String seconds() {
        return DecimalText.print(millis / 1_000.0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
