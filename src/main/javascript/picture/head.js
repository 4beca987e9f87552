/* A head that turns: what lies on its globe comes round, goes out of sight, and shows as profile at its edge. */

import { svg } from "../ground/dom.js";
import { change, d, fade, showIf } from "./changed.js";
import { Eye } from "./eye.js";
import { seen } from "./globe.js";
import { Hair } from "./hair.js";
import { Mouth } from "./mouth.js";

/** Longitude of the ears. */
const EAR = 97;

export class Head {
  /** @param shape of the face: its globe, and where its features lie on it; see faces.js */
  constructor(shape) {
    this.shape = shape;
    this.hair = new Hair(shape.globe);
    this.makeOutline();
    this.cheeks = [-1, 1].map(() => svg("ellipse", { class: "cheek" }));
    this.eyes = [-1, 1].map(() => new Eye(shape.eye));
    this.brows = [-1, 1].map(() => svg("path", { class: "brow" }));
    this.nose = svg("path", { d: shape.nose.path, class: "nose" });
    this.mouth = new Mouth();
    this.bridge = svg("path", { class: "glass" });
    this.folds = svg("path", { class: "wrinkle" });
    this.ears = [-1, 1].map((side) => [this.ear(side), this.ear(side)]);
    this.root = svg("g", {},
      this.hair.under, this.ears.map(([behind]) => behind), this.edges, this.skins, this.cheeks, this.folds, this.hair.beard, this.nose, this.mouth.root,
      this.eyes.map(({ root }) => root), this.bridge, this.brows, this.hair.cap, this.hair.top, this.ears.map(([, before]) => before));
  }

  /** Head, cheeks and nose as one outline: all edges lie below all fillings. */
  makeOutline() {
    const { rx, ry } = this.shape.globe;
    const { jowl, nose } = this.shape;
    const side = () => svg("ellipse", { rx: jowl.rx, ry: jowl.ry, cy: jowl.y });
    const parts = () => [svg("ellipse", { rx, ry }), side(), side(), svg("ellipse", { rx: nose.r, ry: nose.r * 0.86, cy: nose.y })];
    this.outlines = [parts(), parts()];
    this.edges = svg("g", { class: "edge" }, this.outlines[0]);
    this.skins = svg("g", { class: "skin" }, this.outlines[1]);
  }

  ear(side) {
    const { rx, ry } = this.shape.ear;
    return svg("g", {}, svg("ellipse", { rx, ry, class: "skin line" }), svg("path", { d: d`M${side * rx * 0.35} ${-ry * 0.5} Q${-side * rx * 0.5} 0 ${side * rx * 0.15} ${ry * 0.5}`, class: "nose" }));
  }

  dress(partner, one) {
    this.hair.dress(partner, one);
    this.isGlassed = Boolean(one.glasses);
    this.isOlder = Boolean(one.older);
    this.eyes.forEach(({ glass, lines }) => {
      showIf(glass, this.isGlassed);
      showIf(lines, this.isOlder);
    });
    showIf(this.bridge, this.isGlassed);
    showIf(this.folds, this.isOlder);
  }

  /**
   * Draws the face.
   *
   * @param turned degrees to the right, look where the pupils go, lids, smile and frown from 0 to 1, lift of the brows in units,
   *   cheeks how red from 0 to 1, mouth as in Mouth
   */
  draw(face) {
    const { turned } = face;
    this.drawOutline(turned);
    this.hair.draw(turned);
    this.drawEars(turned);
    [-1, 1].forEach((side, n) => this.drawSide(side, n, face));
    this.drawMiddle(turned, face);
  }

  /** An eye, a brow and a cheek; with a smile the cheek rises, and the lower lid. */
  drawSide(side, n, face) {
    const { turned } = face;
    const { eye, cheek } = this.shape;
    const smile = Math.max(0, face.smile);
    this.eyes[n].draw(this.at(turned, side * eye.at, eye.y), eye.y, side, { look: face.look, lids: face.lids, lower: 0.42 * smile });
    this.drawBrow(side, n, face);
    const place = this.at(turned, side * cheek.at, cheek.y);
    change(this.cheeks[n], { cx: place.x, cy: cheek.y - 7 * smile, rx: (cheek.rx + 5 * smile) * place.width, ry: cheek.ry + 3 * smile });
    fade(this.cheeks[n], place.facing > 0.05 ? face.cheeks : 0);
  }

