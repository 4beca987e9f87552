/* A pair: a small picture of the two, together or apart, of which many stand in a row. */

import { current } from "../ground/appearance.js";
import { svg } from "../ground/dom.js";
import { capOf } from "./hair.js";

/** Their heads in the units of the picture, which is 60 wide and 40 high: where, how large, and how far turned, together and apart. */
const PARTNERS = {
  caregiver: { globe: { rx: 8, ry: 9 }, together: [39, 12, -28], apart: [47, 11, -12], body: "M-11 28 C-11 12 -7 8 0 8 C7 8 11 12 11 28Z", cloth: "jumper" },
  baby: { globe: { rx: 7.6, ry: 7 }, together: [23, 20, 26], apart: [13, 21, -74], body: "M-8 19 C-9 10 -6 6 0 6 C6 6 9 10 8 19Z", cloth: "suit" },
};

/** From here on a head is turned away. */
const FAR = -60;

/** The two as they look now: turned to each other and near, or the baby turned away and some way between them. */
export function pair(together) {
  const two = current();
  return svg("g", { class: "pair" }, Object.keys(PARTNERS).map((partner) => one(partner, two[partner], together)));
}

function one(partner, look, together) {
  const { globe, body, cloth, ...places } = PARTNERS[partner];
  const [x, y, turned] = together ? places.together : places.apart;
  const { line, path } = capOf(partner, look.hair, turned, globe);
  const middle = Math.sin((turned * Math.PI) / 180) * globe.rx * 0.72;
  return svg("g", { class: `skin-${look.skin} hair-${look.older ? "grey" : look.colour}`, transform: `translate(${x} ${y})` },
    svg("path", { d: body, class: `${cloth} fine` }), svg("ellipse", { ...globe, class: "skin fine" }), svg("path", { d: path, class: `${line} fine` }),
    turned < FAR ? averted(middle) : face(middle, together ? 3 : 0.8));
}

/** Two eyes, and a mouth that goes up so far. */
function face(middle, smile) {
  const eye = (side) => svg("circle", { cx: middle + side * 2.3, cy: -0.4, r: 0.95, class: "pupil" });
  return [eye(-1), eye(1), svg("path", { d: `M${middle - 2.4} 3.4 Q${middle} ${3.4 + smile} ${middle + 2.4} 3.4`, class: "fine-line" })];
}

/** What is seen of a face that is turned away: an eye that rests, and a closed mouth. */
function averted(middle) {
  return svg("path", { d: `M${middle - 0.6} -0.4 H${middle + 2} M${middle - 0.8} 3.6 H${middle + 1.2}`, class: "fine-line" });
}
