/* The tally: the hands of the room for what is asked now, counted on the page or in the window with the notes. */

const listeners = new Set();
let asked = { title: "", answers: [], counts: [] };

function change(to) {
  asked = to;
  listeners.forEach((listener) => listener(asked));
}

export const tally = {
  /** What is asked, the answers to choose from, and how many hands each has; the title is empty where nothing is asked. */
  get asked() {
    return asked;
  },

  /** Asks something; asked once more, it keeps its hands. */
  ask(title, answers) {
    if (title !== asked.title) {
      change({ title, answers, counts: answers.map(() => 0) });
    }
  },

  /** So many hands more for one of the answers, counted from 0. */
  count(place, by) {
    if (place < asked.answers.length) {
      change({ ...asked, counts: asked.counts.map((count, n) => (n === place ? Math.max(0, count + by) : count)) });
    }
  },

  clear() {
    change({ title: "", answers: [], counts: [] });
  },

  /** Is told of every change, until it says that it is done. */
  listen(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
