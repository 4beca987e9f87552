package peekaboo.app.cli.compare;

import java.util.List;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.CalendarResult.Point;
import peekaboo.calendar.DyadSessions;
import peekaboo.calendar.Trend;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.words.QuantityColumns;
import peekaboo.words.SessionColumns;

/** The numbers of every session of a calendar: by dyad, and over dyads. */
record CalendarFiles(CalendarResult result, SetColumns set) {
    static final String SESSIONS = "sessions.csv";
    static final String TRENDS = "trends.csv";

    /** Both. */
    List<FileToWrite> all() {
        return List.of(sessions(), trends());
    }

    /** A row an arm, dyad and session. */
    private record Row(Arm arm, DyadSessions dyad, int session) {}

    /** A row an arm, session and number. */
    private record TrendRow(int arm, int session, Trend trend, Point point) {}

    private Scenario scenario() {
        return result.plan().scenario();
    }

    private FileToWrite sessions() {
        CsvColumns<Row> columns = new CsvColumns<Row>()
                .and(SessionColumns.ARM, row -> row.arm.name())
                .and(SessionColumns.DYAD, row -> Integer.toString(row.dyad.dyad()))
                .and(SessionColumns.SEED, row -> Integer.toString(scenario().seed()))
                .and(session(), row -> Integer.toString(row.session))
                .and(block(), row -> scenario().blockOf(row.session).name())
                .and(
                        Column.text(
                                "partner",
                                "who was with the infant: caregiver is the arm's own, besides another person besides that one"),
                        row -> scenario().partnerIn(row.arm, row.session))
                .and(
                        Column.text("digest", "of the record of this session, 16 hexadecimal digits"),
                        row -> row.dyad.digest(row.session))
                .and(
                        Column.count(
                                "turnings_away_known",
                                "number of turnings away of which it is known whether they ended in a return within 10 s"),
                        row -> Integer.toString(row.dyad.known(row.session)));
        for (Trend trend : Trend.all()) {
            columns.and(QuantityColumns.column(trend.quantity()), row -> cell(row.dyad.value(trend, row.session)));
        }
        CsvColumns<Row> behind = set.behind(columns, row -> List.of(row.arm.name()));
        return FileToWrite.csv(SESSIONS, behind.columns(), csv -> {
            for (int arm = 0; arm < scenario().arms().size(); arm++) {
                for (DyadSessions dyad : result.byArm().get(arm)) {
                    for (int session = 0; session < dyad.sessions(); session++) {
                        csv.accept(behind.row(new Row(scenario().arms().get(arm), dyad, session)));
                    }
                }
            }
        });
    }

    private FileToWrite trends() {
        CsvColumns<TrendRow> columns = new CsvColumns<TrendRow>()
                .and(SessionColumns.ARM, row -> scenario().arms().get(row.arm).name())
                .and(session(), row -> Integer.toString(row.session))
                .and(block(), row -> scenario().blockOf(row.session).name())
                .and(
                        Column.oneOf("measure", "which number it is", measures()),
                        row -> row.trend.quantity().name())
                .and(
                        Column.text("unit", "of the value; proportion is a share, 0 to 1"),
                        row -> row.trend.quantity().unitInRecords())
                .and(
                        Column.number("dyads", "", Column.COUNT, "in how many dyads it was observed"),
                        row -> Integer.toString(row.point.dyads()))
                .and(
                        number(
                                "value",
                                "mean over these dyads; of a share of turnings away, over all their turnings away"),
                        row -> cell(row.point.mean()))
                .and(
                        number(
                                "low",
                                "lower end of the 95 % interval of the mean over dyads, by the normal approximation"),
                        row -> cell(row.point.low()))
                .and(number("high", "upper end of the interval"), row -> cell(row.point.high()))
                .and(
                        number("lower_quartile", "a quarter of the dyads' own values lie below"),
                        row -> cell(row.point.lowerQuartile()))
                .and(
                        number("upper_quartile", "a quarter of the dyads' own values lie above"),
                        row -> cell(row.point.upperQuartile()));
        CsvColumns<TrendRow> behind = set.behind(
                columns, row -> List.of(scenario().arms().get(row.arm).name()));
        return FileToWrite.csv(TRENDS, behind.columns(), csv -> {
            for (int arm = 0; arm < scenario().arms().size(); arm++) {
                for (int session = 0; session < scenario().sessions(); session++) {
                    for (Trend trend : Trend.all()) {
                        csv.accept(behind.row(new TrendRow(arm, session, trend, result.point(arm, trend, session))));
                    }
                }
            }
        });
    }

    private static Column session() {
        return Column.number(
                "session", "", Column.COUNT, "number of the dyad's session, from 0: how many it had before");
    }

    private Column block() {
        return Column.oneOf("block", "the block of the calendar that the session belongs to", blocks());
    }

    private List<Column.Value> blocks() {
        return scenario().calendar().stream().map(CalendarFiles::value).toList();
    }

    private static Column.Value value(SessionBlock block) {
        return new Column.Value(
                block.name(), "a block of " + block.sessions() + (block.sessions() == 1 ? " session" : " sessions"));
    }

    private static List<Column.Value> measures() {
        return Trend.all().stream()
                .map(Trend::quantity)
                .map(QuantityColumns::value)
                .toList();
    }

    private static Column number(String name, String meaning) {
        return Column.number(name, "", Column.ANY, meaning + ", in the unit of the row")
                .empty("where it was not observed, or by too few dyads");
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : ResultNumber.plain(value);
    }
}
