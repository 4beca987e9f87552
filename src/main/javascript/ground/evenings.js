/* Six evenings of twenty minutes. Their words are parts of the guide: evening-, what-if- and card- with the id after it. */

import { numberOf, written } from "./fragment.js";
import { SANDBOX, steps } from "./held.js";

const PLAY = { scenario: "peek-a-boo", arm: "attuned", beside: "intrusive" };
const MENDING = { scenario: "peek-a-boo", arm: "intrusive-then-repairs", beside: "intrusive" };

/**
 * Of each evening the steps it goes through; the seed of its baby, which of the seeds 1 to 100 lies near the middle in all that the
 * evening is about (how soon it turns away and is back, how often it pushes, smiles, bids and protests); the faces of its card, by the
 * part of the cue card that has them; and what its what-ifs show, in the order in which the guide asks them.
 */
export const EVENINGS = [
  {
    id: "message", steps: ["turning", "beside"], seed: 49, faces: "pause", whatIfs: [
      { ...PLAY, changes: { "infant.sensitivity": "0.16/s" } },
      { ...PLAY, changes: { "arms.attuned.intensity": "0.6", "arms.intrusive.intensity": "0.6" } },
      { ...PLAY, dyad: 1, changes: {} },
    ],
  },
  {
    id: "waiting", steps: ["turning", "played"], seed: 19, faces: "ready", whatIfs: [
      { ...PLAY, changes: { "arms.intrusive.patience": "6 s" } },
      { ...PLAY, changes: { "arms.intrusive.escalation": "0" } },
      { ...PLAY, changes: { "arms.attuned.answers": "0.3" } },
    ],
  },
  {
    id: "mending", steps: ["beside"], seed: 61, faces: "ready", whatIfs: [
      { ...MENDING, changes: { "arms.intrusive-then-repairs.notices-after": "0.25 s" } },
      { ...MENDING, changes: { "arms.intrusive-then-repairs.notices-after": "8 s" } },
      { ...MENDING, changes: { "arms.intrusive-then-repairs.mends": "0.5" } },
    ],
  },
  {
    id: "still", steps: ["still"], seed: 60, faces: "ready", whatIfs: [
      { scenario: "still-face-double", arm: "attuned", changes: {} },
      { scenario: "still-face-9-months", arm: "attuned", changes: {} },
      { scenario: "still-face", arm: "attuned", changes: { "arms.attuned.caregiver": "good-enough" } },
    ],
  },
  {
    id: "again", steps: ["many", "again"], seed: 81, faces: "ready", whatIfs: [
      { scenario: "everyday-play", arm: "good-enough", beside: "attuned", changes: {} },
      { scenario: "everyday-play", arm: "good-enough", beside: "attuned", changes: { "arms.good-enough.answers": "1" } },
      { scenario: "caregivers", arm: "eager", beside: "withdrawn", changes: {} },
    ],
  },
  {
    id: "brings", steps: ["turning"], seed: 16, faces: "pause", whatIfs: [
      { scenario: "peek-a-boo", arm: "attuned", changes: { "infant.sensitivity": "0.05/s" } },
      { scenario: "peek-a-boo", arm: "attuned", changes: { "infant.sensitivity": "0.19/s" } },
      { scenario: "peek-a-boo", arm: "attuned", changes: { "infant.preset": "9-months" } },
    ],
  },
];

/** The evening of this id; none if there is none. */
export function eveningOf(id) {
  return EVENINGS.find((evening) => evening.id === id);
}

/** A what-if of an evening as a link into the sandbox, with what else the address is to say. */
export function whatIfLink({ seed, whatIfs }, number, more) {
  const { scenario, arm, beside, dyad = 0, changes } = whatIfs[number];
  return written([
    ["step", numberOf(SANDBOX, steps)], ["scenario", scenario], ["arm", arm], ...(beside ? [["beside", beside]] : []), ["dyad", dyad],
    ...Object.entries({ ...changes, seed }).map(([path, value]) => ["set", `${path}=${value}`]), ["t", 0], ...more,
  ]);
}
