import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import "./page.js";

const { isReturn, isTurningAway, message, told, whyWords } = await import("../../main/javascript/ground/events.js");
const words = await import("../../main/javascript/ground/words.js");

const WHY = { arousal: 0.8, low: 0.3, high: 0.6, aboveSeconds: 2.5, distress: 0.1, contingency: 0.5, expected: 0.6, failedRelief: 0.2, activation: 0.1 };
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

test("why names how long it was too much, and keeps numbers of the model for more", () => {
  const { because, more } = whyWords(AWAY);
  assert.equal(more.length, 1);
  assert.ok(because.includes("2.5"), because);
  assert.ok([because, ...more].every((line) => isWords(line) && !line.includes("{")), because);
  assert.equal(whyWords({ ...AWAY, rate: 0.25 }).more.length, 2);
});

const CAUSES = {
  "looks-away": ["over-arousal", "unanswered", "object"], "looks-back": ["settled", "course"], "is-captured": ["captured"],
  smiles: ["warmth"], "stops-smiling": ["course"], coos: ["warmth"], bids: ["unanswered"], protests: ["distress"], calms: ["relief"],
  withdraws: ["exhaustion"], recovers: ["relief"], "comforts-itself": ["over-arousal"], "frees-hand": ["settled", "distress"], "pushes-away": ["failed-relief"],
};

test("no sentence of why contradicts the values with it, and none has numbers of the model before more", () => {
  for (const language of ["en", "de"]) {
    words.choose(language);
    for (const [event, causes] of Object.entries(CAUSES)) {
      for (const cause of causes) {
        for (const arousal of [0.1, 0.29, 0.31, 0.37, 0.45, 0.53, 0.6, 0.61, 0.9]) {
          const why = { ...WHY, arousal, aboveSeconds: arousal > WHY.high ? 1.5 : 0 };
          const { because } = whyWords({ ...AWAY, event, cause, why });
          const told = `${language} ${event} ${cause} ${arousal}: ${because}`;
          assert.ok(isWords(because) && !/arousal|Erregung|interval|\d\.\d\d|\/s\b|[{}]/.test(because), told);
          assert.ok(!/room for more|Raum für mehr/.test(because) || arousal < why.high, told);
          assert.ok(!/had been too much|war es zu viel\./.test(because) || arousal > why.high, told);
          assert.ok(!/close to too much|nahe daran/.test(because) || (arousal > why.high - 0.1 && arousal <= why.high), told);
          assert.ok(!/^It had settled|^Es war zur Ruhe/.test(because) || arousal < why.low + 0.1, told);
        }
      }
    }
  }
});

test("a caption does not call too much what is below the edge", () => {
  assert.match(told(AWAY), /too much just now/);
  assert.doesNotMatch(told({ ...AWAY, why: { ...WHY, arousal: 0.55 } }), /just now/);
  assert.doesNotMatch(told({ ...AWAY, why: { ...WHY, arousal: 0.4 } }), /too much/);
});

test("a caregiver's act is told by what came before", () => {
  const { because, more } = whyWords({ actor: "caregiver", event: "acts", from: "play", to: "lean-in" });
  assert.ok(because.includes(words.t("act.play")) && because.includes(words.t("act.lean-in")), because);
  assert.deepEqual(more, []);
});

test("a turning away has words that comfort, most events have none", () => {
  assert.ok(isWords(message(AWAY)));
  assert.equal(message({ event: "frees-hand", cause: "none" }), "");
});
