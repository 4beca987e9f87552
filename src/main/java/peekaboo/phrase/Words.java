package peekaboo.phrase;

import java.util.List;

/** Words of a language. */
record Words(String english, List<Phrase> parts) implements Phrase {
    @Override
    public String inEnglish() {
        String[] told = new String[parts.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = parts.get(i).inEnglish();
        }
        return Filled.in(english, told);
    }

    @Override
    public void tellTo(Listener listener) {
        listener.words(english, parts);
    }
}
