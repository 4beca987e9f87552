/* The page, as far as modules read it that need no browser: the strings that ship, two scenarios, and the steps. */

import { readFileSync } from "node:fs";

const strings = new URL("../../main/resources/peekaboo/page/strings.json", import.meta.url);

export const SCENARIOS = { "peek-a-boo": "title: P\n", own: "title: O\n" };
export const STEPS = [{ id: "turning", link: 1 }, { id: "many", link: 4 }, { id: "added", link: 7 }, { id: "sandbox", link: 6 }];

const elements = {
  strings: readFileSync(strings, "utf8"),
  scenarios: JSON.stringify(SCENARIOS),
  shipped: JSON.stringify({ "still-face": "title: S\n" }),
  about: JSON.stringify({ version: "1.2.3", ships: ["peek-a-boo", "still-face"], steps: STEPS }),
};

globalThis.document = {
  documentElement: { lang: "" },
  getElementById: (id) => ({ textContent: elements[id] }),
};
