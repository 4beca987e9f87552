/* The legend: what each colour, texture and letter of the strips stands for. */

import { h, svg } from "../ground/dom.js";
import { t } from "../ground/words.js";
import { LOOKS, TEXTURES } from "./looks.js";

export function legend() {
  const item = (code) => {
    const [colour, texture] = LOOKS[code];
    const swatch = svg("svg", { width: 28, height: 20, viewBox: "0 0 28 20", "aria-hidden": "true", focusable: "false" },
      svg("rect", { width: 28, height: 20, rx: 4, fill: colour }));
    if (texture !== "plain") {
      swatch.append(svg("path", { d: [0, 8, 16, 24].map((x) => TEXTURES[texture].replace(/M(-?\d+) (-?\d+)/g, (m, a, b) => `M${+a + x} ${+b + 6}`).replace(/L(-?\d+) (-?\d+)/g, (m, a, b) => `L${+a + x} ${+b + 6}`)).join(""), stroke: "#1a1a1a", "stroke-opacity": 0.5, fill: "none" }));
    }
    return h("li", {}, swatch, h("b", {}, t(`phase.letter.${code}`)), ` ${t(`phase.${code}`)}`);
  };
  const codes = Object.keys(LOOKS);
  return h("details", { class: "legend" },
    h("summary", {}, t("strips.legend")),
    h("div", { class: "beside" },
      h("div", {}, h("h4", {}, t("strips.infant")), h("ul", {}, codes.filter((code) => code[0] === "I").map(item))),
      h("div", {}, h("h4", {}, t("strips.caregiver")), h("ul", {}, codes.filter((code) => code[0] === "C").map(item)))),
    h("p", {}, t("strips.band")));
}
