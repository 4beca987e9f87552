package peekaboo.evidence.check;

import java.util.ArrayList;
import java.util.List;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Columns;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;

/**
 * A record made by hand, a character a tick of a quarter of a second: an {@code x} where a code is the one that is meant, anything
 * else where it is not; {@code |} between episodes, blanks for the eye.
 */
final class Rows {
    private static final double TICK_SECONDS = 0.25;

    private final Columns columns;
    private final List<Integer> ends = new ArrayList<>();

    /** As long, and with the same episodes, as a row of it; with nothing coded yet. */
    Rows(Channels channels, String like) {
        int tick = 0;
        for (char one : tight(like).toCharArray()) {
            if (one == '|') {
                ends.add(tick);
            } else {
                tick++;
            }
        }
        ends.add(tick);
        columns = new Columns(channels, TICK_SECONDS, tick);
    }

    private static String tight(String row) {
        return row.replace(" ", "");
    }

    /** One code where the row has an {@code x}, the other elsewhere. */
    Rows code(CodedChannel channel, String row, Enum<?> where, Enum<?> elsewhere) {
        return code(channel, row, where.ordinal(), elsewhere.ordinal());
    }

    /** Yes where the row has an {@code x}, no elsewhere. */
    Rows yes(CodedChannel channel, String row) {
        return code(channel, row, 1, 0);
    }

    private Rows code(CodedChannel channel, String row, int where, int elsewhere) {
        String ticks = tight(row).replace("|", "");
        for (int tick = 0; tick < ticks.length(); tick++) {
            columns.code(channel, tick, ticks.charAt(tick) == 'x' ? where : elsewhere);
        }
        return this;
    }

    /** A code for each letter of a row. */
    Rows each(CodedChannel channel, String row, Letters letters) {
        for (int tick = 0; tick < row.length(); tick++) {
            columns.code(channel, tick, letters.code(row.charAt(tick)).ordinal());
        }
        return this;
    }

    /** What a letter stands for. */
    interface Letters {
        Enum<?> code(char letter);
    }

    /** A level, the same throughout each episode. */
    Rows level(LevelChannel channel, double... ofEpisodes) {
        for (int episode = 0; episode < ofEpisodes.length; episode++) {
            for (int tick = first(episode); tick < ends.get(episode); tick++) {
                columns.level(channel, tick, ofEpisodes[episode]);
            }
        }
        return this;
    }

    private int first(int episode) {
        return episode == 0 ? 0 : ends.get(episode - 1);
    }

    Sheet sheet() {
        return columns.sheet();
    }

    /** A dyad of which this is the record, its episodes named so. */
    ObservedDyad dyad(String preset, String... episodes) {
        List<Recording.Part> parts = new ArrayList<>();
        for (int episode = 0; episode < episodes.length; episode++) {
            parts.add(new Recording.Part(episodes[episode], first(episode), ends.get(episode), true, false));
        }
        Recording recording = new Recording(sheet(), parts, 0, false, true);
        return new ObservedDyad(preset, List.of(new ObservedDyad.Met("somebody", recording)));
    }
}
