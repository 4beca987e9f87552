/* Engines beside the page's own: what a worker is asked for and answers, and what is done where there is none. */

import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import "./page.js";

globalThis.peekaboo = {
  looks: () => '{"phases":{}}',
  counted: (handle, arm) => JSON.stringify({ middle: handle + arm }),
  beads: () => "tau",
  runStrings: () => {
    throw new Error("odd");
  },
};

const { ANSWERS, Beside, engines, here, howMany } = await import("../../main/javascript/ground/engines.js");

/** A script as a worker runs it, in a place of its own; answers come later, as a worker's do. */
class Thread {
  constructor(script) {
    this.ended = false;
    this.place = vm.createContext({ postMessage: (data) => setImmediate(() => this.ended || this.onmessage({ data: structuredClone(data) })) });
    vm.runInContext(script, this.place);
  }

  postMessage(data) {
    setImmediate(() => {
      try {
        this.place.onmessage({ data: structuredClone(data) });
      } catch {
        this.onerror({});
      }
    });
  }

  terminate() {
    this.ended = true;
  }
}

const SCRIPT = "var peekaboo = { looks: () => '{}', counted: (a, b) => JSON.stringify({ middle: a + b }), beads: () => 'tau', runStrings() { throw new Error('odd'); } };";
const page = (worker, more) => ({ cores: 2, script: () => SCRIPT, worker, ...more });

test("as many as the device can, three at most and one at least", () => {
  assert.deepEqual([undefined, 0, 1, 2, 3, 4, 64].map(howMany), [1, 1, 1, 2, 3, 3, 3]);
});

test("calls are answered in their order, and read as those of the page's own engine are", async () => {
  const calls = [["beads", 1], ["counted", 3, 4]];
  const worker = new Beside(new Thread(`${SCRIPT}\n${ANSWERS}`));
  assert.deepEqual(await Promise.all([worker.ask(...calls), worker.ask(calls[1])]), [["tau", { middle: 7 }], [{ middle: 7 }]]);
  assert.deepEqual(await worker.ask(...calls), await here.ask(...calls));
});

test("a worker that fails fails whatever it was asked for", async () => {
  const worker = new Beside(new Thread(`${SCRIPT}\n${ANSWERS}`));
  await assert.rejects(worker.ask(["runStrings"]));
});

test("one engine for each core", async () => {
  const found = await engines(page((script) => new Thread(script)));
  assert.equal(found.length, 2);
  assert.ok(found.every((one) => one instanceof Beside));
});

test("where no worker can be made, the page's own engine works", async () => {
  const refuse = () => {
    throw new Error("refused");
  };
  assert.deepEqual(await engines(page(refuse)), [here]);
});

test("where a worker does not begin or never answers, the page's own engine works and the workers are let go", async () => {
  for (const script of ["throw new Error('odd');", "onmessage = () => {};"]) {
    const made = [];
    const silent = () => {
      const one = { postMessage: () => script.startsWith("throw") && setImmediate(() => one.onerror({})), terminate: () => (one.ended = true) };
      made.push(one);
      return one;
    };
    assert.deepEqual(await engines(page(silent, { patience: 20 })), [here]);
    assert.deepEqual(made.map(({ ended }) => ended), [true, true]);
  }
});
