/* The caregiver: how a pose looks on one. */

import { svg } from "../ground/dom.js";
import { Arm } from "./arm.js";
import { Kept, change, clamp, d, fade, mix, softly } from "./changed.js";
import { GROWN } from "./faces.js";
import { Head } from "./head.js";
import { blinking } from "./infant.js";

/** Where the body stands on the floor. */
const X = 722;
const FLOOR = 540;

/** What of a pose is the caregiver's. */
const OWN = ["near", "follow", "affect", "talk", "motion", "hide", "aside", "touch", "click", "still", "back", "palms", "lap", "glow"];

export class Caregiver {
  constructor() {
    this.kept = new Kept();
    this.head = new Head(GROWN);
    this.left = new Arm("jumper", 26);
    this.right = new Arm("jumper", 26);
    this.torso = svg("path", { d: "M-146 30 C-150 -112 -108 -194 0 -198 C108 -194 150 -112 146 30Z", class: "jumper line" });
    const neck = svg("path", { d: "M-34 -250 H34 V-190 Q0 -158 -34 -190Z", class: "skin line" });
    const collar = svg("path", { d: "M-54 -190 Q0 -138 54 -190 L68 -178 Q0 -112 -68 -178Z", class: "jumper-trim line" });
    this.sound = svg("g", { class: "sound" }, [0, 1, 2].map((n) => svg("path", { d: `M${-14 - 20 * n} ${-18 - 12 * n} Q${-30 - 26 * n} 0 ${-14 - 20 * n} ${18 + 12 * n}` })));
    this.spark = svg("path", { class: "spark", d: "M-8 0 H-34 M-4 -13 L-25 -28 M-4 13 L-25 28" });
    this.moves = svg("g", { class: "moves" }, svg("path", { d: "M150 -70 q16 20 0 40 M172 -84 q24 34 0 68" }), svg("path", { d: "M-150 -120 q-14 18 0 36" }));
    this.upper = svg("g", {}, this.head.root, this.sound, this.spark, this.moves);
    this.lean = svg("g", {}, this.head.hair.behind, this.torso, neck, collar, this.upper, this.left.root, this.right.root);
    this.lap = svg("path", { d: "M-190 16 C-196 -34 -120 -50 -60 -40 Q0 -24 60 -40 C120 -50 196 -34 190 16Z", class: "trousers line" });
    this.lapPlace = svg("g", {}, this.lap);
    this.root = svg("g", { class: "caregiver" }, this.lapPlace, this.lean);
  }

  dress(one) {
    this.kept.forget();
    this.head.dress("caregiver", one);
    this.looks = `caregiver skin-${one.skin} hair-${one.older ? "grey" : one.colour}`;
  }

  draw(pose, time) {
    const beats = this.beats(pose, time);
    if (!this.kept.differs([...OWN.map((name) => pose[name]), ...Object.values(beats)])) {
      return;
    }
    change(this.root, { class: pose.still > 0.5 ? `${this.looks} withdrawn` : this.looks });
    const { breath, bob } = beats;
    const dx = 8 - 138 * pose.near - 18 * pose.follow + 16 * pose.aside + 42 * pose.back;
    const tilt = -4.5 * pose.near - 7 * pose.follow + 3 * pose.aside + 6 * pose.back + bob * 0.35;
    const scale = 0.95 + 0.1 * pose.near;
    const dy = 24 + 16 * pose.follow;
    change(this.lean, { transform: d`translate(${X + dx} ${FLOOR + dy}) rotate(${tilt}) scale(${scale})` });
    change(this.lapPlace, { transform: d`translate(${X + dx * 0.5} ${FLOOR + 6})` });
    change(this.torso, { transform: `scale(1 ${(1 + breath * 0.005).toFixed(4)})` });
    this.crown = X + dx + scale * 344 * Math.sin(((tilt - bob * 0.35) * Math.PI) / 180);
    const upper = d`translate(0 ${-344 + breath - Math.abs(bob)}) rotate(${-2 - 4 * pose.follow + 4 * pose.aside - 5 * pose.back + bob * 0.5})`;
    change(this.upper, { transform: upper });
    change(this.head.hair.behind, { transform: upper });
    this.drawFace(pose, beats);
    this.drawArms(pose, breath, bob);
    this.drawSigns(pose);
  }

