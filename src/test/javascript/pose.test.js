import assert from "node:assert/strict";
import { test } from "node:test";
import { FRAME } from "./drawn.js";

const { JOY_SECONDS, poseAt, poseOf, towards } = await import("../../main/javascript/picture/pose.js");

test("a face that looks is turned to the other, one that looks away is not, and by turning further more so", () => {
  assert.ok(poseOf(FRAME).head > 0);
  assert.ok(poseOf({ ...FRAME, gaze: "nowhere" }).head < -60);
  assert.ok(poseOf({ ...FRAME, gaze: "nowhere", turn: 1 }).head < poseOf({ ...FRAME, gaze: "nowhere" }).head);
});

test("a face at rest is kind: the mouth goes up, the brows are not drawn down", () => {
  const { rest, frown, lift } = poseOf(FRAME);
  assert.ok(rest > 0.25 && frown === 0 && lift > 0);
});

test("who fusses frowns, does not smile the eyes shut, and has no thumb in the mouth", () => {
  const pose = poseOf({ ...FRAME, voice: "fuss", hand: "mouth" });
  assert.equal(pose.fuss, 1);
  assert.equal(pose.frown, 0.8);
  assert.equal(pose.coo, 0);
  assert.equal(pose.thumb, 0);
});

test("cheeks stay between pale and red, however narrow the band", () => {
  assert.equal(poseOf({ ...FRAME, arousal: 1, low: 0.5, high: 0.5 }).cheeks, 1);
  assert.equal(poseOf({ ...FRAME, arousal: 0, low: 0.5, high: 0.5 }).cheeks, 0);
});

/** A run of frames, a tick each. */
function run(frames, events = []) {
  return { tickSeconds: 0.25, events, frame: (tick) => ({ ...FRAME, ...frames[Math.min(tick, frames.length - 1)] }) };
}

test("a short joy stays on the face until it can have been seen, and then goes", () => {
  const short = run([{}, { smile: 0.9 }, {}]);
  const most = JOY_SECONDS / short.tickSeconds;
  assert.equal(poseAt(short, 0).smile, 0);
  for (let tick = 1; tick < most; tick++) {
    assert.equal(poseAt(short, tick).smile, 0.9, `tick ${tick}`);
  }
  assert.equal(poseAt(short, 1 + Math.ceil(most)).smile, 0);
});

test("no joy stays on a face that cries or is turned away, or on a still one", () => {
  assert.equal(poseAt(run([{ smile: 0.9 }, { gaze: "nowhere" }]), 1).smile, 0);
  assert.equal(poseAt(run([{ smile: 0.9 }, { voice: "fuss" }]), 1).smile, 0);
  assert.equal(poseAt(run([{ affect: 0.9 }, { act: "hold-still", affect: 0 }]), 1).affect, 0);
});

test("being found again is the warmest: both glad, face to face, soon after what was too much", () => {
  const glad = { smile: 0.8, affect: 0.9, act: "smile" };
  const events = [{ tick: 1, event: "looks-away", cause: "over-arousal" }, { tick: 5, event: "looks-back", cause: "settled" }];
  assert.equal(poseAt(run([glad], events), 8).glow, 1);
  assert.ok(poseAt(run([glad]), 8).glow < 0.6);
  assert.equal(poseAt(run([{ ...glad, smile: 0 }], events), 8).glow, 0);
  assert.equal(poseAt(run([{ ...glad, affect: 0.25 }], events), 8).glow, 0);
});

test("who waits sits back with open hands; a still face does neither", () => {
  const [waits, still] = ["wait", "hold-still"].map((act) => poseOf({ ...FRAME, act }));
  assert.deepEqual([waits.back, waits.palms, waits.still], [1, 1, 0]);
  assert.deepEqual([still.back, still.palms, still.still], [0, 0, 1]);
});

test("a coo that no face answers reaches out, one that is answered need not", () => {
  assert.equal(poseOf({ ...FRAME, voice: "coo", act: "hold-still", affect: 0 }).reach, 1);
  assert.equal(poseOf({ ...FRAME, voice: "coo", affect: 0.9 }).reach, 0);
});

test("a pose gets where it belongs, and says when it is there", () => {
  const goal = poseOf(FRAME);
  const pose = { ...poseOf({ ...FRAME, gaze: "nowhere", turn: 1, smile: 1 }) };
  let steps = 0;
  while (towards(pose, goal, 50)) {
    steps++;
    assert.ok(steps < 1000);
  }
  assert.ok(steps > 5);
  assert.deepEqual(pose, goal);
});

test("where motion is not wanted it is there almost at once", () => {
  const goal = poseOf(FRAME);
  const pose = { ...poseOf({ ...FRAME, gaze: "nowhere", turn: 1 }) };
  towards(pose, goal, 1e6);
  assert.equal(towards(pose, goal, 1e6), false);
});
