/* The legend: what each colour, texture and letter of the strips stands for. */

import { h, svg } from "../ground/dom.js";
import { t } from "../ground/words.js";
import { looks, pattern } from "./looks.js";

/** So many were made: their ids in the document have to differ. */
let made = 0;

export function legend() {
  const mark = `legend${made++}`;
  const { phases } = looks();
  const item = (code) => {
    const id = `${mark}-${code}`;
    const area = (fill) => svg("rect", { width: 28, height: 20, rx: 4, fill });
    const texture = pattern(code, id);
    const swatch = svg("svg", { width: 28, height: 20, viewBox: "0 0 28 20", "aria-hidden": "true", focusable: "false" },
      area(phases[code].colour), texture, texture && area(`url(#${id})`));
    return h("li", {}, swatch, h("b", {}, t(`phase.letter.${code}`)), ` ${t(`phase.${code}`)}`);
  };
  const codes = Object.keys(phases);
  return h("details", { class: "legend" },
    h("summary", {}, t("strips.legend")),
    h("div", { class: "beside" },
      h("div", {}, h("h4", {}, t("strips.infant")), h("ul", {}, codes.filter((code) => code[0] === "I").map(item))),
      h("div", {}, h("h4", {}, t("strips.caregiver")), h("ul", {}, codes.filter((code) => code[0] === "C").map(item)))),
    h("p", {}, t("gauge.legend")),
    h("p", {}, t("strips.band")));
}
