/* The shapes of the two faces: their globes in units of the scene, and by longitude and height where their features lie. */

/** A baby's face: round, with low and large eyes and full cheeks. */
export const BABY = {
  globe: { rx: 106, ry: 98 },
  eye: { at: 25, y: -6, rx: 19, ry: 22, pupil: 15 },
  brow: { at: 26, y: -40, width: 16 },
  cheek: { at: 42, y: 32, rx: 22, ry: 16 },
  jowl: { at: 36, y: 34, rx: 52, ry: 46, out: 0.6 },
  nose: { path: "M8 -4 Q-9 6 4 10", y: 20, r: 14, out: -2 },
  ear: { y: 8, rx: 19, ry: 23 },
  mouthY: 53,
};

/** A grown one's. */
export const GROWN = {
  globe: { rx: 97, ry: 112 },
  eye: { at: 23, y: -8, rx: 16, ry: 18, pupil: 12 },
  brow: { at: 24, y: -44, width: 19 },
  cheek: { at: 40, y: 34, rx: 21, ry: 14 },
  jowl: { at: 30, y: 46, rx: 50, ry: 52, out: 0.42 },
  nose: { path: "M4 -18 Q-13 8 3 11", y: 14, r: 16, out: 4 },
  ear: { y: 10, rx: 18, ry: 25 },
  mouthY: 60,
};
