import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import "./page.js";

const words = await import("../../main/javascript/ground/words.js");

afterEach(() => words.choose("en"));

test("a key's words, with what is filled in", () => {
  assert.equal(words.t("seconds", { seconds: 5 }), "5 s");
  words.choose("de");
  assert.match(words.t("sandbox.seed", { seed: 5 }), /^[^{]*5[^}]*$/);
});

test("a key without words is shown itself, so that the gap is seen", () => {
  assert.equal(words.t("no.such.key"), "no.such.key");
  assert.equal(words.has("languages"), false);
  assert.equal(words.has("toString"), false);
});

test("what is not filled in stays as it is", () => {
  assert.equal(words.t("seconds", {}), "{seconds} s");
});

test("a name that somebody made up is its own word", () => {
  assert.equal(words.named("arm", "grandmother"), "grandmother");
  assert.notEqual(words.named("arm", "attuned"), "attuned");
});

test("of several keys the first that has words", () => {
  assert.equal(words.first(["no.such.key", "seconds"], { seconds: 1 }), words.t("seconds", { seconds: 1 }));
  assert.equal(words.first(["no.such.key", "nor.this"]), "nor.this");
});

test("a language that nobody offers is not taken", () => {
  words.choose("xx");
  words.choose(undefined);
  assert.equal(words.current(), "en");
  words.choose("de");
  assert.equal(words.current(), "de");
  assert.equal(document.documentElement.lang, "de");
});

test("numbers, as each language writes them", () => {
  assert.equal(words.number(1234.56, 1), "1,234.6");
  assert.equal(words.number(2), "2");
  words.choose("de");
  assert.equal(words.number(1234.56, 1), "1.234,6");
  assert.equal(words.decimal("0.14"), "0,14");
});

test("the clock counts whole seconds", () => {
  assert.equal(words.clock(0), "0:00");
  assert.equal(words.clock(59.99), "0:59");
  assert.equal(words.clock(61), "1:01");
  assert.equal(words.clock(600), "10:00");
});

test("phrases of the engine: words, parts, numbers, openings", () => {
  assert.equal(words.said("as it is"), "as it is");
  assert.equal(words.said({ number: "0.5" }), "0.5");
  assert.equal(words.said(["{0} of {1}", "two", { number: "3" }]), "two of 3");
  assert.equal(words.said({ opening: ["some {0}", "words"] }), "Some words");
  words.choose("de");
  assert.equal(words.said({ number: "0.5" }), "0,5");
});
