import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { put, taken } from "./drawn.js";

const { keepOnly, svg } = await import("../../main/javascript/ground/dom.js");
const { Redrawn } = await import("../../main/javascript/picture/sketch.js");
const words = await import("../../main/javascript/ground/words.js");

const line = (d) => ({ d, stroke: "#111111" });
const told = (moment) => `moment ${moment}`;

beforeEach(() => {
  taken.length = 0;
  put.length = 0;
});

test("a mark that is as it was is the element that it was, and one that has grown is another", () => {
  const redrawn = new Redrawn();
  const first = redrawn.elements([line("M0 0 H3"), line("M0 9 H3")], "a", told);
  const second = redrawn.elements([line("M0 0 H3"), line("M0 9 H4")], "a", told);
  assert.equal(second[0], first[0]);
  assert.notEqual(second[1], first[1]);
  assert.equal(second[1].getAttribute("d"), "M0 9 H4");
});

test("marks that are alike are elements of their own", () => {
  const redrawn = new Redrawn();
  for (let times = 0; times < 2; times++) {
    const elements = redrawn.elements([line("M0 0"), line("M0 0"), line("M0 0")], "a", told);
    assert.equal(new Set(elements).size, 3);
  }
});

test("a mark of a moment is drawn anew where other words are said of it or another language is spoken", () => {
  const redrawn = new Redrawn();
  const mark = { d: "M1 1", moment: 0 };
  const [first] = redrawn.elements([mark], "a", told);
  assert.equal(redrawn.elements([mark], "a", told)[0], first);
  assert.notEqual(redrawn.elements([mark], "a", () => "other words")[0], first);
  const [english] = redrawn.elements([mark], "a", told);
  words.choose("de");
  try {
    assert.notEqual(redrawn.elements([mark], "a", told)[0], english);
  } finally {
    words.choose("en");
  }
});

test("children are those that are wanted, in their order, whatever they were", () => {
  const many = Array.from({ length: 6 }, (_, n) => svg("path", { d: `M${n}` }));
  const root = svg("g", {});
  const orders = [[0, 1, 2], [0, 3, 1, 2], [3, 2], [2, 3, 4, 0], [], [5, 4, 3, 2, 1, 0], [0, 1, 2, 3, 4, 5]];
  for (const order of orders) {
    const wanted = order.map((n) => many[n]);
    keepOnly(root, wanted);
    assert.deepEqual(root.children, wanted);
  }
});

test("what stays is left where it is", () => {
  const [first, grown, last, more] = ["M0", "M1", "M2", "M3"].map((d) => svg("path", { d }));
  const root = svg("g", {});
  keepOnly(root, [first, grown, last]);
  put.length = 0;
  keepOnly(root, [first, more, last]);
  assert.deepEqual(taken, [grown]);
  assert.deepEqual(put, [more]);
});
