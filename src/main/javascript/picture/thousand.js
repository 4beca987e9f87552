/* What became of a thousand: dots for those who were back in time, and curves over time, as the engine lays them out. */

import { h } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { SAID, drawing } from "./sketch.js";

/** How high the type of a drawing is, in its own units. */
const TYPE = 14;

/** The dots in words: of each arm, how many are back after so many seconds. */
export function spokenDots(arms, counts, seconds) {
  return arms.map(({ name }, n) => dotsInWords(words.named("many.arm", name), counts[n], words.number(seconds, 1))).join(" ");
}

function dotsInWords(arm, count, seconds) {
  return count === undefined ? t("many.dots.none", { arm }) : t("many.dots", { arm, count, seconds });
}

/** What an arm is called, and the name that the sentences of the findings have for it. */
const bothNames = (arm) => (words.has(`many.arm.${arm}`) ? `${t(`many.arm.${arm}`)} (${arm})` : arm);

/** A hundred turnings away with this arm: filled where the baby is back; without a count none is known yet. */
export function dotField(arm, count, seconds) {
  return h("figure", { class: "dot-field" },
    h("figcaption", {}, h("b", {}, bothNames(arm)), count === undefined ? null : h("span", { class: "big-count" }, t("many.of", { count }))),
    drawing(engine.dots(count ?? 0), { "aria-label": dotsInWords(words.named("many.arm", arm), count, seconds) }));
}

/** Share of turnings away that ended with the baby back, over time, as the engine lays it out for this screen. */
export function layOut(study, arms) {
  // Type keeps its size, so that a narrow screen gets a narrow drawing.
  const width = window.matchMedia("(max-width: 40rem)").matches ? 400 : 720;
  return { width, ...engine.curves(study, width, Math.max(...arms.map(({ name }) => widthOf(SAID.arm(name))))) };
}

/** The curves that were laid out. */
export function curves(sketch) {
  return h("div", { class: "chart" }, drawing(sketch, { width: sketch.width, height: sketch.height, "font-size": TYPE, "aria-label": t("many.axis") }));
}

function widthOf(text) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${TYPE}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}
