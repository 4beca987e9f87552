import assert from "node:assert/strict";
import { test } from "node:test";
import { poseOf, towards } from "../../main/javascript/picture/pose.js";

const FRAME = {
  gaze: "face", voice: "none", hand: "none", act: "wait", smile: 0, frown: 0, turn: 0, arousal: 0.5, distress: 0.1, low: 0.3, high: 0.6,
  slumped: false, pushing: false, nearness: 0, follow: 0, affect: 0, loudness: 0, motion: 0, shown: 1, angle: 0, touch: 0,
};

test("a face that looks is turned to the other, one that looks away is not", () => {
  assert.ok(poseOf(FRAME).faceX > 0);
  assert.ok(poseOf({ ...FRAME, gaze: "away", turn: 1 }).faceX < poseOf({ ...FRAME, gaze: "away" }).faceX);
});

test("who fusses frowns, and does not smile the eyes shut", () => {
  const pose = poseOf({ ...FRAME, voice: "fuss" });
  assert.equal(pose.fuss, 1);
  assert.equal(pose.frown, 0.8);
  assert.equal(pose.coo, 0);
});

test("cheeks stay between pale and red, however narrow the band", () => {
  assert.equal(poseOf({ ...FRAME, arousal: 1, low: 0.5, high: 0.5 }).cheeks, 1);
  assert.equal(poseOf({ ...FRAME, arousal: 0, low: 0.5, high: 0.5 }).cheeks, 0);
});

test("a pose gets where it belongs, and says when it is there", () => {
  const goal = poseOf(FRAME);
  const pose = { ...poseOf({ ...FRAME, gaze: "away", turn: 1, smile: 1 }) };
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
  const pose = { ...poseOf({ ...FRAME, gaze: "away", turn: 1 }) };
  towards(pose, goal, 1e6);
  assert.equal(towards(pose, goal, 1e6), false);
});
