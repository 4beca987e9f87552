/* Sounds: which moment has one, and what it is made of. Nothing here needs a browser, and the story is told without any of them. */

/**
 * Of each sound its notes. A note begins so many seconds after the sound does and lasts so many; its pitches are passed through
 * evenly, in hertz; level is its loudness, at most 1; soft is the share of it in which it swells; what is above dark hertz is
 * taken away.
 */
export const SOUNDS = {
  coo: [{ wave: "triangle", at: 0, lasts: 0.55, pitches: [330, 450, 390], level: 0.7, soft: 0.3, dark: 900 }],
  giggle: [
    { wave: "triangle", at: 0, lasts: 0.12, pitches: [470, 560], level: 0.5, soft: 0.2, dark: 1400 },
    { wave: "triangle", at: 0.16, lasts: 0.12, pitches: [520, 600], level: 0.6, soft: 0.2, dark: 1400 },
    { wave: "triangle", at: 0.32, lasts: 0.12, pitches: [500, 560], level: 0.5, soft: 0.2, dark: 1400 },
    { wave: "triangle", at: 0.48, lasts: 0.18, pitches: [450, 400], level: 0.35, soft: 0.2, dark: 1200 },
  ],
  fuss: [
    { wave: "sawtooth", at: 0, lasts: 0.28, pitches: [250, 285, 240], level: 0.35, soft: 0.35, dark: 520 },
    { wave: "sawtooth", at: 0.34, lasts: 0.34, pitches: [255, 275, 220], level: 0.3, soft: 0.35, dark: 480 },
  ],
  click: [0, 0.17, 0.34].map((at) => ({ wave: "sine", at, lasts: 0.035, pitches: [1500, 500], level: 0.6, soft: 0.1, dark: 3000 })),
  "there-you-are": [
    { wave: "sine", at: 0, lasts: 0.2, pitches: [440, 450], level: 0.6, soft: 0.25, dark: 2000 },
    { wave: "sine", at: 0.2, lasts: 0.24, pitches: [587, 595], level: 0.7, soft: 0.2, dark: 2000 },
    { wave: "sine", at: 0.45, lasts: 0.5, pitches: [494, 470], level: 0.6, soft: 0.15, dark: 2000 },
  ],
};

/** Faster than this nothing is heard: sounds would pile up. */
export const MOST_SPEED = 2;

/** A smile as large as this is heard. */
const GIGGLES = 0.6;

/** By what the baby does. Protest has none: nobody is to hear a baby cry here. */
const OF_BABY = { coos: "coo", bids: "coo", "pushes-away": "fuss" };

/** By what the caregiver begins to do. */
const OF_CAREGIVER = { click: "click", greet: "there-you-are", reveal: "there-you-are" };

const own = (table, name) => (Object.hasOwn(table, name) ? table[name] : "");

/**
 * The name of the sound of an event; empty for most.
 *
 * @param frame the moment in which it happens
 */
export function soundOf(event, frame) {
  if (event.actor === "caregiver") {
    return own(OF_CAREGIVER, event.to);
  }
  if (event.actor !== "infant" || frame.voice === "fuss") {
    return "";
  }
  return event.event === "smiles" && frame.smile >= GIGGLES ? "giggle" : own(OF_BABY, event.event);
}