  /** Where something on the face is seen. */
  at(turned, longitude, y) {
    return seen(turned, longitude, y, this.shape.globe);
  }

  drawOutline(turned) {
    const { rx } = this.shape.globe;
    const { jowl, nose } = this.shape;
    for (const [, left, right, tip] of this.outlines) {
      [left, right].forEach((one, n) => change(one, { cx: rx * jowl.out * Math.sin(((turned + (n ? jowl.at : -jowl.at)) * Math.PI) / 180) }));
      change(tip, { cx: (rx + nose.out) * Math.sin((turned * Math.PI) / 180) });
    }
  }

  drawEars(turned) {
    const { y } = this.shape.ear;
    [-1, 1].forEach((side, n) => {
      const place = this.at(turned, side * EAR, y);
      const isShown = !this.hair.style.hidesEars && place.facing > -0.45;
      const [behind, before] = this.ears[n];
      showIf(behind, isShown && place.facing <= 0.12);
      showIf(before, isShown && place.facing > 0.12);
      const transform = d`translate(${place.x * 1.02} ${y}) scale(${0.62 + 0.38 * Math.max(0, place.facing)} 1)`;
      change(behind, { transform });
      change(before, { transform });
    });
  }

  drawBrow(side, n, { turned, lift, frown }) {
    const { brow } = this.shape;
    const place = this.at(turned, side * brow.at, brow.y);
    showIf(this.brows[n], place.facing > 0.05);
    const w = -side * brow.width;
    change(this.brows[n], {
      transform: d`translate(${place.x} ${brow.y - lift + 4 * frown}) scale(${place.width} 1)`,
      d: d`M${-w} ${4 - 3 * frown} Q${-w * 0.1} ${-12 + 12 * frown} ${w} ${1 + 13 * frown}`,
    });
  }

  drawMiddle(turned, face) {
    const { nose, mouthY } = this.shape;
    const tip = this.at(turned, 0, nose.y);
    change(this.nose, { transform: d`translate(${tip.x} ${nose.y}) scale(${turned < 0 ? tip.width : -tip.width} 1)` });
    fade(this.nose, (tip.facing - 0.4) * 5);
    const lips = this.at(turned, 0, mouthY);
    this.mouth.draw({ ...face.mouth, x: lips.x, y: mouthY, seen: Math.max(0.3, lips.width) });
    this.lips = [lips.x, mouthY];
    if (this.isOlder) {
      this.drawFolds(turned, mouthY);
    }
    if (this.isGlassed) {
      this.drawBridge(turned);
    }
  }

  /** Lines of age beside the mouth. */
  drawFolds(turned, y) {
    const fold = (side) => {
      const { x } = this.at(turned, side * 26, y - 10);
      return d`M${x} ${y - 26} Q${x + side * 8} ${y - 10} ${x + side * 4} ${y + 4}`;
    };
    change(this.folds, { d: fold(-1) + fold(1) });
  }

  /** Glasses from eye to eye, and to the ear that is seen. */
  drawBridge(turned) {
    const { eye, globe } = this.shape;
    const [left, right] = [-1, 1].map((side) => {
      const { x, width } = this.at(turned, side * eye.at, eye.y);
      return { from: x - (eye.rx + 11) * width, to: x + (eye.rx + 11) * width };
    });
    const ear = turned > 0 ? -1 : 1;
    const outer = ear < 0 ? left.from : right.to;
    const { y } = eye;
    change(this.bridge, { d: d`M${left.to} ${y - 3} Q${(left.to + right.from) / 2} ${y - 12} ${right.from} ${y - 3} M${outer} ${y - 4} L${ear * globe.rx * 0.94} ${y - 8}` });
  }
}
