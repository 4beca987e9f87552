/* Babies as dots in rows, a row a string: where each stands between none and all of the time. */

import { h, svg } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";

const WIDTH = 400;
const RADIUS = 6;
/** How far left and right dots stay from the ends. */
const SIDE = RADIUS + 2;

const across = (share) => SIDE + share * (WIDTH - 2 * SIDE);

/** So many places there are for dots, side by side. */
const PLACES = Math.floor((WIDTH - 2 * SIDE) / (2 * RADIUS));

/** Where the dots of some shares lie, each in the place nearest to its own; of those in one place, one upon the other. */
export function placed(shares) {
  const filled = new Map();
  return shares.map((share) => {
    const place = Math.round(share * PLACES);
    const level = filled.get(place) ?? 0;
    filled.set(place, level + 1);
    return { x: across(place / PLACES), level };
  });
}

/** The middle of some numbers, of an even count the lower one of the two. */
export function middleOf(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)];
}

function row({ title, shares }) {
  const dots = placed(shares);
  const height = (Math.max(...dots.map(({ level }) => level)) + 1) * 2 * RADIUS + 8;
  const middle = across(middleOf(shares));
  const percent = (share) => words.number(100 * share, 0);
  return h("div", { class: "dot-row" }, h("b", {}, title),
    svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": t("again.dots", { count: shares.length, least: percent(Math.min(...shares)), middle: percent(middleOf(shares)), most: percent(Math.max(...shares)) }) },
      svg("path", { class: "dot-axis", d: `M0 ${height - 1} H${WIDTH}` }),
      svg("path", { class: "dot-middle", d: `M${middle} 0 V${height}` }),
      dots.map(({ x, level }) => svg("circle", { class: "dot-baby", cx: x, cy: height - 3 - RADIUS - level * 2 * RADIUS, r: RADIUS - 0.8 }))));
}

/** @param rows of each its title and, of its babies, shares of the time */
export function dotRows(rows, caption) {
  return h("figure", { class: "dot-rows", "data-test": "dot-rows" },
    h("figcaption", {}, caption), rows.map(row),
    h("div", { class: "ends" }, h("span", {}, t("again.none")), h("span", {}, t("again.all"))));
}
