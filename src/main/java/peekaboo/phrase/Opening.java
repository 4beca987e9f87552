package peekaboo.phrase;

/** A phrase that begins with a capital. */
record Opening(Phrase phrase) implements Phrase {
    @Override
    public String inEnglish() {
        return Filled.capital(phrase.inEnglish());
    }

    @Override
    public void tellTo(Listener listener) {
        listener.opening(phrase);
    }
}
