/* What the page holds: its scenarios, the steps of its story, its version. */

/** What the page holds under an id; without what every object has, since names are asked for that somebody wrote. */
const ofPage = (id) => Object.assign(Object.create(null), JSON.parse(document.getElementById(id).textContent));
/** The scenarios that are offered; those that ship, as far as they are not offered as they are; both. */
export const offered = ofPage("scenarios");
const shippedTexts = ofPage("shipped");
export const scenarios = Object.assign(Object.create(null), shippedTexts, offered);

/** The scenario that is shown where none is asked for. */
export const usualScenario = "peek-a-boo" in offered ? "peek-a-boo" : Object.keys(offered)[0];

const about = ofPage("about");
export const { version } = about;

/** The steps of the story in their order, the sandbox the last of them: of each its id, and the number that links know. */
export const { steps } = about;

/** The step that shows whatever somebody asks for. */
export const SANDBOX = "sandbox";

/** A scenario's text as it ships; nothing if none of this name does. */
export function shippedText(name) {
  return about.ships.includes(name) ? shippedTexts[name] ?? offered[name] : undefined;
}
