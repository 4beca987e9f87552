package peekaboo.scenario;

import peekaboo.dyad.Unit;
import peekaboo.phrase.Phrase;

/** What a scenario may ask for altogether, once each part of it is sound. */
record Limits(Section root) {

    void check(Scenario scenario) {
        refuseLongSession(scenario);
        refuseLargeStudy(scenario);
    }

    private void refuseLongSession(Scenario scenario) {
        long millis = 0;
        for (Episode episode : scenario.episodes()) {
            millis += (long) episode.ticks() * scenario.clock().tickMillis();
        }
        if (millis > Scenario.LONGEST_SECONDS * 1_000L) {
            Phrase found = Phrase.of("episodes of {0} together", seconds(millis / 1_000.0));
            Phrase most = Phrase.of("at most {0} (4 hours)", seconds(Scenario.LONGEST_SECONDS));
            root.report().add(root.spotOf(EpisodeList.KEY), found, most);
        }
    }

    private static Phrase seconds(double seconds) {
        return Phrase.same(Quantity.inWords(Unit.SECONDS, seconds));
    }

    private void refuseLargeStudy(Scenario scenario) {
        long ticks = 0;
        for (Episode episode : scenario.episodes()) {
            ticks += (long) episode.ticks() * scenario.dyads() * scenario.arms().size();
        }
        if (ticks > Scenario.MOST_TICKS) {
            Phrase found = Phrase.of("{0} ticks in all (arms x dyads x ticks of a session)", Phrase.same(ticks));
            Phrase most = Phrase.of(
                    "at most {0}: fewer dyads, shorter episodes or a longer tick", Phrase.same(Scenario.MOST_TICKS));
            root.report().add(root.spotOf(RootSection.DYADS.key()), found, most);
        }
    }
}
