import assert from "node:assert/strict";
import { test } from "node:test";
import { changesShown, command } from "../../main/javascript/sharing/command.js";

/** A player of runs of one plan. */
function player({ changes = {}, arms = ["attuned"], dyad = 0, acts = null, isShipped = true }) {
  const plan = { name: "peek-a-boo", changes, isShipped, found: { seed: 3 } };
  return { lanes: arms.map((armName) => ({ run: { plan, armName, dyad, acts: () => acts } })) };
}

test("a scenario that ships is named by its file in the folder", () => {
  assert.equal(command(player({})), "java -jar peekaboo.jar run scenarios/peek-a-boo.yaml --arm attuned --seed 3");
  assert.equal(command(player({ isShipped: false })), "java -jar peekaboo.jar run peek-a-boo.yaml --arm attuned --seed 3");
});

test("both arms, the seed chosen, as many dyads as it takes, and the other changes", () => {
  assert.equal(
    command(player({ arms: ["attuned", "my arm"], dyad: 4, changes: { seed: "7", "infant.preset": "9-months", "arms.a.patience": "3 s" } })),
    'java -jar peekaboo.jar run scenarios/peek-a-boo.yaml --arm attuned --arm "my arm" --seed 7 --dyads 5'
    + ' --set infant.preset=9-months --set "arms.a.patience=3 s"');
});

test("what a shell would take for its own is quoted", () => {
  assert.match(command(player({ changes: { title: 'a "b" $c `d` \\' } })), / --set "title=a \\"b\\" \\\$c \\`d\\` \\\\"$/);
});

test("acts that somebody played are a change of the arm", () => {
  assert.deepEqual(changesShown(player({ changes: { seed: 1 }, acts: "0 s wait" })),
    { seed: 1, "arms.attuned": "{caregiver: scripted, acts: [0 s wait]}" });
  assert.deepEqual(changesShown(player({ acts: "" })), { "arms.attuned": "{caregiver: scripted, acts: []}" });
  assert.deepEqual(changesShown(player({})), {});
});
