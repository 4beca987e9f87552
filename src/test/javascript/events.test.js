import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import "./page.js";

const { isReturn, isTurningAway, message, told, whyWords } = await import("../../main/javascript/ground/events.js");
const words = await import("../../main/javascript/ground/words.js");

const WHY = { arousal: 0.8, low: 0.3, high: 0.6, aboveSeconds: 2.5, distress: 0.1, contingency: 0.5, expected: 0.6 };
const AWAY = { actor: "infant", event: "looks-away", cause: "over-arousal", infant: "Inon", rate: 0, why: WHY };
const isWords = (text) => text.includes(" ") && !/^[a-z-]+(\.[\w-]+)+$/.test(text);

afterEach(() => words.choose("en"));

test("turning away and return are told apart from the rest", () => {
  assert.ok(isTurningAway(AWAY));
  assert.ok(!isTurningAway({ ...AWAY, cause: "bored" }));
  assert.ok(isReturn({ actor: "infant", event: "looks-back" }));
  assert.ok(isReturn({ actor: "infant", event: "is-captured" }));
  assert.ok(!isReturn({ actor: "caregiver", event: "looks-back" }));
});

test("what happened is a sentence, in either language", () => {
  for (const language of ["en", "de"]) {
    words.choose(language);
    for (const event of [AWAY, { actor: "caregiver", event: "acts", from: "play", to: "lean-in" }, { ...AWAY, event: "looks-back", cause: "calm" }]) {
      assert.ok(isWords(told(event)), told(event));
    }
  }
});

test("why names how long it was too much, the values, and the rate where there is one", () => {
  const lines = whyWords(AWAY);
  assert.equal(lines.length, 2);
  assert.ok(lines[0].includes("2.5"), lines[0]);
  assert.ok(lines.every((line) => isWords(line) && !line.includes("{")), lines.join("\n"));
  assert.equal(whyWords({ ...AWAY, rate: 0.25 }).length, 3);
});

test("why of a moment that was too much at once names no time", () => {
  const [line] = whyWords({ ...AWAY, why: { ...WHY, aboveSeconds: 0 } });
  assert.ok(!line.includes("{"), line);
});

test("a caregiver's act is told by what came before", () => {
  const [line, ...more] = whyWords({ actor: "caregiver", event: "acts", from: "play", to: "lean-in" });
  assert.ok(line.includes(words.t("act.play")) && line.includes(words.t("act.lean-in")), line);
  assert.deepEqual(more, []);
});

test("a turning away has words that comfort, most events have none", () => {
  assert.ok(isWords(message(AWAY)));
  assert.equal(message({ event: "frees-hand", cause: "none" }), "");
});
