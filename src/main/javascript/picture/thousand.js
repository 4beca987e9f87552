/* What became of a thousand: dots for those who were back in time, and curves over time. */

import { h, svg } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";

/** The dots in words. */
export function spokenDots(summary, seconds) {
  return summary.arms.map((arm) => t("many.dots", { arm: words.named("arm", arm.name), count: arm.dots[seconds], seconds })).join(" ");
}

/** A hundred turnings away: filled where the baby is back. */
export function dotField(title, count, seconds) {
  const known = count !== null && count !== undefined;
  const dots = Array.from({ length: 100 }, (_, n) => {
    const back = known && n < count;
    return svg("circle", { cx: 12 + (n % 10) * 22, cy: 12 + Math.floor(n / 10) * 22, r: back ? 9 : 6.5, fill: back ? "#009E73" : "none", stroke: "currentColor", "stroke-width": back ? 1 : 1.6, "stroke-opacity": back ? 1 : 0.55 });
  });
  const label = known ? t("many.dots", { arm: title, count, seconds }) : t("many.dots.none", { arm: title });
  return h("figure", { class: "dot-field" },
    h("figcaption", {}, h("b", {}, title), known ? h("span", { class: "big-count" }, t("many.of", { count })) : null),
    svg("svg", { viewBox: "0 0 222 222", role: "img", "aria-label": label }, dots));
}

/** Share of turnings away that ended with the baby back, over time. */
export function curves(summary) {
  // Type keeps its size, so that a narrow screen gets a narrow drawing.
  const width = window.matchMedia("(max-width: 40rem)").matches ? 400 : 640;
  const height = 340;
  const last = 30;
  const x = (seconds) => 54 + ((width - 70) * Math.min(seconds, last)) / last;
  const y = (share) => height - 44 - (height - 70) * share;
  const inks = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"];
  const dashes = ["", "9 5", "2 5", "12 4 2 4", "5 5"];
  const parts = [svg("rect", { width, height, fill: "#ffffff", rx: 8 })];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    parts.push(svg("path", { d: `M54 ${y(share)} H${width - 16}`, stroke: "#d4d4d4" }), svg("text", { x: 46, y: y(share) + 5, "text-anchor": "end", "font-size": 14, fill: "#1a1a1a" }, `${share * 100}`));
  }
  for (let at = 0; at <= last; at += 5) {
    parts.push(svg("text", { x: x(at), y: height - 22, "text-anchor": "middle", "font-size": 14, fill: "#1a1a1a" }, String(at)));
  }
  parts.push(svg("text", { x: width / 2, y: height - 4, "text-anchor": "middle", "font-size": 14, fill: "#1a1a1a" }, t("many.axis")));
  summary.arms.forEach((arm, n) => {
    const points = arm.curve.filter(([seconds]) => seconds <= last);
    const line = (at) => points.map((point) => `${x(point[0]).toFixed(1)} ${y(point[at]).toFixed(1)}`);
    parts.push(svg("path", { d: `M${[...line(2), ...line(3).reverse()].join("L")}Z`, fill: inks[n % 5], "fill-opacity": 0.15 }),
      svg("path", { d: `M${line(1).join("L")}`, fill: "none", stroke: inks[n % 5], "stroke-width": 3.2, "stroke-dasharray": dashes[n % 5] }));
    parts.push(svg("path", { d: `M${width - 250} ${height - 70 - 24 * (summary.arms.length - 1 - n)} h40`, stroke: inks[n % 5], "stroke-width": 3.2, "stroke-dasharray": dashes[n % 5] }),
      svg("text", { x: width - 202, y: height - 65 - 24 * (summary.arms.length - 1 - n), "font-size": 14, fill: "#1a1a1a" }, words.named("arm.short", arm.name)));
  });
  return h("div", { class: "chart" }, svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": t("many.axis") }, parts));
}
