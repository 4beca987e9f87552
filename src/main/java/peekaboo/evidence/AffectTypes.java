package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Sheet;
import peekaboo.dyad.InfantPhase;

/** Infants of four months differ: a cluster analysis of their time budgets in play finds three types. */
final class AffectTypes {
    private static final double WITHIN = 0.10;

    static final Check CHECK = new Check(
            "affect.types",
            Designs.PLAY_3_4_MONTHS,
            75,
            (dyad, next) -> {
                Sheet play = dyad.session();
                return new Outcomes()
                        .share(play, tick -> play.infant(tick) == InfantPhase.SOCIAL_POSITIVE)
                        .share(play, tick -> play.infant(tick) == InfantPhase.SOCIAL_MONITOR)
                        .share(play, tick -> play.infant(tick) == InfantPhase.OBJECT_ENVIRONMENT)
                        .share(play, tick -> Affect.negative(play, tick))
                        .reading();
            },
            List.of(
                    Part.near("socially engaged", "", sample -> Types.of(sample).engaged(), 0.33, WITHIN),
                    Part.near("disengaged", "", sample -> Types.of(sample).disengaged(), 0.60, WITHIN),
                    Part.near(
                            "negatively engaged", "", sample -> Types.of(sample).negative(), 0.07, WITHIN)));

    private AffectTypes() {}
}
