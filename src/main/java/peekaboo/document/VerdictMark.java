package peekaboo.document;

import peekaboo.evidence.Verdict;

/** A verdict as a sign and a word, so that nobody needs to see its colour. */
final class VerdictMark {

    private VerdictMark() {}

    static void write(Html html, Verdict verdict) {
        html.in("span", () -> content(html, verdict), "class", "verdict " + style(verdict));
    }

    private static void content(Html html, Verdict verdict) {
        html.in("span", () -> html.text(sign(verdict)), "class", "sign", "aria-hidden", "true");
        html.text(" " + verdict.label());
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case REPRODUCED -> "\u2713";
            case MISSED -> "\u2717";
            case INCONCLUSIVE -> "?";
            case NOT_YET -> "\u2013";
        };
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case REPRODUCED -> "reproduced";
            case MISSED -> "missed";
            case INCONCLUSIVE, NOT_YET -> "open";
        };
    }
}
