/* The figure of returns: times until the baby was back, a row a caregiver, a mark a turning away. */

import { h, svg } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { looks } from "./looks.js";

/** @param rows of each caregiver its title, and the spells */
export function returns(rows) {
  const longest = Math.max(10, ...rows.flatMap((row) => row.spells.map((spell) => spell.latency)));
  const width = 360;
  const x = (seconds) => 10 + ((width - 30) * seconds) / longest;
  const every = [2, 5, 10, 20, 30, 60].find((step) => longest / step <= 6) ?? 120;
  const { good, other } = looks();
  const parts = [];
  rows.forEach((row, n) => {
    const y = 24 + n * 52;
    parts.push(svg("text", { x: 4, y: y - 6, "font-size": 14, "font-weight": 600, fill: "currentColor" }, row.title));
    parts.push(svg("path", { d: `M10 ${y + 16} H${width - 10}`, stroke: "currentColor", "stroke-opacity": 0.35 }));
    if (!row.spells.length) {
      parts.push(svg("text", { x: 14, y: y + 11, "font-size": 13, fill: "currentColor" }, t("returns.none")));
    }
    for (const spell of row.spells) {
      const own = spell.ending === "returned";
      parts.push(svg(own ? "circle" : "path", own
        ? { cx: x(spell.latency), cy: y + 16, r: 7, fill: good, "fill-opacity": 0.75, stroke: "currentColor" }
        : { d: `M${x(spell.latency) - 6} ${y + 10} l12 12 m-12 0 l12 -12`, stroke: other, "stroke-width": 3, fill: "none" }));
    }
  });
  const bottom = 24 + rows.length * 52;
  for (let at = 0; at <= longest; at += every) {
    parts.push(svg("text", { x: x(at), y: bottom + 4, "font-size": 12.5, "text-anchor": "middle", fill: "currentColor" }, words.number(at)));
  }
  const told = rows.map((row) => `${row.title}: ${row.spells.map((spell) => t("returns.one", { seconds: words.number(spell.latency, 1), ending: t(`ending.${spell.ending}`) })).join("; ") || t("returns.none")}.`);
  return h("figure", { class: "returns", "data-test": "returns" },
    svg("svg", { viewBox: `0 0 ${width} ${bottom + 12}`, role: "img", "aria-label": t("returns.title") }, parts),
    h("figcaption", {}, t("returns.caption")),
    h("details", {}, h("summary", {}, t("returns.words")), h("ul", {}, told.map((line) => h("li", {}, line)))));
}