  /** What moves by itself: a still face does not. */
  beats(pose, time) {
    const rests = time && pose.still < 0.5;
    return {
      breath: rests ? softly(Math.sin(time / 640 + 1) * (1.6 + 3 * pose.back)) : 0,
      bob: rests ? softly(Math.sin(time / 170) * 5 * Math.max(0, pose.motion - 0.15)) : 0,
      chatter: rests && pose.talk > 0.12 ? Math.round(10 * (0.5 + 0.5 * Math.sin(time / 120) * Math.sin(time / 77))) / 10 : 0.6,
      blink: rests ? blinking(time, 1700) : 0,
    };
  }

  drawFace(pose, { chatter, blink }) {
    const joy = Math.max(0, pose.affect);
    this.head.draw({
      turned: -28 + 84 * pose.aside,
      look: [-0.75 + 1.6 * pose.aside, 0.5 - 0.5 * pose.aside],
      lids: Math.max(blink, 0.3 * pose.still),
      smile: joy * (1 - pose.still),
      lift: 7 * joy + 6 * pose.click + 4 * pose.back - 5 * pose.still,
      frown: Math.max(0, -pose.affect),
      cheeks: (0.16 + 0.5 * joy) * (1 - pose.still),
      mouth: {
        width: 23 + 17 * joy - 12 * pose.click,
        curve: pose.affect * 1.05 + 0.2 * (1 - pose.still) + 0.12 * pose.back,
        open: Math.max((pose.affect - 0.55) * 1.3, (pose.talk - 0.12) * chatter, pose.click * 0.45, 0),
      },
    });
  }

  drawArms(pose, breath, bob) {
    const gesture = Math.max(0, pose.motion - 0.2) * (1 - pose.hide);
    const glow = pose.glow * (1 - pose.hide);
    const reach = [Math.min(-140, -180 - 40 * (1 - pose.near)), -110];
    const lap = [-66 + 0.4 * breath, -34];
    const open = mix([-94 - 40 * gesture, -40 - 110 * gesture + bob * 3], lap, pose.lap);
    const welcome = mix(open, [-176, -150 + bob * 2], glow);
    const left = mix(mix(welcome, reach, pose.touch), [-58, -352 + breath], pose.hide);
    const right = mix(mix(mix([100 + 6 * gesture, -34 - 90 * gesture - bob * 3], [62 - 0.4 * breath, -34], pose.lap), [150, -150 - bob * 2], glow), [34, -352 + breath], pose.hide);
    const hand = { open: clamp(Math.max(pose.hide, glow, pose.touch, pose.palms, pose.still * 0.5, gesture * 2)), palm: 0.85 * Math.max(pose.palms, glow), grow: 1 + 0.75 * pose.hide };
    const point = (side) => side * (44 * pose.palms + 26 * glow + 112 * pose.still) * (1 - pose.hide);
    this.left.draw([-106, -116], left, -30, { ...hand, point: point(1) * (1 - pose.touch) - 70 * pose.touch - 52 * glow });
    this.right.draw([106, -116], right, 30, { ...hand, point: point(-1) + 52 * glow });
  }

  drawSigns(pose) {
    const x = -100;
    [...this.sound.children].forEach((arc, n) => fade(arc, (pose.talk - 0.08 - 0.22 * n) * 6 * (1 - pose.click)));
    change(this.sound, { transform: d`translate(${x - 26} 66)` });
    change(this.spark, { transform: d`translate(${x - 22} 70)` });
    fade(this.spark, pose.click);
    fade(this.moves, (pose.motion - 0.35) * 3);
  }
}
