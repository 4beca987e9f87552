import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";

const { Captions } = await import("../../main/javascript/ground/captions.js");
const { marked, told } = await import("../../main/javascript/ground/events.js");

const infant = (tick, event, cause = "", more = {}) => ({ actor: "infant", tick, event, cause, infant: "Inon", ...more });
const caregiver = (tick, from, to) => ({ actor: "caregiver", tick, event: "acts", from, to, infant: "Inon" });

/** What is told, with the ticks of a quarter of a second from which on it is. */
function said(events, canNotice = true) {
  const captions = new Captions(0.25, told);
  const before = [];
  for (const event of events.map((one) => ({ ...one }))) {
    captions.add(marked(event, before, canNotice));
    before.push(event);
  }
  const lines = [];
  for (let tick = 0; tick < 200; tick++) {
    const words = captions.at(tick)?.words;
    if (words && lines.at(-1)?.words !== words) {
      lines.push({ tick, words });
    }
  }
  return lines.map(({ tick, words }) => `${tick} ${words}`);
}

const SCENE = [
  infant(4, "looks-away", "over-arousal"), caregiver(8, "play", "lean-in"), caregiver(14, "lean-in", "click"),
  infant(20, "comforts-itself", "over-arousal"), infant(30, "pushes-away", "failed-relief"), caregiver(33, "click", "move-closer"),
  infant(38, "pushes-away", "failed-relief"), caregiver(40, "move-closer", "wait"), infant(41, "comforts-itself", "over-arousal"),
  infant(60, "looks-back", "settled", { infant: "Ineu" }), caregiver(62, "wait", "greet"), infant(64, "smiles", "warmth", { infant: "Ipos" }),
];

test("the noticing and the finding again are told when they come, whatever goes on", () => {
  const lines = said(SCENE);
  assert.ok(lines.includes("40 The caregiver notices the pushing: sits back, and waits."), lines.join("\n"));
  assert.ok(lines.includes("60 Found again: the baby looks back by itself."), lines.join("\n"));
});

test("whoever cannot notice stops, and is not said to have noticed", () => {
  const lines = said(SCENE, false);
  assert.ok(lines.some((line) => line.endsWith("The caregiver stops, sits back and waits.")) && !lines.some((line) => line.includes("notices")), lines.join("\n"));
});

test("nothing is told twice in a row", () => {
  const pushes = [infant(4, "looks-away", "over-arousal"), ...[12, 16, 20, 24].map((tick) => infant(tick, "pushes-away", "failed-relief"))];
  const lines = said(pushes).map((line) => line.replace(/^\d+ /, ""));
  assert.deepEqual(lines, [...new Set(lines)]);
  assert.equal(lines.at(-1), "The baby pushes again.");
});

test("what is no longer so is not told any longer", () => {
  const lines = said([infant(4, "looks-away", "unanswered"), infant(20, "looks-back", "course", { infant: "Ineu" }), infant(22, "looks-away", "object")]);
  assert.ok(lines.some((line) => line.startsWith("22 ")), lines.join("\n"));
});

test("turning points are those that are told to who listens", () => {
  const captions = new Captions(0.25, told);
  SCENE.forEach((event, n) => captions.add(marked({ ...event }, SCENE.slice(0, n), true)));
  const heard = captions.turningPoints(-1, 100).map(({ words }) => words);
  assert.equal(heard[0], "The baby turns away: it is too much just now.");
  assert.ok(!heard.some((words) => /smile|comforts|click/.test(words)), heard.join("\n"));
  assert.deepEqual(captions.turningPoints(60, 100), []);
});
