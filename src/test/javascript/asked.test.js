import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { SCENARIOS } from "./page.js";

const { offered, scenarios, shippedText } = await import("../../main/javascript/ground/held.js");
const { askForText, seeded, state, stepOn, takeLink } = await import("../../main/javascript/ground/asked.js");

beforeEach(() => {
  state.step = "turning";
  takeLink({ step: "", dyad: 0, seed: undefined });
});

test("what is offered is told from what only the story needs", () => {
  assert.deepEqual(Object.keys(offered), Object.keys(SCENARIOS));
  assert.deepEqual(Object.keys(scenarios).sort(), ["own", "peek-a-boo", "still-face"]);
});

test("a text ships, or it does not", () => {
  assert.equal(shippedText("peek-a-boo"), "title: P\n");
  assert.equal(shippedText("still-face"), "title: S\n");
  assert.equal(shippedText("own"), undefined);
  assert.equal(shippedText("toString"), undefined);
});

test("what came with a link belongs to the step that it opened", () => {
  takeLink({ step: "turning", dyad: 57, seed: "7" });
  assert.equal(state.dyad, 57);
  assert.deepEqual(seeded({ seed: 104 }), { seed: "7" });
  state.step = "many";
  assert.equal(state.dyad, 0);
  assert.deepEqual(seeded({ seed: 104 }), { seed: 104 });
});

test("steps follow each other, and end", () => {
  assert.equal(stepOn(1), "many");
  assert.equal(stepOn(-1), undefined);
  state.step = "sandbox";
  assert.equal(stepOn(1), undefined);
  assert.equal(stepOn(-1), "added");
});

test("a text of one's own is asked for, one that is there already by its name", () => {
  askForText({ name: "own", changes: { seed: 1 } }, "title: mine\n", "you");
  assert.deepEqual([state.scenario, state.text, state.arm, state.changes.seed], ["own", "title: mine\n", "you", 1]);
  askForText({ name: "own", changes: {} }, "title: O\n", "you");
  assert.equal(state.text, "");
});
