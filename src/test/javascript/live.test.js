import assert from "node:assert/strict";
import { mock, test } from "node:test";

const region = { textContent: "" };
globalThis.document = { getElementById: () => region };
mock.timers.enable({ apis: ["setTimeout"] });
const { live } = await import("../../main/javascript/ground/dom.js");

test("nothing is overwritten before it can have been said, at two words a second", () => {
  live.tellNow("one two three four");
  live.tell("next");
  mock.timers.tick(1900);
  assert.equal(region.textContent, "one two three four");
  mock.timers.tick(200);
  assert.equal(region.textContent, "next");
  mock.timers.tick(600);
});

test("what came of it is told next, all of it; what went on meanwhile is past", () => {
  live.tellNow("a b");
  ["c", "d", "e"].forEach((text) => live.tell(text));
  live.tellNext("found");
  live.tellNext("and more");
  mock.timers.tick(1100);
  assert.equal(region.textContent, "found");
  mock.timers.tick(600);
  assert.equal(region.textContent, "and more");
  mock.timers.tick(5000);
  assert.equal(region.textContent, "and more");
});

test("an answer to what somebody does comes at once", () => {
  live.tell("a b c d e f");
  live.tellNow("yes");
  assert.equal(region.textContent, "yes");
});
