package peekaboo.words.story;

import java.util.ArrayList;
import java.util.List;
import peekaboo.list.Lists;
import peekaboo.words.Wording;

/** What happens within a moment, made into sentences: what one partner does in a row shares its subject. */
final class Scene {
    private static final int MOST_BEATS = 5;

    private final List<Beat> beats = new ArrayList<>();

    void add(Beat beat) {
        beats.add(beat);
    }

    boolean isEmpty() {
        return beats.isEmpty();
    }

    boolean full() {
        return beats.size() >= MOST_BEATS;
    }

    int tick() {
        return beats.get(0).tick;
    }

    boolean must() {
        return Lists.first(beats, Beat::must).isPresent();
    }

    String words() {
        List<String> sentences = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < beats.size(); i++) {
            if (i > 0 && parts(beats.get(i - 1), beats.get(i))) {
                close(beats.get(i - 1).about, clauses, sentences);
            }
            take(i, clauses, sentences);
        }
        close(beats.get(beats.size() - 1).about, clauses, sentences);
        return String.join(" ", sentences);
    }

    /** A new sentence begins with another subject, and after something said aloud. */
    private static boolean parts(Beat before, Beat next) {
        return next.about != before.about || before.words.endsWith("\"");
    }

    private void take(int index, List<String> clauses, List<String> sentences) {
        Beat beat = beats.get(index);
        if (beat.about == Beat.About.ITSELF) {
            sentences.add(beat.words);
        } else if (!clauses.isEmpty()
                && !beat.tail.isEmpty()
                && beats.get(index - 1).must()) {
            int last = clauses.size() - 1;
            clauses.set(last, clauses.get(last) + beat.tail);
        } else if (!clauses.contains(beat.words)) {
            clauses.add(beat.words);
        }
    }

    private static void close(Beat.About about, List<String> clauses, List<String> sentences) {
        if (!clauses.isEmpty()) {
            Wording who = about == Beat.About.INFANT ? Wording.THE_INFANT : Wording.THE_CAREGIVER;
            String sentence = who.say() + " " + joined(clauses);
            sentences.add(sentence.endsWith("\"") ? sentence : sentence + ".");
            clauses.clear();
        }
    }

    private static String joined(List<String> clauses) {
        int last = clauses.size() - 1;
        if (last == 0) {
            return clauses.get(0);
        }
        String before = String.join(", ", clauses.subList(0, last));
        boolean simple = simple(before) && simple(clauses.get(last));
        String joint = simple ? " " + Wording.AND.say() + " " : ", " + Wording.THEN.say() + " ";
        return before + joint + clauses.get(last);
    }

    private static boolean simple(String clause) {
        return clause.indexOf(',') < 0 && clause.indexOf(';') < 0 && !clause.contains(" " + Wording.AND.say() + " ");
    }
}
