/* The layout of strips: where each of the three lies and how long they are. Lengths are those of a page whose type is
 * TYPE high; in larger type all is drawn larger. */

export const TYPE = 17;
export const BAR = 28;
export const WAVE = 62;
export const EDGE = 4;
/** The most letters of a heading's line, where it stands beside its strip. */
export const LETTERS = 12;
/** A window lower than this is low. */
export const LOW = 700;
const GUTTER = 120;
const ROOMY = 560;
const NARROW = 390;
/** Lengths in seconds that strips may have, besides that of the session. */
const SPANS = [30, 60, 120, 240, 480, 960, 1920];
/** Seconds from one number of the axis to the next. */
const AXIS = [5, 10, 15, 30, 60, 120, 300, 600, 1200];
const AXIS_ROOM = 54;

export class StripLayout {
  /**
   * @param window how wide the strips are, and whether height is scarce
   * @param run its tickSeconds, and the ticks in total
   * @param known the last tick that is known
   */
  constructor({ width, low }, { tickSeconds, total }, known) {
    this.width = width;
    this.tickSeconds = tickSeconds;
    /** Headings stand beside the strips where there is room, or where height is scarcer than width; else above each. */
    this.beside = width >= (low ? NARROW : ROOMY);
    this.left = this.beside ? GUTTER : EDGE;
    this.length = width - EDGE - this.left;
    this.span = spanOf(known, { tickSeconds, total });
    const heading = this.beside ? 0 : 19;
    this.caregiver = EDGE + heading;
    this.infant = this.caregiver + BAR + 6 + heading;
    this.arousal = this.infant + BAR + 13 + heading;
    this.bottom = this.arousal + WAVE;
    this.height = this.bottom + 22;
  }

  x(tick) {
    return this.left + (this.length * Math.min(tick, this.span)) / this.span;
  }

  /** The tick at x; before 0 or after the last one where x is beside the strips. */
  tickAt(x) {
    return Math.round(((x - this.left) * this.span) / this.length);
  }

  /** How many ticks a length is. */
  ticksIn(length) {
    return (length * this.span) / this.length;
  }

  /** A line through all three strips, which leaves out the headings between them. */
  get line() {
    const { caregiver, infant, arousal, bottom } = this;
    const through = this.beside ? `V${bottom}` : `V${caregiver + BAR} M0 ${infant} V${infant + BAR} M0 ${arousal} V${bottom}`;
    return `M0 ${caregiver} ${through}`;
  }

  /** The seconds that the axis has numbers for. */
  get axis() {
    const seconds = this.span * this.tickSeconds;
    const room = this.length / Math.max(1, seconds);
    const every = AXIS.find((step) => step * room > AXIS_ROOM) ?? AXIS.at(-1);
    return Array.from({ length: Math.floor(seconds / every) + 1 }, (_, n) => n * every);
  }
}

/** Ticks that the strips are long: near what is known, so that the first minute is not lost in a corner. */
function spanOf(known, { tickSeconds, total }) {
  const ticks = SPANS.map((seconds) => seconds / tickSeconds);
  return Math.min(total, ticks.find((span) => span > known) ?? total);
}

/** A text in lines of at most so many letters, unless a word is longer. */
export function broken(text, most) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= most || !lines.at(-1)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
