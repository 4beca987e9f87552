/* The baby in its seat: how a pose looks on it. */

import { svg } from "../ground/dom.js";
import { Arm } from "./arm.js";
import { Kept, change, clamp, d, fade, mix, showIf, softly } from "./changed.js";
import { BABY } from "./faces.js";
import { Head } from "./head.js";

/** Where it sits: the middle of its seat, in the units of the scene. */
const X = 342;
const HIPS = 486;

/** Half the width of the body, as round as a tube. */
const BODY = 84;

/** Dots of its suit, all around it: longitude, and height above the hips. */
const DOTS = [[-50, 88], [0, 94], [46, 84], [-22, 50], [26, 46], [66, 34], [-64, 34], [92, 78], [112, 42], [138, 92], [150, 24], [-6, 14]];

/** What of a pose is the baby's. */
const OWN = [
  "head", "body", "turn", "lean", "tilt", "droop", "slump", "pupilX", "pupilY", "lids", "frown", "lift", "cheeks", "smile", "rest", "coo", "fuss",
  "thumb", "clasp", "push", "reach", "glow",
];

const sine = (degrees) => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees) => Math.cos((degrees * Math.PI) / 180);

/** Something that happens at times by itself, as blinks do: from 0 to 1 and back; never where time stands. */
export function blinking(time, offset) {
  const phase = (time + offset) % 4300;
  return time && phase < 170 ? 1 - Math.abs(phase - 85) / 85 : 0;
}

export class Infant {
  constructor() {
    this.head = new Head(BABY);
    this.near = new Arm("suit", 18);
    this.far = new Arm("suit", 18);
    this.dots = DOTS.map(() => svg("ellipse", { class: "dot" }));
    this.collar = svg("path", { class: "collar line" });
    this.torso = svg("g", {}, svg("path", { d: "M-90 2 C-104 -88 -68 -142 0 -142 C68 -142 100 -88 90 2Z", class: "suit line" }), this.dots, this.collar);
    this.feet = [-1, 1].map((side) => svg("path", { d: `M${side * 54} -16 C${side * 90} -24 ${side * 112} 2 ${side * 94} 21 C${side * 78} 36 ${side * 38} 27 ${side * 20} 9Z`, class: "suit line" }));
    this.thumb = svg("g", { class: "thumb" }, svg("path", { class: "thumb-edge" }), svg("path", { class: "thumb-skin" }), svg("path", { class: "purse" }));
    this.tears = [-1, 1].map(() => svg("path", { d: "M0 0 C-9 13 -7 23 0 23 C7 23 9 13 0 0Z", class: "tear" }));
    this.note = svg("path", {});
    this.voice = svg("g", { class: "voice" }, this.note);
    this.behind = svg("g");
    this.front = svg("g");
    this.lean = svg("g", {}, this.behind, this.torso, this.feet, this.head.root, this.tears, this.front, this.near.root, this.thumb, this.voice);
    this.root = svg("g", { class: "infant" },
      svg("path", { d: `M${X - 150} 500 C${X - 160} 380 ${X - 110} 300 ${X - 2} 300 C${X + 106} 300 ${X + 154} 384 ${X + 142} 500 Q${X - 2} 540 ${X - 150} 500Z`, class: "seat line" }),
      svg("path", { d: `M${X - 124} 492 C${X - 130} 396 ${X - 90} 328 ${X - 2} 328 C${X + 86} 328 ${X + 122} 398 ${X + 114} 492`, class: "seat-line" }),
      this.lean);
    this.isFarBehind = null;
    this.kept = new Kept();
  }

  dress(one) {
    this.kept.forget();
    this.head.dress("baby", one);
    this.root.setAttribute("class", `infant skin-${one.skin} hair-${one.colour}`);
  }

  draw(pose, time) {
    const beats = this.beats(pose, time);
    if (!this.kept.differs([...OWN.map((name) => pose[name]), ...Object.values(beats)])) {
      return;
    }
    const { breath, wriggle, bounce } = beats;
    change(this.lean, { transform: d`translate(${X} ${HIPS}) rotate(${pose.lean + wriggle * 0.4}) translate(${-12 * pose.turn} ${16 * pose.slump - bounce})` });
    this.drawBody(pose.body);
    const at = { x: 0.34 * pose.body + 4 * sine(pose.head) + wriggle, y: -232 + breath + 24 * pose.slump + 5 * pose.droop, tilt: pose.tilt };
    change(this.head.root, { transform: d`translate(${at.x} ${at.y}) rotate(${at.tilt})` });
    this.drawFace(pose, beats);
    this.drawTears(pose, at);
    this.drawArms(pose, at, breath);
    this.drawVoice(pose, at);
  }

  /** What moves by itself. */
  beats(pose, time) {
    return {
      breath: time ? softly(Math.sin(time / 620) * 2) : 0,
      wriggle: time ? softly(Math.sin(time / 90) * 2.4 * pose.fuss) : 0,
      bounce: time ? softly(Math.abs(Math.sin(time / 260)) * 5 * pose.glow) : 0,
      wail: time ? 0.12 * Math.sin(time / 110) * pose.fuss : 0,
      blink: blinking(time, 0),
    };
  }

