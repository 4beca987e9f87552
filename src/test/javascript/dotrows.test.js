import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";

const { middleOf, placed } = await import("../../main/javascript/picture/dotrows.js");

test("no dot covers another", () => {
  const dots = placed([0, 0.5, 0.5, 0.501, 1, 1]);
  const taken = new Set(dots.map(({ x, level }) => `${x} ${level}`));
  assert.equal(taken.size, dots.length);
  assert.deepEqual(dots.map(({ level }) => level), [0, 0, 1, 2, 0, 1]);
  assert.ok(dots[0].x < dots[1].x && dots[1].x < dots[4].x);
});

test("the middle of an even count is the lower one of the two", () => {
  assert.equal(middleOf([4, 1, 3, 2]), 2);
  assert.equal(middleOf([3, 1, 2]), 2);
});
