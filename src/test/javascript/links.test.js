import assert from "node:assert/strict";
import { test } from "node:test";
import { STEPS } from "./page.js";
import { links } from "./links.js";

const { read } = await import("../../main/javascript/ground/fragment.js");
const { taken } = await import("../../main/javascript/ground/link.js");
const { has, t } = await import("../../main/javascript/ground/words.js");

const OFFERS = { turning: { scenario: "peek-a-boo", arms: ["attuned", "intrusive"], seed: 104 }, many: {}, added: { scenario: "still-face", arms: ["attuned"] } };

/** A stand-in for what the engine would say: a text is a scenario unless it or a change of it holds the word wrong. */
function plan(name, text, changes = {}) {
  const ok = !`${text} ${Object.values(changes).join(" ")}`.includes("wrong");
  return { name, text: text ?? "", ok, found: ok ? { ticks: 720, tickSeconds: 0.25, seed: 3, arms: [{ name: "attuned" }, { name: "intrusive" }] } : {} };
}

const PAGE = {
  steps: STEPS, sandbox: "sandbox", usual: "peek-a-boo", languages: ["en", "de"], offers: (step) => OFFERS[step], plan,
  scenarios: Object.assign(Object.create(null), { "peek-a-boo": "title: P\n", "still-face": "title: S\n" }),
};
const follow = (fragment) => taken(read(fragment), PAGE);
const told = (fragment) => follow(fragment).wrong.map(([key]) => key);

test("a step of the story takes a seed and a dyad, and the moment", () => {
  const link = follow("#step=1&scenario=peek-a-boo&arm=intrusive&dyad=57&set=seed%3D7&t=30.25&lang=de");
  assert.deepEqual([link.step, link.seed, link.dyad, link.moment, link.changes, link.wrong], ["turning", "7", 57, 30.25, {}, []]);
});

test("what else a link asks of it is left out and told in one sentence", () => {
  for (const more of ["set=arms.attuned%3D%7Bcaregiver%3A%20deaf%7D", "text=x", "add=x", "scenario=still-face", "arm=deaf", "set=title%3Dx&set=tick%3D1%20s"]) {
    const link = follow(`#step=1&${more}`);
    assert.deepEqual([link.changes, link.text, link.arm, link.wrong.length, link.wrong[0][0]], [{}, "", "", 1, "link.refused"], more);
  }
  assert.deepEqual(told("#step=4&set=seed%3D3"), ["link.refused"]);
});

test("seeds, dyads and moments that are none are told, and the usual ones shown", () => {
  for (const seed of ["abc", "-1", "1e3", "2147483648", "99999999999999999999", "7 # x", "", "1,5"]) {
    const link = follow(`#step=1&set=seed%3D${encodeURIComponent(seed)}`);
    assert.deepEqual([link.seed, link.wrong[0][0]], [undefined, "link.number"], seed);
  }
  for (const dyad of ["1000000", "9999999999", "4294967295", "-1", "x", ""]) {
    const link = follow(`#step=6&scenario=peek-a-boo&dyad=${dyad}`);
    assert.deepEqual([link.dyad, link.wrong[0][0]], [0, "link.number"], dyad);
  }
  for (const moment of ["1e308", "Infinity", "NaN", "-3", "soon", "999999", "180.25", ""]) {
    const link = follow(`#step=6&scenario=peek-a-boo&t=${moment}`);
    assert.deepEqual([link.moment, link.wrong[0][0]], [0, "link.moment"], moment);
  }
});

test("the sandbox tells what it does not have", () => {
  assert.deepEqual(told("#step=6&scenario=nowhere"), ["share.unknown"]);
  assert.deepEqual(told("#step=6&scenario=toString"), ["share.unknown"]);
  assert.deepEqual(told("#step=6&scenario=own&text="), ["link.empty"]);
  assert.deepEqual(told("#step=6&scenario=peek-a-boo&arm=nobody"), ["link.arm"]);
  assert.deepEqual(told("#step=6&scenario=peek-a-boo&set=a%3Dwrong"), ["link.problems"]);
  assert.deepEqual(told("#step=6&arm=nobody"), ["link.arm"]);
  assert.deepEqual(follow("#step=6&set=seed%3D7").changes, { seed: "7" });
  assert.deepEqual(told("#step=zzz"), ["link.step"]);
  assert.deepEqual(told("#step=6&scenario=peek-a-boo&lang=xx"), ["link.language"]);
});

test("looks that are none are told, and those that are known are not", () => {
  assert.deepEqual(told("#step=1&looks=7.wisp.brown_1.short.black"), ["link.looks"]);
  assert.deepEqual(told("#step=6&scenario=peek-a-boo&looks="), ["link.looks"]);
  assert.deepEqual(told("#step=1&looks=1.wisp.brown_1.short.black"), []);
});

test("a text that came with a link is called as a file can be", () => {
  assert.equal(follow("#step=6&scenario=mine&text=x").scenario, "mine");
  assert.equal(follow("#step=6&scenario=%D0%BC%D0%B0%D0%BC%D0%B0&text=x").scenario, "мама");
  for (const name of ["..%2Fx", "%24(x)", "-rf", "a%0Ab", "x".repeat(2000), ""]) {
    assert.equal(follow(`#step=6&scenario=${name}&text=x`).scenario, "own", name);
  }
});

test("two thousand links, wrong and hostile ones too: only what is offered is taken, and each wrong one has its sentence", () => {
  let wrongOnes = 0;
  for (const [n, fragment] of links(2000, 20261128)) {
    const link = follow(fragment);
    const label = `link ${n}: ${fragment.slice(0, 200)}`;
    assert.ok(STEPS.some(({ id }) => id === link.step), label);
    if (link.step !== "sandbox") {
      assert.deepEqual([link.changes, link.text, link.scenario, link.arm, link.beside], [{}, "", "", "", ""], label);
      assert.ok(link.seed === undefined || (/^\d+$/.test(link.seed) && Number(link.seed) <= 2147483647), label);
    }
    assert.ok(Object.entries(link.changes).length <= 200 && !/[\u0000-\u001f\u007f-\u009f]/.test(Object.entries(link.changes).flat().join("")), label);
    assert.ok(Number.isInteger(link.dyad) && link.dyad >= 0 && link.dyad < 1e6 && link.moment >= 0 && link.moment <= 180, label);
    for (const [key, values] of link.wrong) {
      assert.ok(has(key), `${label}: ${key}`);
      assert.match(t(key, values), /[.]$/, label);
      assert.ok(!/\{\w+\}/.test(t(key, values)) && t(key, values).length < 500, `${label}: ${t(key, values)}`);
    }
    wrongOnes += link.wrong.length > 0 ? 1 : 0;
  }
  assert.ok(wrongOnes > 1000, String(wrongOnes));
});

test("a text of too many lines is told and not taken", () => {
  for (const link of [`#scenario=mine&text=${"%0A".repeat(3001)}`, `#scenario=peek-a-boo&add=${"%0A".repeat(3001)}`]) {
    const { text, wrong } = follow(link);
    assert.deepEqual([text, wrong.map(([key]) => key)], ["", ["text.long"]]);
  }
});
