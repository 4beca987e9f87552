/* The facilitator's guide: its parts, found by name, in the language chosen. */

import * as words from "./words.js";

/** By language; taken once, since the window with the notes puts other things into its document. */
const wholes = new Map([...document.querySelectorAll("template[lang]")].map((made) => [made.lang, made.content]));
const whole = () => wholes.get(words.current());
const copied = (section) => document.importNode(section, true);
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
