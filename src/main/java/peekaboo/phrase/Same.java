package peekaboo.phrase;

/** What is the same in every language. */
record Same(String text) implements Phrase {
    @Override
    public String inEnglish() {
        return text;
    }

    @Override
    public void tellTo(Listener listener) {
        listener.same(text);
    }
}
