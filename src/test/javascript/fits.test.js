import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST, fits } from "../../main/javascript/ground/fits.js";

test("a text is taken up to so many letters", () => {
  assert.equal(fits(""), true);
  assert.equal(fits("x".repeat(MOST.letters)), true);
  assert.equal(fits("x".repeat(MOST.letters + 1)), false);
});

test("a text is taken up to so many lines", () => {
  assert.equal(fits("#\n".repeat(MOST.lines - 1)), true);
  assert.equal(fits("#\n".repeat(MOST.lines)), false);
});
