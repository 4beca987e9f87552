/* The two in their room: one SVG scene that takes a pose. */

import { current } from "../ground/appearance.js";
import { svg } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { Bubble } from "./bubble.js";
import { Caregiver } from "./caregiver.js";
import { change } from "./changed.js";
import { Gauge } from "./gauge.js";
import { Infant } from "./infant.js";
import { Room } from "./room.js";

/** So many were made: their ids in the document have to differ. */
let scenes = 0;

export class Scene {
  /** @param small whether the two alone are drawn, without room, gauge and bubble */
  constructor({ small = false } = {}) {
    const id = `scene${scenes++}`;
    this.infant = new Infant();
    this.caregiver = new Caregiver();
    this.room = small ? null : new Room(id);
    this.bubble = small ? null : new Bubble();
    this.gauge = small ? null : new Gauge(id);
    this.root = svg("svg", { viewBox: small ? "130 20 760 520" : "0 0 960 540", class: "scene", role: "img", focusable: "false" },
      [this.room, this.caregiver, this.infant, this.bubble, this.gauge].filter(Boolean).map(({ root }) => root));
  }

  say(text) {
    this.bubble?.say(text);
  }

  /** Takes over how the two look, and the language, where they are others than before. */
  dress() {
    const two = current();
    if (two !== this.two) {
      this.two = two;
      this.infant.dress(two.baby);
      this.caregiver.dress(two.caregiver);
    }
    if (words.current() !== this.language) {
      this.language = words.current();
      this.gauge?.write();
    }
  }

  /** Draws the pose; `time` in milliseconds moves what never rests (breath, blinks), 0 for a still picture. */
  draw(pose, time) {
    this.dress();
    this.infant.draw(pose, time);
    this.caregiver.draw(pose, time);
    this.room?.draw(pose);
    this.bubble?.place(this.caregiver.crown);
    this.gauge?.draw(pose);
    change(this.root, { "data-head": String(Math.round(pose.head)), "data-glow": pose.glow.toFixed(1) });
  }
}
