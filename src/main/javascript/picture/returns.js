/* The figure of returns: times until the baby was back, a row a caregiver, a mark a turning away. */

import { h } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { drawing } from "./sketch.js";

/** @param rows of each caregiver its title, and the run */
export function returns(rows) {
  const sketch = engine.returns(rows.map(({ run }) => run.handle).join("\n"), rows.map(({ title }) => title).join("\n"));
  const told = rows.map(({ title, run }) => `${title}: ${run.spells().map((spell) => t("returns.one", { seconds: words.number(spell.latency, 1), ending: t(`ending.${spell.ending}`) })).join("; ") || t("returns.none")}.`);
  return h("figure", { class: "returns", "data-test": "returns" },
    drawing(sketch, { "aria-label": t("returns.title") }),
    h("figcaption", {}, t("returns.caption")),
    h("details", {}, h("summary", {}, t("returns.words")), h("ul", {}, told.map((line) => h("li", {}, line)))));
}
