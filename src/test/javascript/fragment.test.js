import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf, ownText, plain, read, stepNamed, written } from "../../main/javascript/ground/fragment.js";
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

/** What a fragment says that says nothing. */
const NOTHING = { step: null, scenario: null, text: null, add: null, arm: null, beside: null, dyad: null, t: null, looks: null, lang: null, evening: null, help: null, changes: {}, wrong: [] };

test("a fragment says what is shown", () => {
  assert.deepEqual(
    read("#step=6&scenario=peek-a-boo&arm=intrusive&beside=attuned&dyad=57&set=infant.sensitivity%3D0.14%2Fs&set=seed%3D7&t=30.25&lang=de"),
    {
      ...NOTHING, step: "6", scenario: "peek-a-boo", arm: "intrusive", beside: "attuned", dyad: "57",
      changes: { "infant.sensitivity": "0.14/s", seed: "7" }, t: "30.25", lang: "de",
    });
  assert.deepEqual(read(""), NOTHING);
});

test("a change is a pair, never two", () => {
  for (const end of ["%0A", "%0D", "%0D%0A", "%C2%85", "%E2%80%A8", "%00", "%09", "%1B", "%7F"]) {
    const said = read(`#step=1&set=seed%3D1989${end}arms.attuned%3D%7Bcaregiver%3A%20intrusive%7D`);
    assert.deepEqual(said.changes, {}, end);
    assert.equal(said.wrong[0][0], "link.change", end);
  }
});

test("a change without a path or an equals sign is none", () => {
  for (const line of ["nothing", "=3", "", "%20%3D3"]) {
    const said = read(`#step=1&set=${line}`);
    assert.deepEqual(said.changes, {}, line);
    assert.equal(said.wrong[0][0], "link.change", line);
  }
});

test("of several changes of a path the last counts, in its place", () => {
  assert.deepEqual(Object.entries(read("#set=seed%3D1&set=arms.a%3D2&set=%20seed%20%3D%203%20").changes), [["arms.a", "2"], ["seed", "3"]]);
  assert.deepEqual(Object.keys(read("#set=__proto__%3D1").changes), ["__proto__"]);
});

test("what is no text of an address is left out, and told", () => {
  const said = read("#step=6&arm=%E0%A4%A&dyad=3");
  assert.deepEqual([said.arm, said.dyad, said.wrong[0]], [null, "3", ["link.broken", { found: "arm=%E0%A4%A" }]]);
});

test("a name that nobody knows is told", () => {
  assert.deepEqual(read("#step=6&sed=3").wrong, [["link.unknown", { found: "sed" }]]);
  assert.equal(read("#step=6&toString=3&wrong=1&changes=2").wrong.length, 3);
});

test("too many letters or changes are not read", () => {
  const long = read(`#step=4&text=${"x".repeat(1 << 20)}`);
  assert.deepEqual([long.step, long.text, long.wrong[0][0]], ["4", null, "link.long"]);
  const many = read(`#step=6${"&set=seed%3D1".repeat(3000)}`);
  assert.deepEqual([many.changes, many.wrong[0]], [{}, ["link.many", { count: 3000, most: 200 }]]);
});

test("what somebody wrote is shown without what hides", () => {
  assert.equal(plain("a\u202eb\u200bc\nd e\u00a0f"), "a‹202e›b‹200b›c‹a›d e‹a0›f");
  assert.equal(plain(""), "‹›");
  assert.equal(plain("x".repeat(2000)), `${"x".repeat(60)}…`);
  assert.equal(plain(`${"x".repeat(59)}👶👶`), `${"x".repeat(59)}…`);
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
