import assert from "node:assert/strict";
import { test } from "node:test";
import { FRAME, all, seen } from "./drawn.js";

const { Scene } = await import("../../main/javascript/picture/scene.js");
const { poseOf } = await import("../../main/javascript/picture/pose.js");
const { pair } = await import("../../main/javascript/picture/pair.js");
const appearance = await import("../../main/javascript/ground/appearance.js");
const words = await import("../../main/javascript/ground/words.js");

const isShown = (element) => element.attributes.visibility !== "hidden";

function drawn(frame, time = 0, cause = "over-arousal") {
  const scene = new Scene();
  scene.draw(poseOf({ ...FRAME, ...frame }, { frames: [], cause, sinceReturn: Infinity }), time);
  return scene;
}

/** How high the knob and the top of distress stand, of a frame as it is, and how much of the band's green is left. */
function gauge(levels) {
  const { knob, distress, calm } = drawn(levels).gauge.parts;
  const number = (element, name) => Number(element.attributes[name]);
  return { arousal: number(knob, "cy"), distress: number(distress, "y"), foot: number(distress, "y") + number(distress, "height"), green: number(calm, "opacity") };
}

test("the gauge shows distress on the scale of arousal, whatever the arousal", () => {
  for (const level of [0, 0.25, 0.8, 1]) {
    assert.equal(gauge({ arousal: 0.4, distress: level }).distress, gauge({ arousal: level, distress: 0 }).arousal);
  }
});

test("the bar of distress stands on the foot of its tube and does not leave it", () => {
  assert.ok(Math.abs(gauge({ distress: 0.1 }).foot - gauge({ distress: 0.9 }).foot) < 0.11);
  assert.equal(gauge({ distress: 3 }).distress, gauge({ distress: 1 }).distress);
});

test("the band is green for one at ease, and has no green for one that is upset, wherever the knob stands", () => {
  assert.equal(gauge({ distress: 0 }).green, 1);
  assert.equal(gauge({ distress: 0.4, arousal: 0.5 }).green, 0);
  assert.equal(gauge({ distress: 0.05, voice: "fuss" }).green, 0);
  assert.ok(gauge({ distress: 0.2 }).green > 0 && gauge({ distress: 0.2 }).green < 1);
});

test("the gauge says in every language what its parts do, and never arousal", () => {
  for (const [language, said] of [["en", "too much ready again upset"], ["de", "zu viel wieder bereit Kummer"]]) {
    words.choose(language);
    const { root } = drawn({}).gauge;
    const texts = all(root).filter(({ tag }) => tag === "text").map(({ children }) => children[0]);
    assert.equal(texts.join(" "), said);
  }
  words.choose("en");
});

test("turned away, the far eye, cheek and brow are gone, and the near ear is seen", () => {
  const { head } = drawn({ gaze: "nowhere" }).infant;
  assert.deepEqual(head.eyes.map(({ root }) => isShown(root)), [false, true]);
  assert.deepEqual(head.cheeks.map(isShown), [false, true]);
  assert.deepEqual(head.brows.map(isShown), [false, true]);
  assert.ok(isShown(head.ears[1][1]) && !isShown(head.ears[0][0]) && !isShown(head.ears[0][1]));
});

test("the body turns too, with the far arm behind it, while the seat stays", () => {
  const there = drawn({}).infant;
  const gone = drawn({ gaze: "nowhere" }).infant;
  assert.notEqual(there.torso.attributes.transform, gone.torso.attributes.transform);
  assert.equal(there.far.root.parentNode, there.front);
  assert.equal(gone.far.root.parentNode, gone.behind);
  assert.equal(there.root.children[0].attributes.d, gone.root.children[0].attributes.d);
});

test("a look at something is a milder turn, with open eyes, than one away from what was too much", () => {
  const thing = poseOf({ ...FRAME, gaze: "object" }, { frames: [], cause: "object", sinceReturn: Infinity });
  const much = poseOf({ ...FRAME, gaze: "object" }, { frames: [], cause: "over-arousal", sinceReturn: Infinity });
  assert.ok(much.head < thing.head - 30 && much.body < thing.body - 30 && thing.head < 0);
  assert.ok(much.lids > thing.lids);
});

test("the mouth is closed around the thumb, and the thumb ends in it", () => {
  for (const more of [{}, { smile: 0.6 }, { turn: 1 }, { pushing: true }]) {
    const { head, thumb } = drawn({ gaze: "nowhere", hand: "mouth", ...more }).infant;
    assert.equal(head.mouth.root.attributes["data-open"], "0.00", JSON.stringify(more));
    assert.equal(thumb.attributes["data-in"], "1.00");
  }
  assert.equal(drawn({ gaze: "nowhere" }).infant.thumb.attributes["data-in"], "0.00");
});

test("a still face stands still while who waits breathes and blinks", () => {
  const over = (frame) => new Set(Array.from({ length: 50 }, (_, n) => JSON.stringify(seen(drawn(frame, 1 + 100 * n).caregiver.root)).replace(/eye\d+/g, "")));
  assert.equal(over({ act: "hold-still", affect: 0, motion: 0 }).size, 1);
  assert.ok(over({}).size > 8);
});

test("a scene is drawn anew only where something is another", () => {
  const scene = drawn({});
  let count = 0;
  all(scene.root).forEach((element) => (element.setAttribute = () => count++));
  scene.draw(poseOf(FRAME), 0);
  assert.ok(count < 12, String(count));
});

test("a small scene is the two alone", () => {
  const scene = new Scene({ small: true });
  scene.draw(poseOf(FRAME), 0);
  scene.say("nothing");
  assert.equal(scene.root.children.length, 2);
});

test("every look is drawn, in scenes and in small pairs", () => {
  const { CHOICES } = appearance;
  for (const hair of CHOICES.caregiver.hair) {
    for (const own of CHOICES.baby.hair) {
      appearance.choose({ baby: { skin: "1", hair: own, colour: "red" }, caregiver: { skin: "6", hair, colour: "black", glasses: true, beard: true, older: true } });
      const text = JSON.stringify([drawn({ gaze: "nowhere" }).root, pair(true), pair(false)].map((root) => all(root).map(({ attributes }) => attributes)));
      assert.ok(!/NaN|undefined|Infinity/.test(text), `${hair} ${own}`);
    }
  }
});
