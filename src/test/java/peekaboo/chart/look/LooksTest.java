package peekaboo.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.chart.Phase.Tone;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;

class LooksTest {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    @Test
    void colours_areWrittenAsStyleSheetsHaveThem() {
        assertEquals("#009E73", Colour.GREEN.hex());
        assertEquals("#33B18F", Colour.GREEN.tint(0.8).hex());
        assertEquals("#9AD2F2", Colour.SKY.tint(0.6).hex());
        assertEquals(Colour.PAPER, Colour.BLUE.tint(0));
        assertEquals(Colour.BLUE, Colour.BLUE.tint(1));
    }

    @Test
    void phasesOfOnePartner_lookDifferent() {
        List<Looks.Area> infant = new ArrayList<>();
        InfantPhase.all().forEach(phase -> infant.add(Looks.of(Tone.of(phase))));
        assertEquals(infant.size(), Set.copyOf(infant).size());
        List<Looks.Area> caregiver = new ArrayList<>();
        CaregiverPhase.all().forEach(phase -> caregiver.add(Looks.of(Tone.of(phase))));
        assertEquals(caregiver.size(), Set.copyOf(caregiver).size());
    }

    /** What a square stands for, fussing or going quiet, the strip above it tells apart. */
    @Test
    void momentsThatAreMarked_haveShapesOfTheirOwn() {
        List<Looks.Outline> shapes = new ArrayList<>();
        List<InfantEvent> squares = new ArrayList<>();
        for (InfantEvent event : InfantEvent.values()) {
            Looks.of(event).ifPresent(shapes::add);
            Looks.of(event).filter(Looks.Outline.SQUARE::equals).ifPresent(square -> squares.add(event));
        }
        assertEquals(List.of(InfantEvent.PROTESTS, InfantEvent.WITHDRAWS), squares);
        assertEquals(Looks.Outline.values().length, Set.copyOf(shapes).size());
        assertEquals(Looks.Outline.values().length + 1, shapes.size());
    }

    @Test
    void twoHundredAndTenArms_lookDifferent() {
        assertEquals(210, looks(210).size());
    }

    @Test
    void twelveArms_haveEachAColourAndAMarkerOfItsOwn() {
        assertEquals(12, Set.copyOf(Lists.each(looks(12), Looks.Line::colour)).size());
        assertEquals(12, Set.copyOf(Lists.each(looks(12), Looks.Line::marker)).size());
        assertNotEquals(Looks.arm(0).dash(), Looks.arm(1).dash());
    }

    /** As what is drawn needs (Web Content Accessibility Guidelines 2.2, 1.4.11). */
    @Test
    void everyArm_canBeSeenOnPaper() {
        for (Looks.Line arm : looks(12)) {
            double contrast = contrast(arm.colour(), Colour.PAPER);
            assertTrue(contrast >= VISIBLE, arm + ": " + contrast);
        }
    }

    /** Two markers of one outline are told apart by being full or not. */
    @Test
    void markers_differWithoutColour() {
        Set<String> shapes = new HashSet<>();
        for (Looks.Marker marker : Looks.Marker.values()) {
            shapes.add(Arrays.toString(marker.corners()) + marker.isFull());
        }
        assertEquals(Looks.Marker.values().length, shapes.size());
    }

    private static List<Looks.Line> looks(int arms) {
        Set<Looks.Line> looks = new LinkedHashSet<>();
        for (int arm = 0; arm < arms; arm++) {
            looks.add(Looks.arm(arm));
        }
        return List.copyOf(looks);
    }

    @ParameterizedTest
    @EnumSource
    void wordsOnATone_canBeRead(Tone tone) {
        Looks.Area look = Looks.of(tone);
        double contrast = contrast(look.ground(), look.text());
        assertTrue(contrast >= READABLE, tone + ": " + contrast);
    }

    /** As the Web Content Accessibility Guidelines 2.2 define it. */
    private static double contrast(Colour first, Colour second) {
        double lighter = Math.max(luminance(first), luminance(second));
        double darker = Math.min(luminance(first), luminance(second));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * channel(colour.rgb() >> 16)
                + 0.7152 * channel(colour.rgb() >> 8)
                + 0.0722 * channel(colour.rgb());
    }

    private static double channel(int bits) {
        double share = (bits & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