  /** The body is turned by so many degrees: what is on it goes round with it. */
  drawBody(turned) {
    change(this.torso, { transform: d`translate(${0.1 * turned} 0) scale(${1 - 0.12 * Math.abs(sine(turned))} 1)` });
    DOTS.forEach(([longitude, height], n) => {
      const facing = cosine(turned + longitude);
      showIf(this.dots[n], facing > 0.25);
      change(this.dots[n], { cx: (BODY - 14 + height * -0.14 + 6) * sine(turned + longitude), cy: -height, rx: 6.5 * Math.max(0, facing), ry: 6.5 });
    });
    const x = 34 * sine(turned);
    const w = 18 + 26 * cosine(turned);
    change(this.collar, { d: d`M${x - w} -132 Q${x} -94 ${x + w} -132 L${x + w * 0.8} -140 Q${x} -120 ${x - w * 0.8} -140Z` });
    this.feet.forEach((foot, n) => change(foot, { transform: d`translate(${turned * (n ? 0.72 : 0.2)} ${n ? 0 : turned * 0.06}) scale(${n ? 1 - 0.004 * Math.abs(turned) : 1 + 0.001 * turned} 1)` }));
  }

  drawFace(pose, { blink, wail }) {
    const { thumb } = pose;
    const free = 1 - thumb;
    this.head.draw({
      turned: pose.head,
      look: [pose.pupilX, pose.pupilY],
      lids: Math.max(pose.lids, blink),
      smile: pose.smile * free,
      lift: pose.lift + 5 * Math.max(0, pose.smile) - 4 * pose.frown,
      frown: pose.frown,
      cheeks: 0.16 + 0.5 * pose.cheeks,
      mouth: {
        width: (20 + 17 * Math.max(0, pose.smile) + 6 * pose.fuss - 8 * pose.coo) * free + 8 * thumb,
        curve: (pose.smile + pose.rest - 0.95 * pose.fuss - 0.25 * pose.frown * (1 - pose.fuss)) * free,
        open: Math.max((pose.smile - 0.35) * 1.1, pose.coo * 0.85, pose.fuss * 0.92 + wail, 0) * free,
      },
    });
  }

  drawTears(pose, at) {
    const { eye } = BABY;
    this.tears.forEach((tear, n) => {
      const place = this.head.at(pose.head, (n ? 1 : -1) * (eye.at + 6), 16);
      change(tear, { transform: d`translate(${at.x + place.x} ${at.y + 14}) scale(${0.7 + 0.3 * place.width} 1)` });
      fade(tear, place.facing > 0.2 ? pose.fuss * 1.4 - 0.5 : 0);
    });
  }

  drawArms(pose, at, breath) {
    const { body, push, thumb, clasp, reach } = pose;
    const away = -sine(body);
    const wide = pose.glow;
    const [lipsX, lipsY] = this.onHead(at, this.head.lips);
    const fist = [lipsX - 4 - 14 * away, lipsY + 35];
    const own = thumb * (1 - push);
    const other = thumb * push;
    const rest = mix([72 - 74 * away, -36 - breath - 6 * away], [10 - 42 * away, -62], clasp);
    const glad = mix(rest, [128, -116 - breath * 2], wide);
    const near = mix(mix(mix(glad, [168, -122 + breath * 2], reach), fist, own), [150, -132], push);
    const stretched = Math.max(push, reach);
    this.near.draw([66 * cosine(body) + 6 * away, -106], near, 14 + 26 * own + 6 * away - 22 * stretched,
      { open: Math.max(stretched, wide), point: 62 * stretched + 30 * wide, grow: 1 + 0.12 * own });
    const idle = mix([-92 + 30 * away, -34 + breath], [-16 - 34 * away, -62], clasp);
    const far = mix(mix(mix(idle, [-128, -118 - breath * 2], wide), [112, -96 - breath * 2], reach), fist, other);
    this.far.draw([-66 * cosine(body) - 12 * away, -104], far, -16 + 44 * reach, { open: Math.max(reach, wide), point: 66 * reach - 30 * wide });
    this.place(away > 0.4 && other < 0.3);
    this.drawThumb(thumb, own > other ? near : far, [lipsX, lipsY], away);
  }

  /** The far arm is behind a body that is turned away, else before it. */
  place(isBehind) {
    if (isBehind !== this.isFarBehind) {
      this.isFarBehind = isBehind;
      (isBehind ? this.behind : this.front).append(this.far.root);
    }
  }

  onHead(at, [x, y]) {
    const [s, c] = [sine(at.tilt), cosine(at.tilt)];
    return [at.x + c * x - s * y, at.y + s * x + c * y];
  }

  /** A thumb from the fist into the lips, which close around it. */
  drawThumb(thumb, fist, [x, y], away) {
    const isIn = clamp((thumb - 0.55) * 4);
    fade(this.thumb, isIn);
    const [edge, skin, purse] = this.thumb.children;
    const path = d`M${fist[0] - 2} ${fist[1] - 8} L${x + 1} ${y + 2}`;
    change(edge, { d: path });
    change(skin, { d: path });
    const w = 13 - 3 * away;
    change(purse, { d: d`M${x - w} ${y + 3} Q${x} ${y - 13} ${x + w} ${y + 3}` });
    change(this.thumb, { "data-in": isIn.toFixed(2) });
  }

  drawVoice(pose, at) {
    const isCry = pose.fuss > pose.coo;
    change(this.note, { d: isCry ? "M0 -20 l16 -12 4 18 16 -10 M6 6 l18 -4 -2 16 18 -2" : "M0 0 v-30 l18 6 M0 2 a8 6 0 1 1 -1 -3 M30 -18 v-28 l16 6 M30 -16 a8 6 0 1 1 -1 -3" });
    change(this.voice, { transform: d`translate(${at.x + (pose.head < 0 ? -122 : 118)} ${at.y - (pose.head < 0 ? 92 : 60)})` });
    fade(this.voice, Math.max(pose.coo, pose.fuss));
  }
}
