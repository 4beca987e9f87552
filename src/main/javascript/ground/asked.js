/* What is asked for: the step, and what it shows, by a link or by somebody's choices. */

import { stepFrom } from "./evening.js";
import { scenarios, steps } from "./held.js";

/** What came with the link belongs to the step that it opened, and to no other. */
let linked = { step: "", dyad: 0, seed: undefined, wrong: [] };

export const state = {
  /** The id of the step. */
  step: steps[0].id,
  /** Where the step begins, in seconds. */
  moment: 0,
  scenario: "",
  text: "",
  arm: "",
  beside: "",
  changes: {},
  get dyad() {
    return linked.step === state.step ? linked.dyad : 0;
  },
};

/** Takes note of what a link asks of the step that it opens. */
export function takeLink(asked) {
  linked = asked;
}

/** What a link asked of the step that is shown, if it came with one. */
export function linkedHere() {
  return linked.step === state.step && !linked.isRead ? linked : null;
}

/** What a link said has been read, or is shown no more; its baby stays. */
export function forgetLink() {
  linked = { ...linked, isRead: true };
}

/** The changes of a step, with the seed that came with the link in place of its own. */
export function seeded(changes) {
  return linked.step === state.step && linked.seed !== undefined ? { ...changes, seed: linked.seed } : { ...changes };
}

/** The id of the step so many steps on; none where there is none. */
export function stepOn(by) {
  return stepFrom(state.step, by);
}

/** Asks for a text of one's own, such as the acts played in the story. */
export function askForText({ name, changes }, text, arm) {
  Object.assign(state, { scenario: name, text: text === scenarios[name] ? "" : text, changes: { ...changes }, arm, beside: "", moment: 0 });
}
