/* A small picture of two: a baby and a caregiver in profile, turned to each other and close, or apart and turned away. */

import { svg } from "../ground/dom.js";

/** A head in profile that looks to the right; its nose is at the right. */
function head(radius, cloth, more) {
  return [
    svg("path", { class: `pair-cloth ${cloth}`, d: `M${-radius * 1.15} ${radius * 2.1} Q${-radius * 1.1} ${radius * 0.8} 0 ${radius * 0.8} Q${radius * 1.1} ${radius * 0.8} ${radius * 1.15} ${radius * 2.1}Z` }),
    svg("circle", { class: "pair-skin", r: radius }),
    svg("circle", { class: "pair-skin", cx: radius * 0.98, cy: radius * 0.16, r: radius * 0.2 }),
    more,
  ];
}

const hairOf = (radius) => svg("path", { class: "pair-hair", d: `M${radius * 0.62} ${-radius * 0.78} A${radius} ${radius} 0 1 0 ${-radius * 0.72} ${radius * 0.7} Q${-radius * 0.5} ${-radius * 0.1} ${radius * 0.1} ${-radius * 0.42} Z` });
const curlOf = (radius) => svg("path", { class: "pair-curl", d: `M${-radius * 0.1} ${-radius * 0.95} q${radius * 0.2} ${-radius * 0.5} ${radius * 0.5} ${-radius * 0.1}` });
const smiling = (radius) => svg("path", { class: "pair-line", d: `M${radius * 0.3} ${radius * 0.42} q${radius * 0.28} ${radius * 0.26} ${radius * 0.52} ${-radius * 0.02} M${radius * 0.36} ${-radius * 0.12} v${radius * 0.02}` });
const quiet = (radius) => svg("path", { class: "pair-line", d: `M${radius * 0.44} ${radius * 0.5} h${radius * 0.36} M${radius * 0.4} ${-radius * 0.1} v${radius * 0.02}` });

/** An SVG group, 60 wide and 40 high. */
export function pair(together) {
  const mouth = together ? smiling : quiet;
  const baby = head(8.5, "suit", [mouth(8.5), curlOf(8.5)]);
  const caregiver = head(10.5, "jumper", [mouth(10.5), hairOf(10.5)]);
  return svg("g", { class: `pair ${together ? "pair-together" : "pair-apart"}` },
    svg("g", { transform: together ? "translate(19 22)" : "translate(12 23) scale(-1 1) rotate(6)" }, baby),
    svg("g", { transform: together ? "translate(42 18) scale(-1 1) rotate(4)" : "translate(47 18)" }, caregiver));
}
