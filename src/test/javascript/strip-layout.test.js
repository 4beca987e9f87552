import assert from "node:assert/strict";
import { test } from "node:test";
import { StripLayout, broken } from "../../main/javascript/picture/strip-layout.js";

const RUN = { tickSeconds: 0.25, total: 720 };
const layout = (width, known = 0, low = false, run = RUN) => new StripLayout({ width, low }, run, known);

test("strips are as long as what is known, and at most the session", () => {
  assert.equal(layout(600, 0).span, 120);
  assert.equal(layout(600, 119).span, 120);
  assert.equal(layout(600, 120).span, 240);
  assert.equal(layout(600, 700).span, 720);
  assert.equal(layout(600, 0, false, { tickSeconds: 0.25, total: 40 }).span, 40);
});

test("headings stand beside the strips where there is room, or where height is scarcer", () => {
  assert.equal(layout(560).beside, true);
  assert.equal(layout(559).beside, false);
  assert.equal(layout(559, 0, true).beside, true);
  assert.equal(layout(389, 0, true).beside, false);
});

test("ticks go from edge to edge and back", () => {
  for (const width of [320, 600, 1200]) {
    const made = layout(width, 100);
    assert.equal(made.x(0), made.left);
    assert.equal(made.x(made.span), made.left + made.length);
    assert.equal(made.x(made.span + 50), made.x(made.span));
    for (let tick = 0; tick <= made.span; tick += 7) {
      assert.equal(made.tickAt(made.x(tick)), tick);
    }
    assert.equal(Math.round(made.ticksIn(made.length)), made.span);
  }
});

test("strips lie below each other, and headings between them where they are not beside", () => {
  const beside = layout(600);
  const below = layout(320);
  for (const made of [beside, below]) {
    assert.ok(made.caregiver < made.infant && made.infant < made.arousal && made.arousal < made.bottom && made.bottom < made.height);
  }
  assert.equal(below.height - beside.height, 3 * 19);
  assert.equal(beside.line.split("M").length - 1, 1);
  assert.equal(below.line.split("M").length - 1, 3);
});

test("numbers of the axis have room, and begin with 0", () => {
  assert.deepEqual(layout(600).axis, [0, 5, 10, 15, 20, 25, 30]);
  assert.deepEqual(layout(320, 700).axis, [0, 60, 120, 180]);
  for (const known of [0, 130, 300, 700]) {
    const made = layout(400, known);
    const [first, second] = made.axis.map((at) => made.x(at / RUN.tickSeconds));
    assert.ok(second === undefined || second - first > 54);
  }
});

test("headings break between words", () => {
  assert.deepEqual(broken("The baby", 12), ["The baby"]);
  assert.deepEqual(broken("Arousal; comfortable in green", 12), ["Arousal;", "comfortable", "in green"]);
  assert.deepEqual(broken("Bezugspersonen hier", 12), ["Bezugspersonen", "hier"]);
});
