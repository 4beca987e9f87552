import assert from "node:assert/strict";
import { test } from "node:test";
import { declared, rounded, scale, timesUsual, valueOf, written } from "../../main/javascript/story/parameters.js";

const PATIENCE = { name: "patience", unit: "s" };
const SENSITIVITY = { name: "sensitivity", unit: "/s" };
const CATALOGUE = {
  presets: [{ name: "4-months", parameters: [SENSITIVITY] }],
  policies: [{ name: "attuned", parameters: [PATIENCE] }, { name: "deaf", parameters: [] }],
};
const PLAN = {
  found: {
    preset: "4-months",
    infant: { sensitivity: 0.1 },
    arms: [{ name: "waits", caregiver: "attuned", settings: { patience: 3 } }, { name: "hears", caregiver: "deaf", settings: {} }],
  },
};

test("a path leads to what is declared, and to the plan's value", () => {
  assert.equal(declared("infant.sensitivity", PLAN, CATALOGUE), SENSITIVITY);
  assert.equal(valueOf("infant.sensitivity", PLAN), 0.1);
  assert.equal(declared("arms.waits.patience", PLAN, CATALOGUE), PATIENCE);
  assert.equal(valueOf("arms.waits.patience", PLAN), 3);
});

test("what a caregiver does not have is not there", () => {
  assert.equal(declared("arms.hears.patience", PLAN, CATALOGUE), undefined);
  assert.equal(valueOf("arms.hears.patience", PLAN), undefined);
  assert.equal(valueOf("arms.nobody.patience", PLAN), undefined);
});

test("values are written as scenarios write them", () => {
  assert.equal(written(3, "s"), "3 s");
  assert.equal(written(0.1 + 0.2, "/s"), "0.3/s");
  assert.equal(written(0.5, ""), "0.5");
});

test("a rate is told by how it stands to the usual one, all else by itself", () => {
  assert.equal(timesUsual(0.105, { unit: "/s", usual: 0.105 }), 1);
  assert.equal(timesUsual(0.147, { unit: "/s", usual: 0.105 }), 1.4);
  assert.equal(timesUsual(3, { unit: "s", usual: 3 }), null);
  assert.equal(timesUsual(0.5, { unit: "", usual: 0.5 }), null);
});

test("a slider has the usual value in its middle, and goes from end to end", () => {
  const { value, at } = scale({ low: 1, high: 101, usual: 11 });
  assert.ok(Math.abs(value(0.5) - 11) < 1e-9);
  assert.equal(value(0), 1);
  assert.equal(value(1), 101);
  assert.ok(Math.abs(at(value(0.3)) - 0.3) < 1e-9);
});

test("a slider whose usual value is at an end runs evenly", () => {
  const { value, at } = scale({ low: 0, high: 10, usual: 0 });
  assert.equal(value(0.5), 5);
  assert.equal(at(5), 0.5);
});

test("times from a slider are whole ticks, but for those shorter than one", () => {
  assert.equal(rounded(3.1416, "s", 0.25), 3.25);
  assert.equal(rounded(0.1, "s", 0.25), 0.1);
  assert.equal(rounded(3.1416, "/s", 0.25), 3.14);
});
