package peekaboo.chart.look;

import java.util.List;
import java.util.Optional;
import peekaboo.chart.Endings.End;
import peekaboo.chart.Phase.Tone;
import peekaboo.chart.Timeline.Sign;
import peekaboo.dyad.InfantEvent;

/**
 * How things look in every chart: the one table of colours, textures, dashes and markers, from which pictures and the page
 * take theirs. Whatever differs in colour differs in texture, dash or shape as well.
 */
public final class Looks {

    /** The size of an effect. */
    public static final Area EFFECT = dark(Colour.BLUE.tint(0.75), Texture.PLAIN);

    /** A share that something accounts for alone. */
    public static final Area ALONE = dark(Colour.GREEN.tint(0.8), Texture.PLAIN);

    /** A share in which something has a part. */
    public static final Area IN_ALL = light(Colour.ORANGE.tint(0.6), Texture.RISING);

    /**
     * Twelve that can be seen on paper, each at least three times as dark as it (Web Content Accessibility Guidelines 2.2), and told
     * apart by colour-blind readers as far as twelve can be; the first are of the set of Okabe and Ito.
     */
    private static final List<Colour> ARM_COLOURS = List.of(
            Colour.BLUE,
            Colour.VERMILLION,
            Colour.GREEN,
            new Colour(0xA65AE0),
            new Colour(0x8E1B10),
            new Colour(0x2FA0AE),
            Colour.INK,
            new Colour(0x002274),
            new Colour(0x0A5A50),
            new Colour(0x4B2BE0),
            new Colour(0x6E6E6E),
            new Colour(0xFF3D9A));

    private static final List<List<Integer>> ARM_DASHES = List.of(
            List.of(), List.of(16, 6), List.of(6, 4), List.of(22, 5, 5, 5), List.of(30, 7), List.of(12, 4, 4, 4, 4, 4));

    private Looks() {}

    /** The look of an engagement phase. */
    public static Area of(Tone tone) {
        return switch (tone) {
            case POSITIVE -> light(Colour.GREEN.tint(0.8), Texture.PLAIN);
            case VOICE -> light(Colour.YELLOW.tint(0.9), Texture.DOTTED);
            case MONITOR -> light(Colour.SKY.tint(0.6), Texture.PLAIN);
            case ELSEWHERE -> light(Colour.SHADE, Texture.UPRIGHT);
            case NEGATIVE -> light(Colour.VERMILLION.tint(0.45), Texture.LEVEL);
            case PROTEST -> light(Colour.VERMILLION.tint(0.85), Texture.RISING);
            case WITHDRAWN -> dark(Colour.BLUE, Texture.LEVEL);
            case INTRUSIVE -> light(Colour.ORANGE, Texture.FALLING);
            case HOSTILE -> light(Colour.PURPLE, Texture.CROSSED);
            case UNSCORABLE -> light(Colour.PAPER, Texture.DOTTED);
        };
    }

    /** The look of a way to end. */
    public static Area of(End end) {
        return switch (end) {
            case RETURNED -> light(Colour.GREEN.tint(0.8), Texture.PLAIN);
            case PROTEST -> light(Colour.VERMILLION.tint(0.85), Texture.RISING);
            case CAPTURED -> light(Colour.ORANGE, Texture.FALLING);
            case CUT_OFF -> light(Colour.SHADE, Texture.DOTTED);
        };
    }

    /** The colour of a sign; its shape is the sign's own. */
    public static Colour of(Sign sign) {
        return switch (sign) {
            case THUMB -> Colour.BLUE;
            case HANDS -> Colour.SKY;
            case PUSH -> Colour.VERMILLION;
            case STRAIN -> Colour.PURPLE;
            case CAPTURED -> Colour.ORANGE;
        };
    }

    /** The shape that marks where an infant begins something; nothing for what is not marked. */
    public static Optional<Outline> of(InfantEvent event) {
        return switch (event) {
            case LOOKS_AWAY -> Optional.of(Outline.TRIANGLE);
            case LOOKS_BACK -> Optional.of(Outline.OPEN_TRIANGLE);
            case IS_CAPTURED -> Optional.of(Outline.DIAMOND);
            case PROTESTS, WITHDRAWS -> Optional.of(Outline.SQUARE);
            case PUSHES_AWAY -> Optional.of(Outline.CROSS);
            case SMILES, STOPS_SMILING, COOS, BIDS, CALMS, RECOVERS, COMFORTS_ITSELF, FREES_HAND -> Optional.empty();
        };
    }

    /** The look of the arm in this place, from 0 on; each of twelve has a colour and a marker of its own, and none of 210 its look. */
    public static Line arm(int place) {
        int dozen = place / ARM_COLOURS.size();
        int gross = dozen / Marker.values().length;
        return new Line(
                ARM_COLOURS.get(place % ARM_COLOURS.size()),
                ARM_DASHES.get((place + gross) % ARM_DASHES.size()),
                Marker.values()[(place + dozen) % Marker.values().length]);
    }

    private static Area dark(Colour ground, Texture texture) {
        return new Area(ground, texture, Colour.PAPER);
    }

