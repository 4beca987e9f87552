import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_OF_TEXT, fits } from "../../main/javascript/ground/fits.js";

test("a text is taken up to so many letters", () => {
  assert.equal(fits(""), true);
  assert.equal(fits("x".repeat(MOST_OF_TEXT.letters)), true);
  assert.equal(fits("x".repeat(MOST_OF_TEXT.letters + 1)), false);
});

test("a text is taken up to so many lines", () => {
  assert.equal(fits("#\n".repeat(MOST_OF_TEXT.lines - 1)), true);
  assert.equal(fits("#\n".repeat(MOST_OF_TEXT.lines)), false);
});
