import assert from "node:assert/strict";
import { test } from "node:test";
import { poseOf } from "../../main/javascript/picture/pose.js";

/** As much of an element as a drawing asks for. */
class Element {
  attributes = {};
  children = [];
  textContent = "";

  get firstChild() {
    return this.children[0];
  }

  setAttribute(name, value) {
    this.attributes[name] = value;
  }

  append(...children) {
    for (const child of children) {
      child.parentNode = this;
      this.children.push(child);
    }
  }
}

globalThis.document = { createElementNS: () => new Element() };
const { Scene } = await import("../../main/javascript/picture/scene.js");

const FRAME = {
  gaze: "face", voice: "none", hand: "none", act: "wait", smile: 0, frown: 0, turn: 0, arousal: 0.5, distress: 0.1, low: 0.3, high: 0.6,
  slumped: false, pushing: false, nearness: 0, follow: 0, affect: 0, loudness: 0, motion: 0, shown: 1, angle: 0, touch: 0,
};

/** How high the knob of arousal and the top of distress stand, of a frame as it is. */
function gauge(levels) {
  const scene = new Scene();
  scene.draw(poseOf({ ...FRAME, ...levels }), 0);
  const { knob, distress } = scene.gauge.parts;
  return { arousal: knob.attributes.cy, distress: distress.attributes.y, foot: distress.attributes.y + distress.attributes.height };
}

test("the gauge shows distress on the scale of arousal, whatever the arousal", () => {
  for (const level of [0, 0.25, 0.8, 1]) {
    assert.equal(gauge({ arousal: 0.4, distress: level }).distress, gauge({ arousal: level, distress: 0 }).arousal);
  }
});

test("the bar of distress stands on the foot of its tube and does not leave it", () => {
  assert.equal(gauge({ distress: 0.1 }).foot, gauge({ distress: 0.9 }).foot);
  assert.equal(gauge({ distress: 3 }).distress, gauge({ distress: 1 }).distress);
});
