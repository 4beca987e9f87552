/* Faces for paper: the baby of the page, in a pose of the cue card. */

import { h } from "../ground/dom.js";
import { copyOf } from "../picture/drawings.js";
import { poseOf } from "../picture/pose.js";
import { Scene } from "../picture/scene.js";

/** A baby at rest, with a caregiver who sits back; as the engine tells a tick. */
const REST = {
  gaze: "face", voice: "none", hand: "none", act: "wait", smile: 0, frown: 0, turn: 0, arousal: 0.5, distress: 0, low: 0.35, high: 0.65,
  slumped: false, pushing: false, nearness: 0, follow: 0, affect: 0.3, loudness: 0, motion: 0, shown: 1, angle: 0, touch: 0,
};

/** What of the picture is shown: the baby alone. */
const AROUND_THE_BABY = "112 92 380 420";

/** By the part of the cue card: the same message twice, softly and plainly. */
const MOMENTS = {
  pause: [
    { gaze: "nowhere", turn: 0.6, hand: "mouth" },
    { gaze: "away", turn: 1, frown: 1, voice: "fuss", pushing: true, distress: 0.5 },
  ],
  ready: [
    { gaze: "face", smile: 0.5, voice: "coo" },
    { gaze: "face", smile: 1, arousal: 0.6 },
  ],
};

/** The faces of a part of the cue card; what they show stands in words beside them. */
export function faces(part) {
  return h("div", { class: "sheet-faces", "aria-hidden": "true" }, MOMENTS[part].map((moment) => {
    const scene = new Scene();
    scene.draw(poseOf({ ...REST, ...moment }), 0);
    [scene.gauge, scene.bubble, scene.caregiver].forEach(({ root }) => root.remove());
    scene.root.setAttribute("viewBox", AROUND_THE_BABY);
    return copyOf(scene.root, false);
  }));
}
