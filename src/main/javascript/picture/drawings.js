/* Drawings that stand by themselves: copies of what is on the screen, for files and for paper. */

import { button, h, save, set, svg } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";

const DRAWN = ["fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity", "font-family", "font-size", "font-weight", "text-anchor", "visibility", "display", "stop-color", "stop-opacity", "paint-order"];
let copies = 0;

/** A drawing that stands by itself: ids of its own, and colours that need no style sheet. */
export function copyOf(source, withStyles = true) {
  const made = source.cloneNode(true);
  const mark = `copy${copies++}-`;
  const own = [...made.querySelectorAll("*")];
  if (withStyles) {
    [...source.querySelectorAll("*")].forEach((from, n) => {
      const look = getComputedStyle(from);
      DRAWN.forEach((name) => own[n].setAttribute(name, look.getPropertyValue(name)));
    });
  }
  own.filter((one) => one.id).forEach((one) => (one.id = mark + one.id));
  for (const one of own) {
    for (const { name, value } of [...one.attributes]) {
      if (value.includes("url(")) {
        one.setAttribute(name, value.replace(/url\(["']?(?:[^"')]*)#([^"')]+)["']?\)/g, `url(#${mark}$1)`));
      }
    }
  }
  return made;
}

function svgText(source) {
  const box = source.viewBox.baseVal;
  const made = copyOf(source);
  set(made, { xmlns: "http://www.w3.org/2000/svg", width: box.width, height: box.height, color: getComputedStyle(source).color, "font-family": "system-ui, sans-serif" });
  made.prepend(svg("rect", { width: box.width, height: box.height, fill: paperOf(source) }));
  return new XMLSerializer().serializeToString(made);
}

/** What a drawing lies on. */
function paperOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && !/^(transparent|rgba\(.*, 0\))$/.test(colour)) {
      return colour;
    }
  }
  return "white";
}

function png(source) {
  return new Promise((done, failed) => {
    const box = source.viewBox.baseVal;
    const url = URL.createObjectURL(new Blob([svgText(source)], { type: "image/svg+xml" }));
    const picture = new Image();
    picture.onload = () => {
      const scale = Math.max(2, 1600 / box.width);
      const canvas = h("canvas", { width: Math.round(box.width * scale), height: Math.round(box.height * scale) });
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(url);
      canvas.toBlob(done, "image/png");
    };
    picture.onerror = failed;
    picture.src = url;
  });
}

const saveSvg = (source, name) => save(`${name}.svg`, "image/svg+xml", svgText(source));
const savePng = async (source, name) => save(`${name}.png`, "image/png", await png(source));

/** Buttons that save a drawing as SVG and PNG. */
export function charts(source, name) {
  const label = words.first([`share.what.${name}`, "share.what.chart"]);
  return h("div", { class: "row share-row", role: "group", "aria-label": label },
    h("span", { class: "share-what" }, label),
    button(t("share.svg"), () => saveSvg(source(), `peekaboo-${name}`), { class: "quiet", "data-test": `save-svg-${name}` }),
    button(t("share.png"), () => savePng(source(), `peekaboo-${name}`), { class: "quiet", "data-test": `save-png-${name}` }));
}
