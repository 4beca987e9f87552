/* My evening: which evenings and steps come in which order, and whom one can call. The address keeps it. */

import { EVENINGS, eveningOf } from "./evenings.js";
import { plain } from "./fragment.js";
import { steps } from "./held.js";

/** So many parts an evening has at most, and so many letters what stands where a number to call does. */
const MOST_PARTS = 20;
export const MOST_OF_HELP = 60;

/** Ids of evenings and of steps in their order; and a number to call, with a name before it if that helps. */
export const mine = { parts: [], help: "" };

/** Where in its way my evening is. */
let place = 0;

const stepIds = steps.map(({ id }) => id);

/** What an evening can be made of. */
export const PARTS = [...EVENINGS.map(({ id }) => `evening-${id}`), ...stepIds];

/** All steps of my evening in their order, each with the evening it belongs to, if one. */
function way() {
  return mine.parts.flatMap((part) => {
    const evening = eveningOf(part.replace(/^evening-/, ""));
    return part.startsWith("evening-")
      ? evening.steps.filter((step) => stepIds.includes(step)).map((step) => ({ step, evening: evening.id }))
      : [{ step: part, evening: "" }];
  });
}

/** Where in the way a step is, seen from where we are: onward first, then back; -1 if it has none. */
function placeOf(step, all) {
  const onward = all.findIndex((one, n) => n >= place && one.step === step);
  return onward < 0 ? all.slice(0, place).findLastIndex((one) => one.step === step) : onward;
}

/** The step so many on from one, in the order of my evening if there is one, else in that of the story; none beyond its ends. */
export function stepFrom(step, by) {
  const all = way();
  if (!all.length) {
    return stepIds[stepIds.indexOf(step) + by];
  }
  const at = placeOf(step, all);
  place = at < 0 ? place : at;
  // From what was only tried on the way, back leads to where one was.
  return all[place + (at < 0 && by < 0 ? by + 1 : by)]?.step;
}

/** The id of the evening that a step belongs to now; empty for none. */
export function eveningAt(step) {
  const all = way();
  const at = placeOf(step, all);
  place = at < 0 ? place : at;
  return all[place]?.evening ?? "";
}

/** Begins my evening with these parts: its first step. */
export function begin(parts) {
  mine.parts = parts;
  place = 0;
  return way()[0]?.step ?? stepIds[0];
}

/** Whether what somebody wrote can stand where a number to call does: one line, not too long, nothing that hides. */
export function isHelp(text) {
  return text === "" || (text.length <= MOST_OF_HELP && plain(text, MOST_OF_HELP) === text);
}

/** Takes what a link says of an evening; what of it could not be taken, as [key of the words, what they tell]. */
export function takeEvening({ evening, help }) {
  const wrong = [];
  if (evening !== null) {
    const named = evening.split(",").filter(Boolean);
    const known = named.filter((name) => PARTS.includes(name)).slice(0, MOST_PARTS);
    mine.parts = known;
    place = 0;
    if (known.length < named.length || !known.length) {
      wrong.push(["link.evening", { found: plain(named.find((name) => !PARTS.includes(name)) ?? evening), most: MOST_PARTS }]);
    }
  }
  if (help !== null && isHelp(help)) {
    mine.help = help.trim();
  } else if (help !== null) {
    wrong.push(["link.help", { most: MOST_OF_HELP }]);
  }
  return wrong;
}

/** What a link says of my evening. */
export function eveningPairs() {
  return [...(mine.parts.length ? [["evening", mine.parts.join(",")]] : []), ...(mine.help ? [["help", mine.help]] : [])];
}

/** The first step of my evening. */
export function firstStep() {
  return way()[0]?.step;
}
