import assert from "node:assert/strict";
import { test } from "node:test";
import { CHOICES, EXTRAS, byChance, read, written } from "../../main/javascript/ground/appearance.js";

/** Chances one after the other, the same every time. */
function chances(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

test("looks that are written are read again", () => {
  const chance = chances(7);
  for (let n = 0; n < 500; n++) {
    const two = byChance(chance);
    assert.deepEqual(read(written(two)), two);
    assert.equal(encodeURIComponent(written(two)), written(two));
  }
});

test("what is none of the looks is not read", () => {
  for (const text of ["", "_", "zzz", "1.wisp.brown", "7.wisp.brown_1.short.black", "1.long.brown_1.short.black", "1.wisp.brown_1.short.black.hat", "1.wisp.brown.glasses_1.short.black",
    "1.wisp.brown_1.short.black.glasses.glasses", "1.wisp.brown_1.short.black_2.short.black", "1.toString.brown_1.short.black"]) {
    assert.equal(read(text), null, text);
  }
  assert.ok(read("1.wisp.brown_6.scarf.black.older.glasses").caregiver.glasses);
});

test("by chance every look comes, none is the usual one, and a baby's skin is near its caregiver's", () => {
  const chance = chances(11);
  const two = Array.from({ length: 4000 }, () => byChance(chance));
  for (const [kind, list] of Object.entries(CHOICES.caregiver)) {
    for (const name of list) {
      const share = two.filter(({ caregiver }) => caregiver[kind] === name).length / two.length;
      assert.ok(share > 0.8 / list.length && share < 1.2 / list.length, `${kind} ${name} ${share}`);
    }
  }
  for (const extra of EXTRAS) {
    assert.ok(two.some(({ caregiver }) => caregiver[extra]) && two.some(({ caregiver }) => !caregiver[extra]), extra);
  }
  assert.ok(two.every(({ baby, caregiver }) => Math.abs(baby.skin - caregiver.skin) <= 1));
});
