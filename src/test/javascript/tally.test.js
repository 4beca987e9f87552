import assert from "node:assert/strict";
import { test } from "node:test";

const { tally } = await import("../../main/javascript/ground/tally.js");

test("hands stay with their question, and go with it", () => {
  tally.ask("Which?", ["this", "that"]);
  tally.count(1, 1);
  tally.count(1, 1);
  tally.count(0, -1);
  tally.ask("Which?", ["this", "that"]);
  assert.deepEqual(tally.asked.counts, [0, 2]);
  tally.ask("And now?", ["this", "that", "none"]);
  assert.deepEqual(tally.asked.counts, [0, 0, 0]);
});

test("whoever listens is told until it has heard enough", () => {
  const heard = [];
  const done = tally.listen(({ counts }) => heard.push(counts.join()));
  tally.ask("Whether?", ["yes", "no"]);
  tally.count(0, 1);
  tally.count(7, 1);
  done();
  tally.clear();
  assert.deepEqual(heard, ["0,0", "1,0"]);
});
