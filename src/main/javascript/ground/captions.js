/* Captions: which of the things that happen are told, and for how long. Turning points come before what merely goes on. */

import { LEANING } from "./events.js";

/** From this weight on something is a turning point of the story. */
export const TURNING_POINT = 4;

/** How long a caption stays, unless something else comes; and how long a turning point stays whatever comes. */
const HOLD_SECONDS = 4;
const LEAST_SECONDS = 1.75;
/** A turning point that would have to wait longer than this for another is left out. */
const LATE_SECONDS = 2.5;

const OF_INFANT = {
  "looks-back": 4, "is-captured": 4, "pushes-away": 5, protests: 5, calms: 4, withdraws: 5, recovers: 4,
  bids: 3, "comforts-itself": 3, smiles: 2, coos: 2, "stops-smiling": 1, "frees-hand": 0,
};
const OF_LOOKING_AWAY = { "over-arousal": 5, unanswered: 3, object: 2 };
const OF_CAREGIVER = { "hold-still": 5, "name-rupture": 5, soothe: 3, greet: 3 };

/** What of an infant's doing is no longer so once it does something else. */
const LOOKING = ["looks-back", "is-captured", "smiles", "stops-smiling", "coos", "bids"];
const AWAY = ["looks-away", "comforts-itself", "frees-hand", "pushes-away"];
const UNDONE = {
  "looks-away": LOOKING, "looks-back": AWAY, "is-captured": AWAY, "stops-smiling": ["smiles"],
  protests: ["smiles", "stops-smiling", "coos", "bids", "calms"], calms: ["protests"], withdraws: ["protests"], recovers: ["withdraws"],
};

/** Whether what was told before is no longer so. */
function isUndone(before, event) {
  return before.actor === event.actor && (event.actor === "caregiver" || Boolean(UNDONE[event.event]?.includes(before.event)));
}

/** How much something weighs in the story; nothing at all at 0. */
export function weight(event) {
  if (event.actor === "procedure") {
    return 5;
  }
  if (event.actor === "infant") {
    return event.found ? 6 : event.event === "looks-away" ? OF_LOOKING_AWAY[event.cause] : OF_INFANT[event.event];
  }
  if (event.to === "wait") {
    return event.notices ? 6 : event.letsGo ? 5 : event.gives ? 4 : 1;
  }
  return LEANING.has(event.to) ? 3 : OF_CAREGIVER[event.to] ?? 1;
}

/** What is told below a picture, moment by moment: the same whichever way one comes to a moment. */
export class Captions {
  /** @param told an event in words; two that are told alike, one after the other, are one */
  constructor(tickSeconds, told) {
    this.ticks = (seconds) => Math.round(seconds / tickSeconds);
    this.told = told;
    this.entries = [];
  }

  /** Takes the next thing that happened. */
  add(event) {
    const own = weight(event);
    let last = this.entries.at(-1);
    if (last && last.start > event.tick && (own > last.weight || isUndone(last.event, event))) {
      this.entries.pop();
      last = this.entries.at(-1);
    }
    if (last && isUndone(last.event, event)) {
      last.end = Math.min(last.end, event.tick);
    }
    if (!own) {
      return;
    }
    const until = event.tick + this.ticks(HOLD_SECONDS);
    const words = this.told(event);
    if (last && last.words === words && event.tick <= last.end) {
      last.end = until;
      return;
    }
    const start = this.startOf(event.tick, own, last);
    if (start !== null) {
      if (last) {
        last.end = Math.min(last.end, start);
      }
      this.entries.push({ start, end: start + this.ticks(HOLD_SECONDS), weight: own, words, event });
    }
  }

  /** From when on something is told that comes after the last; null where it is not. */
  startOf(tick, own, last) {
    if (!last || tick >= last.end || own > last.weight) {
      return tick;
    }
    if (own < TURNING_POINT) {
      return last.weight < TURNING_POINT && own >= last.weight ? tick : null;
    }
    const start = Math.max(tick, last.start + this.ticks(LEAST_SECONDS));
    return start - tick <= this.ticks(LATE_SECONDS) ? start : null;
  }

  /** What is told at a moment; nothing where nothing has happened for a while. */
  at(tick) {
    return this.entries.findLast((entry) => entry.start <= tick && tick < entry.end);
  }

  /** The turning points that begin after one tick, up to another. */
  turningPoints(after, tick) {
    return this.entries.filter((entry) => entry.start > after && entry.start <= tick && entry.weight >= TURNING_POINT);
  }
}
