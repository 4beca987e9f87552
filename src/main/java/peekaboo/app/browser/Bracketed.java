package peekaboo.app.browser;

import org.teavm.backend.javascript.spi.InjectedBy;

/** Operations on doubles as TeaVM is to write them: each in brackets of its own. They exist in JavaScript only. */
final class Bracketed {

    private Bracketed() {}

    @InjectedBy(BracketWriter.class)
    static native double sum(double left, double right);

    @InjectedBy(BracketWriter.class)
    static native double product(double left, double right);

    @InjectedBy(BracketWriter.class)
    static native double remainder(double left, double right);
}
