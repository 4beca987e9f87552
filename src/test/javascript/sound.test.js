import assert from "node:assert/strict";
import { test } from "node:test";
import { SOUNDS, soundOf } from "../../main/javascript/picture/sound.js";

const QUIET = { voice: "none", smile: 0 };
const baby = (event) => ({ actor: "infant", event });
const caregiver = (to) => ({ actor: "caregiver", to });

test("what is heard is a coo, a giggle, a push that says no, a click of the tongue, and being found again", () => {
  assert.equal(soundOf(baby("coos"), QUIET), "coo");
  assert.equal(soundOf(baby("smiles"), { voice: "none", smile: 0.8 }), "giggle");
  assert.equal(soundOf(baby("pushes-away"), QUIET), "fuss");
  assert.equal(soundOf(caregiver("click"), QUIET), "click");
  assert.equal(soundOf(caregiver("greet"), QUIET), "there-you-are");
});

test("nobody hears a baby cry", () => {
  assert.equal(soundOf(baby("protests"), { voice: "fuss", smile: 0 }), "");
  for (const event of ["pushes-away", "coos", "bids", "smiles"]) {
    assert.equal(soundOf(baby(event), { voice: "fuss", smile: 1 }), "", event);
  }
});

test("all else is silent, whatever it is called", () => {
  for (const event of [baby("looks-away"), baby("constructor"), caregiver("wait"), caregiver("toString"), { actor: "procedure", event: "episode", to: "click" }]) {
    assert.equal(soundOf(event, QUIET), "", JSON.stringify(event));
  }
  assert.equal(soundOf(baby("smiles"), { voice: "none", smile: 0.3 }), "");
});

test("every sound is soft: it swells, it is dark, it is over soon", () => {
  for (const [name, notes] of Object.entries(SOUNDS)) {
    for (const { at, lasts, pitches, level, soft, dark } of notes) {
      assert.ok(level > 0 && level <= 0.7 && soft >= 0.1 && at + lasts < 1, name);
      assert.ok(pitches.length > 1 && Math.max(...pitches) < dark * 2 && dark <= 3000, name);
    }
    // Notes do not sound together, so that levels do not add up.
    notes.reduce((before, note) => {
      assert.ok(note.at + 1e-9 >= before.at + before.lasts, name);
      return note;
    });
  }
});
