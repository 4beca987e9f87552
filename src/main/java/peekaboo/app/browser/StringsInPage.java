package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.calendar.CalendarResult.Point;
import peekaboo.calendar.FoundAgain;
import peekaboo.calendar.TogetherStudy;
import peekaboo.engine.SessionPlan;
import peekaboo.infant.Brought;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;
import peekaboo.text.JsonText;

/** Sessions in a row, as strings of beads: had a few at a time so that a page can draw in between, and told as JSON. */
final class StringsInPage {
    /** So many values tell what an infant brings. */
    private static final int VALUES = 8;

    private final TogetherStudy study;
    private final List<Integer> arms = new ArrayList<>();

    StringsInPage(Scenario scenario) {
        study = new TogetherStudy(scenario);
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            arms.add(arm);
        }
    }

    private static JsonText json() {
        return new JsonText(JsonText.Layout.COMPACT);
    }

    String blocks() {
        JsonText json = json().openList();
        for (SessionBlock block : study.scenario().calendar()) {
            int first = study.first(block);
            json.open().key("name").text(block.name());
            json.key("first").number(first).key("end").number(first + block.sessions());
            json.close();
        }
        return json.closeList().toString();
    }

    /** Has at most so many sessions more of one arm, or of all where the arm is below 0; returns how many are left of this part. */
    int run(int arm, int part, int parts, int end, int most) {
        return study.advance(arm < 0 ? arms : List.of(arm), part, parts, end, most);
    }

    double[] news() {
        return study.news();
    }

    void hear(double[] news) {
        study.hear(news);
    }

    String beads(int arm, int dyad) {
        StringBuilder beads = new StringBuilder();
        for (int session = 0; session < study.had(arm, dyad); session++) {
            beads.append(bead(study.found(arm, dyad, session)));
        }
        return beads.toString();
    }

    private static char bead(FoundAgain found) {
        if (!found.isKnown()) {
            return 'u';
        }
        return found.isTogether() ? 't' : 'a';
    }

    String counted(int arm, int first, int end) {
        JsonText json = json().open()
                .key("middle")
                .number(study.middle(arm, first, end))
                .key("counts");
        json.openList();
        for (int dyad = 0; dyad < study.scenario().dyads(); dyad++) {
            json.number(study.together(arm, dyad, first, end));
        }
        return json.closeList().close().toString();
    }

    String changed(int arm, int first, int end, int later, int laterEnd) {
        JsonText json = json().open();
        json.key("before").measured(study.together(arm, first, end).mean());
        json.key("after").measured(study.together(arm, later, laterEnd).mean());
        return interval(json, study.change(arm, first, end, later, laterEnd));
    }

    String learnt(int arm, int before, int after) {
        JsonText json = json().open().key("more").number(study.learntMore(arm, before, after));
        return interval(json, study.learnt(arm, before, after));
    }

    String looksMore(int arm, int other, int session) {
        Point more = study.looksMore(arm, other, session);
        return interval(json().open().key("mean").measured(more.mean()), more);
    }

    /** A single dyad has no interval. */
    private static String interval(JsonText json, Point point) {
        if (point.dyads() < 2) {
            return json.key("low").nothing().key("high").nothing().close().toString();
        }
        json.key("low").measured(point.low()).key("high").measured(point.high());
        return json.close().toString();
    }

    String looks(int arm, int session, int dyads) {
        JsonText json = json().openList();
        for (int dyad = 0; dyad < dyads; dyad++) {
            json.measured(study.looks(arm, dyad, session));
        }
        return json.closeList().toString();
    }

    /** What the infant brought to a session, and behind it what the next dyad's brought where that one makes the caregiver's moves. */
    double[] brought(int arm, int dyad, int session) {
        SessionPlan plan = study.plan(arm, dyad, session);
        List<Double> values = new ArrayList<>();
        plan.brought().ifPresent(brought -> values.addAll(values(brought)));
        plan.neighbour().ifPresent(brought -> values.addAll(values(brought)));
        double[] all = new double[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i);
        }
        return all;
    }

    private static List<Double> values(Brought brought) {
        return List.of(
                brought.comfort(),
                brought.expected(),
                brought.social(),
                brought.fuss(),
                brought.repair(),
                brought.need(),
                brought.sensitisation(),
                brought.selfRegulation());
    }

    /** One session of a calendar, with what {@link #brought} says of it. */
    static SessionPlan plan(Scenario calendar, int arm, int dyad, int session, double[] brought) {
        return new SessionPlan(
                calendar.inSession(session),
                calendar.inSession(calendar.arms().get(arm), session),
                dyad,
                session,
                Optional.empty(),
                of(brought, 0),
                of(brought, VALUES));
    }

    private static Optional<Brought> of(double[] all, int from) {
        return all.length < from + VALUES
                ? Optional.empty()
                : Optional.of(new Brought(
                        all[from],
                        all[from + 1],
                        all[from + 2],
                        all[from + 3],
                        all[from + 4],
                        all[from + 5],
                        all[from + 6],
                        all[from + 7]));
    }
}
