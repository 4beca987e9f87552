import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf, ownText, read, stepNamed, written } from "../../main/javascript/ground/fragment.js";
import { STEPS } from "./page.js";

test("a step is named by its id or by the number that links have always had", () => {
  assert.equal(stepNamed("many", STEPS), "many");
  assert.equal(stepNamed("4", STEPS), "many");
  assert.equal(stepNamed("6", STEPS), "sandbox");
  assert.equal(stepNamed("7", STEPS), "added");
});

test("what names no step opens the first; a number beyond all, the last", () => {
  for (const named of ["0", "-3", "", "nothing", "1e3", "3"]) {
    assert.equal(stepNamed(named, STEPS), "turning", named);
  }
  assert.equal(stepNamed("8", STEPS), "sandbox");
  assert.equal(stepNamed("9999999999", STEPS), "sandbox");
});

test("steps are written by their numbers, wherever they stand", () => {
  assert.equal(numberOf("turning", STEPS), 1);
  assert.equal(numberOf("sandbox", STEPS), 6);
});

test("a fragment says what is shown", () => {
  assert.deepEqual(
    read("#step=6&scenario=peek-a-boo&arm=intrusive&beside=attuned&dyad=57&set=infant.sensitivity%3D0.14%2Fs&set=seed%3D7&t=30.25&lang=de"),
    {
      step: "6", scenario: "peek-a-boo", text: null, add: null, arm: "intrusive", beside: "attuned", dyad: 57,
      changes: { "infant.sensitivity": "0.14/s", seed: "7" }, moment: 30.25, language: "de",
    });
});

test("what it does not say is nothing, what it says wrongly is the usual", () => {
  assert.deepEqual(read(""), {
    step: null, scenario: null, text: null, add: null, arm: null, beside: null, dyad: 0, changes: {}, moment: 0, language: null,
  });
  assert.deepEqual(read("#dyad=-1&t=-5&set=nothing&set==3"), read(""));
  assert.deepEqual(read("#dyad=99999999999&t=soon"), read(""));
});

test("a plus is a plus, and no blank", () => {
  assert.equal(read("#add=a+b").add, "a+b");
  assert.equal(read("#add=a%20b").add, "a b");
});

test("what is written is read again", () => {
  const text = "title: ä & ö = 1 + 1\n# 100 %\n";
  const fragment = written([["step", 6], ["text", text], ["set", "a.b=c=d"], ["set", "seed=3"], ["t", 0.25]]);
  assert.match(fragment, /^#step=6&text=[^&]*&set=a\.b%3Dc%3Dd&set=seed%3D3&t=0\.25$/);
  assert.equal(read(fragment).text, text);
  assert.deepEqual(read(fragment).changes, { "a.b": "c=d", seed: "3" });
});

test("a text goes along as far as it is not the shipped one", () => {
  assert.deepEqual(ownText("a\n", "a\n"), []);
  assert.deepEqual(ownText("a\nb\n", "a\n"), [["add", "b\n"]]);
  assert.deepEqual(ownText("b\n", "a\n"), [["text", "b\n"]]);
  assert.deepEqual(ownText("b\n", undefined), [["text", "b\n"]]);
});
