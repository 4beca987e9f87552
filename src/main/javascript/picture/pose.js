/* A pose: where each part of the two faces belongs for a frame of the engine, and how it gets there. */

/** How soon each part follows, in milliseconds: eyes are quick, bodies are slow. */
const SLOW = 320;
const PACE = { pupilX: 90, pupilY: 90, lids: 90, hide: 160, smile: 180, open: 110, coo: 150, fuss: 160, click: 60, talk: 140 };

const clamp = (x) => Math.max(0, Math.min(1, x));

/** Where everything goes for this frame; what it means was settled by the engine. */
export function poseOf(frame) {
  const looks = frame.gaze === "face";
  const dull = frame.gaze === "nowhere";
  const fussing = frame.voice === "fuss";
  const span = Math.max(0.02, frame.high - frame.low);
  return {
    faceX: looks ? 1 : -0.55 - 0.45 * frame.turn,
    pupilX: looks ? 0.8 : dull ? -0.5 : -0.9,
    pupilY: looks ? 0.05 : dull ? 0.75 : -0.55,
    lids: Math.max(dull ? 0.42 : 0, fussing ? 0.45 : 0, frame.slumped ? 0.5 : 0, frame.smile * 0.08),
    frown: Math.max(frame.frown, fussing ? 0.8 : 0),
    smile: frame.smile - (frame.slumped ? 0.35 : 0),
    coo: frame.voice === "coo" ? 1 : 0,
    fuss: fussing ? 1 : 0,
    cheeks: clamp(0.25 + 0.6 * ((frame.arousal - frame.low) / span)),
    mouthHand: frame.hand === "mouth" ? 1 : 0,
    clasp: frame.hand === "clasped" ? 1 : 0,
    push: frame.pushing ? 1 : 0,
    turn: frame.turn,
    slump: frame.slumped ? 1 : 0,
    near: frame.nearness,
    follow: frame.follow,
    affect: frame.affect,
    talk: frame.loudness,
    motion: frame.motion,
    hide: 1 - frame.shown,
    aside: frame.angle,
    touch: frame.touch,
    click: frame.act === "click" ? 1 : 0,
    still: frame.act === "hold-still" ? 1 : 0,
    arousal: frame.arousal,
    distress: frame.distress,
    low: frame.low,
    high: frame.high,
  };
}

/** Moves a pose towards its goal; true while there is way to go. */
export function towards(pose, goal, milliseconds) {
  let moving = false;
  for (const name in goal) {
    const gap = goal[name] - pose[name];
    if (Math.abs(gap) < 0.002) {
      pose[name] = goal[name];
    } else {
      pose[name] += gap * (1 - Math.exp(-milliseconds / (PACE[name] ?? SLOW)));
      moving = true;
    }
  }
  return moving;
}
