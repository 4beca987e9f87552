import assert from "node:assert/strict";
import { test } from "node:test";
import { rounded } from "../../main/javascript/ground/rounded.js";

test("a half goes away from zero, as in the engine's own texts", () => {
  for (const [value, decimals, told] of [[17.25, 1, 17.3], [-2.5, 0, -3], [1.005, 2, 1.01], [0.145, 2, 0.15], [0.25, 1, 0.3], [0, 2, 0]]) {
    assert.equal(rounded(value, decimals), told);
  }
});

test("what is no half goes to the nearest", () => {
  for (const [value, decimals, told] of [[0.04, 1, 0], [12.3456, 3, 12.346], [999.96, 1, 1000], [3, 1, 3]]) {
    assert.equal(rounded(value, decimals), told);
  }
});
