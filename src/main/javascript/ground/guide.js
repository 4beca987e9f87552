/* The facilitator's guide: its parts, found by name, in the language chosen. */

import { mine } from "./evening.js";
import * as words from "./words.js";

/** By language; taken once, since the window with the notes puts other things into its document. */
const wholes = new Map([...document.querySelectorAll("template[lang]")].map((made) => [made.lang, made.content]));
const whole = () => wholes.get(words.current());

/** Where a number to call is to be written. */
const PLACE = /_{5,}/g;

/** A copy, with the number to call where my evening has one. */
function copied(section) {
  const made = document.importNode(section, true);
  const texts = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
  while (mine.help && texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(PLACE, () => mine.help);
  }
  return made;
}

const find = (name) => whole().querySelector(`[data-part="${CSS.escape(name)}"]`);

/** A part as the guide has it, or nothing. */
export function part(name) {
  const found = find(name);
  return found && copied(found);
}

/** What a part's heading says. */
export function title(name) {
  return find(name).querySelector("h1, h2, h3").textContent;
}

/** A part without its heading. */
export function body(name) {
  const made = part(name);
  made.querySelector("h1, h2, h3")?.remove();
  return made;
}

/** The points of a list in a part, as texts; none where there is no such part. */
export function points(name) {
  return [...(find(name)?.querySelectorAll("li") ?? [])].map((point) => point.textContent);
}

/** Questions to talk about after a scenario; none for one that the guide does not know. */
export function questions(scenario) {
  return points(`questions-${scenario}`);
}

/** All parts, in their order. */
export function all() {
  return [...whole().children].map(copied);
}

/** All parts, each with those that belong to it: a heading of the second rank begins what is read by itself. */
export function chapters() {
  const found = [];
  for (const section of all()) {
    const heading = section.querySelector("h2");
    if (heading) {
      found.push({ name: section.dataset.part, title: heading.textContent, sections: [] });
      heading.remove();
    }
    found.at(-1)?.sections.push(section);
  }
  return found;
}
