/* Engines beside the page's own: workers made of the page's very script, so that what takes long leaves the page free. */

import { engine, understood } from "./engine.js";
import { SLICE_MILLISECONDS } from "./slices.js";

/** More than so many would take the device from whatever else it does. */
const MOST = 3;
/** A worker may be asked for so long at once: nothing waits for it but its own answers. */
const WORKER_SLICE_MILLISECONDS = 100;
/** A browser that lets no worker run need not say so. */
const PATIENCE_MILLISECONDS = 15000;

/** What a worker does beside being an engine: it answers calls, in their order. */
export const ANSWERS = "onmessage = ({ data: [number, calls] }) => postMessage([number, calls.map(([name, ...given]) => peekaboo[name](...given))]);";

/** How many work at the same time: as many as the device can, where it says. */
export function howMany(cores) {
  return Math.max(1, Math.min(MOST, cores || 1));
}

/** The page's own engine: where no worker may run, it does the work, in slices short enough for a page. */
export const here = {
  slice: SLICE_MILLISECONDS,
  async ask(...calls) {
    return calls.map(([name, ...given]) => engine[name](...given));
  },
  end() {},
};

/** An engine in a worker. */
export class Beside {
  constructor(worker) {
    this.slice = WORKER_SLICE_MILLISECONDS;
    this.worker = worker;
    this.asked = 0;
    this.open = new Map();
    worker.onmessage = ({ data: [number, answers] }) => this.take(number).told(answers);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.fail();
    };
    worker.onmessageerror = () => this.fail();
  }

  take(number) {
    const one = this.open.get(number);
    this.open.delete(number);
    return one;
  }

  /** Each call is a name and what is given; promises the answers, in the order of the calls. */
  ask(...calls) {
    return new Promise((told, failed) => {
      const number = this.asked++;
      this.open.set(number, { told: (answers) => told(answers.map((answer, n) => understood(calls[n][0], answer))), failed });
      this.worker.postMessage([number, calls]);
    });
  }

  fail() {
    for (const number of [...this.open.keys()]) {
      this.take(number).failed(new Error("a worker has ended"));
    }
  }

  end() {
    this.worker.terminate();
  }
}

/**
 * Engines that work at the same time; the page's own where the browser has no workers for it.
 *
 * @param page what makes them: the engine's script, how many cores there are, and how to make a worker of a script
 */
export async function engines(page = browsers()) {
  const made = [];
  let patience = 0;
  try {
    const script = `${page.script()}\n${ANSWERS}`;
    for (let n = 0; n < howMany(page.cores); n++) {
      made.push(new Beside(page.worker(script)));
    }
    const tooLate = new Promise((_, failed) => (patience = setTimeout(failed, page.patience ?? PATIENCE_MILLISECONDS)));
    await Promise.race([tooLate, Promise.all(made.map((one) => one.ask(["looks"])))]);
    return made;
  } catch {
    made.forEach((one) => one.end());
    return [here];
  } finally {
    clearTimeout(patience);
  }
}

/** What the browser has. */
function browsers() {
  return {
    cores: navigator.hardwareConcurrency,
    script: () => document.getElementById("engine").textContent,
    worker: (script) => {
      const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      try {
        return new Worker(address);
      } finally {
        setTimeout(() => URL.revokeObjectURL(address), 2 * PATIENCE_MILLISECONDS);
      }
    },
  };
}
