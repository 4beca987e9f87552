package peekaboo.phrase;

/** A number in decimal digits. */
record Digits(String digits) implements Phrase {
    @Override
    public String inEnglish() {
        return digits;
    }

    @Override
    public void tellTo(Listener listener) {
        listener.number(digits);
    }
}
