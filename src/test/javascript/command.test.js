import assert from "node:assert/strict";
import { test } from "node:test";

const asked = [];
globalThis.peekaboo = { command: (name, given) => asked.push([name, given]) && "written" };
const { changesShown, chooseShell, command, commandWords, fileOf, shell } = await import("../../main/javascript/sharing/command.js");

/** A player of runs of one plan. */
function player({ name = "peek-a-boo", changes = {}, arms = ["attuned"], dyad = 0, acts = null, isShipped = true, seed = 3, session }) {
  const plan = { name, changes, isShipped, found: { seed } };
  return { lanes: arms.map((armName) => ({ run: { plan, armName, dyad, session, acts: () => acts } })) };
}

const words = (what) => commandWords(player(what)).join("|");

test("a scenario that ships is named by its file in the folder", () => {
  assert.equal(words({}), "java|-jar|target/peekaboo.jar|run|scenarios/peek-a-boo.yaml|--arm|attuned|--seed|3");
  assert.equal(words({ isShipped: false }), "java|-jar|target/peekaboo.jar|run|peek-a-boo.yaml|--arm|attuned|--seed|3");
});

test("a file is never taken for an option or a file of options", () => {
  for (const name of ["-rf", "@all", "$(touch x)", "~"]) {
    assert.equal(fileOf({ isShipped: false, name }), `./${name}.yaml`);
  }
});

test("both arms, as many dyads as it takes, and the other changes", () => {
  assert.equal(
    words({ arms: ["attuned", "my arm"], dyad: 4, seed: 7, changes: { seed: "7", "infant.preset": "9-months", "arms.a.patience": "3 s" } }),
    "java|-jar|target/peekaboo.jar|run|scenarios/peek-a-boo.yaml|--arm|attuned|--arm|my arm|--seed|7|--dyads|5"
    + "|--set|infant.preset=9-months|--set|arms.a.patience=3 s");
});

test("one of several sessions in a row is named by its number", () => {
  assert.equal(words({ name: "again-and-again", arms: ["mends-few"], dyad: 1, session: 17 }),
    "java|-jar|target/peekaboo.jar|run|scenarios/again-and-again.yaml|--arm|mends-few|--seed|3|--dyads|2|--sessions|17");
  assert.match(words({ session: 0 }), /--sessions\|0$/);
});

test("the seed is the number that was read, not the text that asked for it", () => {
  assert.match(words({ seed: 1, changes: { seed: "1 # & calc" } }), /--seed\|1$/);
  assert.match(words({ seed: 1, changes: { seed: "1\ntitle: x;touch y" } }), /--seed\|1$/);
});

test("it is the engine that writes the words for the shell that was chosen", () => {
  chooseShell("POSIX");
  assert.equal(shell(), "POSIX");
  assert.equal(command(player({})), "written");
  chooseShell("CMD");
  command(player({}));
  assert.deepEqual(asked.map(([name]) => name), ["POSIX", "CMD"]);
  assert.deepEqual(asked[0][1], commandWords(player({})));
});

test("acts that somebody played are a change of the arm", () => {
  assert.deepEqual(changesShown(player({ changes: { seed: 1 }, acts: "0 s wait" })),
    { seed: 1, "arms.attuned": "{caregiver: scripted, acts: [0 s wait]}" });
  assert.deepEqual(changesShown(player({ acts: "" })), { "arms.attuned": "{caregiver: scripted, acts: []}" });
  assert.deepEqual(changesShown(player({})), {});
});

test("sessions that fork are those of a comparison, with both caregivers", () => {
  const forked = player({ arms: ["intrusive", "intrusive-then-repairs"] });
  forked.lanes[1].run.forked = { trunk: "intrusive", fork: "first-push" };
  assert.match(commandWords(forked).join(" "), /compare scenarios\/peek-a-boo.yaml --arm intrusive --arm intrusive-then-repairs --fork first-push --seed 3 --dyads 1$/);
});
