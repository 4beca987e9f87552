/* The engine: the very model of the command line, compiled; here only asked and listened to. */

const made = globalThis.peekaboo;

/** What it answers as JSON. */
const TOLD = [
  "check", "catalogue", "looks", "strips", "returns", "spells", "together", "summary", "curves", "dots", "frame", "tally", "events",
  "checkCalendar", "blocks", "counted", "changed", "learnt", "looksMore", "looksOf",
];
/** What it answers as it is. */
const GIVEN = [
  "open", "openForked", "openPlayed", "act", "actsOf", "step", "close", "digestOf", "command", "ticksCsv", "study", "runStudy", "settle",
  "closeStudy", "openStrings", "runStrings", "news", "hear", "beads", "brought", "openBead", "closeStrings",
];

/** What an answer means, of whichever engine. */
export const understood = (name, answer) => (TOLD.includes(name) ? JSON.parse(answer) : answer);

export const engine = Object.fromEntries([...TOLD, ...GIVEN].map((name) => [name, (...given) => understood(name, made[name](...given))]));
