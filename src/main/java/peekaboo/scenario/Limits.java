package peekaboo.scenario;

import peekaboo.dyad.Unit;

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
            String found = "episodes of " + Quantity.inWords(Unit.SECONDS, millis / 1_000.0) + " together";
            String most = "at most " + Quantity.inWords(Unit.SECONDS, Scenario.LONGEST_SECONDS) + " (4 hours)";
            root.report().add(root.spotOf(EpisodeList.KEY), found, most);
        }
    }

    private void refuseLargeStudy(Scenario scenario) {
        long ticks = 0;
        for (Episode episode : scenario.episodes()) {
            ticks += (long) episode.ticks() * scenario.dyads() * scenario.arms().size();
        }
        if (ticks > Scenario.MOST_TICKS) {
            String found = ticks + " ticks in all (arms x dyads x ticks of a session)";
            String most = "at most " + Scenario.MOST_TICKS + ": fewer dyads, shorter episodes or a longer tick";
            root.report().add(root.spotOf(RootSection.DYADS.key()), found, most);
        }
    }
}