    private static Area light(Colour ground, Texture texture) {
        return new Area(ground, texture, Colour.INK);
    }

    /**
     * How an area looks.
     *
     * @param ground its colour
     * @param texture over it
     * @param text colour in which words stand out on it
     */
    public record Area(Colour ground, Texture texture, Colour text) {

        private static final double FAINT = 0.35;

        /** The colour of the texture: words faintly. */
        public Colour lines() {
            return ground.towards(text, FAINT);
        }
    }

    /** Lines or dots laid over a colour, so that areas differ without it. */
    public enum Texture {
        PLAIN(""),
        RISING("M-2 10L10-2M-2 2L2-2M6 10L10 6"),
        FALLING("M-2-2L10 10M-2 6L2 10M6-2L10 2"),
        LEVEL("M0 4H8"),
        UPRIGHT("M4 0V8"),
        DOTTED("M2 2h2v2h-2z"),
        CROSSED("M-2-2L10 10M-2 10L10-2");

        private final String tile;

        Texture(String tile) {
            this.tile = tile;
        }

        /** A square of 8 by 8 that is repeated over the area, as a path of SVG; empty for a plain one. */
        public String tile() {
            return tile;
        }

        /** Whether the outline is to be filled rather than drawn. */
        public boolean filled() {
            return this == DOTTED;
        }
    }

    /** Marks of moments, told apart by shape alone; each hangs from the place that it marks, 8 high. */
    public enum Outline {
        TRIANGLE("l4.5 8h-9z"),
        OPEN_TRIANGLE("l-4.5 0 4.5 8 4.5 -8z"),
        DIAMOND("l-4 4 4 4 4 -4z"),
        SQUARE("h-4v8h8v-8z"),
        CROSS("m-3 0l6 8m0 -8l-6 8");

        private final String path;

        Outline(String path) {
            this.path = path;
        }

        /** What follows the place that it marks, as a path of SVG. */
        public String path() {
            return path;
        }

        /** Whether its inside is to be filled. */
        public boolean filled() {
            return this != OPEN_TRIANGLE;
        }
    }

    /**
     * How an arm's line looks; colour, dashes and marker are each enough to tell it by.
     *
     * @param dash lengths drawn and left out in turn; empty for a line without gaps
     */
    public record Line(Colour colour, List<Integer> dash, Marker marker) {}

    /** The shape of a marker on a line: some are full, some only an outline, so that they differ in grey as well. */
    @SuppressWarnings("ImmutableEnumChecker") // corners are only handed out as copies
    public enum Marker {
        DISC(true),
        SQUARE(true, -5, -5, 5, -5, 5, 5, -5, 5),
        TRIANGLE(true, 0, -6.5, 6, 4.5, -6, 4.5),
        DIAMOND(true, 0, -7, 7, 0, 0, 7, -7, 0),
        TURNED_TRIANGLE(true, 0, 6.5, 6, -4.5, -6, -4.5),
        RING(false),
        OPEN_SQUARE(false, -5, -5, 5, -5, 5, 5, -5, 5),
        OPEN_TRIANGLE(false, 0, -6.5, 6, 4.5, -6, 4.5),
        OPEN_DIAMOND(false, 0, -7, 7, 0, 0, 7, -7, 0),
        OPEN_TURNED_TRIANGLE(false, 0, 6.5, 6, -4.5, -6, -4.5),
        PLUS(
                true, -2.2, -6.5, 2.2, -6.5, 2.2, -2.2, 6.5, -2.2, 6.5, 2.2, 2.2, 2.2, 2.2, 6.5, -2.2, 6.5, -2.2, 2.2,
                -6.5, 2.2, -6.5, -2.2, -2.2, -2.2),
        HOURGLASS(true, -5.5, -6, 5.5, -6, 1.6, 0, 5.5, 6, -5.5, 6, -1.6, 0);

        /** Of the disc and the ring, in pixels. */
        public static final double RADIUS = 5.5;

        private final boolean full;
        private final double[] corners;

        Marker(boolean full, double... corners) {
            this.full = full;
            this.corners = corners;
        }

        /** Whether its inside has its colour; else only its outline has. */
        public boolean isFull() {
            return full;
        }

        /** Its corners about (0, 0), x and y in turn, in pixels; none of the round ones. */
        public double[] corners() {
            return corners.clone();
        }
    }

    /** Dots that empty as the wait grows: full, with an eye, half, ring, small ring; and a cross for the last. */
    public enum Dot {
        FULL(0x08306B),
        EYE(0x08519C),
        HALF(0x2171B5),
        RING(0x4292C6),
        SMALL_RING(0x6BAED6),
        CROSS(0xB04A00);

        private final int rgb;

        Dot(int rgb) {
            this.rgb = rgb;
        }

        /** The dot of a band; the last of any number of bands gets the cross. */
        public static Dot of(int band, int bands) {
            return band == bands - 1 ? CROSS : values()[band];
        }

        /** Its colour. */
        public Colour colour() {
            return new Colour(rgb);
        }
    }
}
