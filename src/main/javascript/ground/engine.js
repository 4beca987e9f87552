/* The engine: the very model of the command line, compiled; here only asked and listened to. */

const made = globalThis.peekaboo;
const asked = (name) => (...given) => JSON.parse(made[name](...given));

export const engine = {
  check: asked("check"),
  catalogue: asked("catalogue"),
  looks: asked("looks"),
  strips: asked("strips"),
  returns: asked("returns"),
  spells: asked("spells"),
  together: asked("together"),
  summary: asked("summary"),
  curves: asked("curves"),
  dots: asked("dots"),
  frame: asked("frame"),
  tally: asked("tally"),
  open: made.open,
  openForked: made.openForked,
  openPlayed: made.openPlayed,
  act: made.act,
  actsOf: made.actsOf,
  step: made.step,
  close: made.close,
  digestOf: made.digestOf,
  events: asked("events"),
  command: made.command,
  ticksCsv: made.ticksCsv,
  study: made.study,
  runStudy: made.runStudy,
  settle: made.settle,
  closeStudy: made.closeStudy,
};
