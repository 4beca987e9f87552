package peekaboo.app.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the page shows, as the fragment of its address: {@code
 * #v=1&scenario=peek-a-boo&arm=1&dyad=0&seed=1989&set=infant.sensitivity%3D0.14%2Fs&tick=0}. A fragment is never sent
 * anywhere, and works for files too.
 *
 * <p>{@code v} is the version of this form. {@code arm} counts from 0 in the scenario's order. Each {@code set} is as after
 * {@code --set}, in the order in which they are made, and {@code seed} is set last. Names and values are percent-encoded
 * UTF-8, a blank as {@code %20}. What is left out is 0, nothing, or what the scenario says.
 *
 * @param scenario its name; the page has to hold it
 * @param arm which of its arms, from 0
 * @param dyad from 0
 * @param seed the seed of its draws
 * @param sets what is changed in the scenario, each {@code path=value}
 * @param tick the moment
 */
record PageLink(String scenario, int arm, int dyad, int seed, List<String> sets, int tick) {

    /** With the hash sign before it. */
    String fragment() {
        StringBuilder fragment = new StringBuilder("#v=1&scenario=").append(encoded(scenario));
        fragment.append("&arm=")
                .append(arm)
                .append("&dyad=")
                .append(dyad)
                .append("&seed=")
                .append(seed);
        sets.forEach(set -> fragment.append("&set=").append(encoded(set)));
        return fragment.append("&tick=").append(tick).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
