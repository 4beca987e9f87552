import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";

const { begin, eveningAt, eveningPairs, firstStep, isHelp, mine, stepFrom, takeEvening } = await import("../../main/javascript/ground/evening.js");
const { EVENINGS, whatIfLink } = await import("../../main/javascript/ground/evenings.js");

const NOTHING = { evening: null, help: null };

test("without an evening of one's own the steps come in the order of the story", () => {
  assert.equal(stepFrom("turning", 1), "many");
  assert.equal(stepFrom("turning", -1), undefined);
  assert.equal(stepFrom("sandbox", 1), undefined);
  assert.deepEqual(eveningPairs(), []);
});

test("an evening of one's own has its own order, and an evening stands for its steps", () => {
  assert.equal(begin(["many", "evening-brings", "sandbox"]), "many");
  assert.equal(stepFrom("many", 1), "turning");
  assert.equal(eveningAt("turning"), "brings");
  assert.equal(stepFrom("turning", 1), "sandbox");
  assert.equal(stepFrom("sandbox", 1), undefined);
  assert.equal(stepFrom("sandbox", -1), "turning");
  assert.equal(eveningAt("many"), "");
});

test("a step that comes twice is where one is, not where it came first", () => {
  begin(["evening-brings", "many", "turning", "sandbox"]);
  assert.equal(stepFrom("turning", 1), "many");
  assert.equal(stepFrom("many", 1), "turning");
  assert.equal(stepFrom("turning", 1), "sandbox");
});

test("back from something that was only tried leads to where one was", () => {
  begin(["turning", "many"]);
  assert.equal(stepFrom("turning", 1), "many");
  assert.equal(stepFrom("many", 1), undefined);
  assert.equal(stepFrom("sandbox", -1), "many");
});

test("a link is taken and written again", () => {
  assert.deepEqual(takeEvening({ evening: "evening-message,many", help: "Line 0800 1" }), []);
  assert.deepEqual(eveningPairs(), [["evening", "evening-message,many"], ["help", "Line 0800 1"]]);
  assert.equal(firstStep(), "turning");
  assert.deepEqual(takeEvening(NOTHING), []);
  assert.deepEqual(eveningPairs().length, 2);
});

test("what is wrong in it is told once, and the rest is kept", () => {
  assert.equal(takeEvening({ evening: "many,nothing,constructor", help: null })[0][0], "link.evening");
  assert.deepEqual(mine.parts, ["many"]);
  assert.equal(takeEvening({ evening: null, help: "x".repeat(61) })[0][0], "link.help");
  assert.equal(takeEvening({ evening: null, help: "1\n2" })[0][0], "link.help");
  assert.equal(mine.help, "Line 0800 1");
  assert.equal(takeEvening({ evening: "many,".repeat(30), help: null })[0][0], "link.evening");
  assert.equal(mine.parts.length, 20);
  assert.ok(isHelp("") && !isHelp("\u202e1"));
});

test("each evening has three what-ifs of its own baby", () => {
  assert.equal(EVENINGS.length, 6);
  for (const evening of EVENINGS) {
    assert.equal(evening.whatIfs.length, 3, evening.id);
    assert.equal(new Set(evening.whatIfs.map((_, n) => whatIfLink(evening, n, []))).size, 3, evening.id);
    assert.ok(whatIfLink(evening, 0, [["lang", "de"]]).endsWith(`&set=seed%3D${evening.seed}&t=0&lang=de`));
  }
});
