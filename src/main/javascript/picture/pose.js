/* A pose: where each part of the two belongs for a moment of a session, and how it gets there. */

import { clamp } from "./changed.js";

/** How soon each part follows, in milliseconds: eyes are quick, bodies are slow. */
const SLOW = 320;
const PACE = { pupilX: 90, pupilY: 90, lids: 90, hide: 160, smile: 180, open: 110, coo: 150, fuss: 160, click: 60, talk: 140, head: 260, body: 380, lean: 380, glow: 700, back: 480 };

/** A joy that the record tells in passing stays on a face so long, to be seen. */
export const JOY_SECONDS = 1.2;

/** From this on a smile is one that is seen. */
const SEEN_SMILE = 0.3;

/** How warm a caregiver's face has to be for the two to be glad of each other. */
const GLAD = 0.6;

/** So long after a return it is a finding again. */
const FOUND_SECONDS = 8;

/** How far a head is turned, in degrees: to the other, to a thing, away, and how much further by turning further. */
const TO_FACE = 24;
const TO_THING = -26;
const AWAY = -70;
const FURTHER = -12;
/** One that cries is not turned so far that its crying is not seen. */
const CRYING = -40;
/** How heavy the lids of a dull stare are, and of one that looks at something while it is away for quiet. */
const DULL = 0.54;
const TIRED = 0.3;
/** The body goes with it. */
const BODY_AWAY = -62;
const BODY_CRYING = -40;

/** What is known of a moment besides its own tick. */
const NOTHING_BEFORE = { frames: [], cause: "", sinceReturn: Infinity };

/**
 * Where everything goes for this frame; what it means was settled by the engine.
 *
 * @param before frames: those of the last moments; cause: why the baby looked away last; sinceReturn: seconds since it came back
 *   from what was too much
 */
export function poseOf(frame, before = NOTHING_BEFORE) {
  const looks = frame.gaze === "face";
  const smile = joy(frame, before.frames, (one) => one.gaze === "face" && one.voice !== "fuss", (one) => one.smile);
  const affect = joy(frame, before.frames, (one) => one.shown > 0.5 && one.act !== "hold-still" && one.angle < 0.5, (one) => one.affect);
  const glad = looks && smile > SEEN_SMILE && affect >= GLAD && frame.shown > 0.5;
  const bids = looks && frame.voice === "coo" && affect < SEEN_SMILE && frame.shown > 0.5;
  return {
    ...turned(frame, before.cause, bids),
    ...ofInfant(frame, smile, bids),
    ...ofCaregiver(frame, affect),
    glow: glad ? (before.sinceReturn <= FOUND_SECONDS || frame.act === "greet" ? 1 : 0.45) : 0,
    arousal: frame.arousal,
    distress: frame.distress,
    low: frame.low,
    high: frame.high,
  };
}

/** The pose of a tick of a run. */
export function poseAt(run, tick) {
  const first = Math.max(0, tick - Math.ceil(JOY_SECONDS / run.tickSeconds) + 1);
  const frames = Array.from({ length: tick - first }, (_, n) => run.frame(first + n));
  const last = run.events.findLastIndex((event) => event.tick <= tick && event.event === "looks-away");
  const turned = run.events[last];
  const back = run.events.slice(last + 1).find((event) => event.event === "looks-back");
  return poseOf(run.frame(tick), {
    frames,
    cause: turned?.cause ?? "",
    sinceReturn: back && back.tick <= tick && turned && turned.cause !== "object" ? (tick - back.tick) * run.tickSeconds : Infinity,
  });
}

/** How glad a face is seen to be: as it is, or as it was a moment ago where it could be so still. */
function joy(frame, frames, can, level) {
  const seen = can(frame) ? frames.filter(can).map(level).filter((one) => one > SEEN_SMILE) : [];
  return Math.max(level(frame), ...seen);
}

/** Where the baby is turned; away because it was too much is not the same as to a thing. */
function turned(frame, cause, bids) {
  if (frame.gaze === "face") {
    return { head: TO_FACE, rest: isCalm(frame) ? 0.34 : 0, lift: bids ? 9 : 2, body: 0, turn: 0, lean: bids ? 9 : 2, tilt: bids ? -2 : 3, droop: 0, pupilX: 0.7, pupilY: -0.05, lids: lids(frame, 0) };
  }
  const fussing = frame.voice === "fuss";
  if (frame.gaze === "object" && cause === "object" && !fussing && !frame.pushing) {
    return { head: TO_THING + FURTHER * frame.turn, rest: frame.slumped ? 0 : 0.3, lift: 4, body: -14, turn: 0.1, lean: -1, tilt: -5, droop: 0, pupilX: -0.6, pupilY: -0.5, lids: lids(frame, 0) };
  }
  return {
    head: (fussing ? CRYING : AWAY) + FURTHER * frame.turn, rest: isCalm(frame) ? 0.12 : 0, lift: -1, body: fussing ? BODY_CRYING : BODY_AWAY, turn: 0.55 + 0.45 * frame.turn,
    lean: -5 - 5 * frame.turn, tilt: -6 - 6 * frame.turn, droop: 1, pupilX: -0.5, pupilY: 0.75,
    lids: lids(frame, frame.gaze === "nowhere" ? DULL : TIRED),
  };
}

const isCalm = (frame) => frame.voice !== "fuss" && !frame.slumped;

/** How far upper lids have come down, which are as heavy as this by themselves. */
function lids(frame, heavy) {
  return Math.max(frame.voice === "fuss" ? 0.45 : heavy, frame.slumped ? DULL : 0);
}

function ofInfant(frame, smile, bids) {
  const fussing = frame.voice === "fuss";
  const cooing = frame.voice === "coo";
  const span = Math.max(0.02, frame.high - frame.low);
  return {
    frown: Math.max(frame.frown, fussing ? 0.8 : 0),
    smile: smile - (frame.slumped ? 0.35 : 0),
    coo: cooing ? 1 : 0,
    fuss: fussing ? 1 : 0,
    cheeks: clamp(0.25 + 0.6 * ((frame.arousal - frame.low) / span)),
    thumb: frame.hand === "mouth" && !fussing ? 1 : 0,
    clasp: frame.hand === "clasped" || (frame.hand === "mouth" && fussing) ? 1 : 0,
    push: frame.pushing ? 1 : 0,
    reach: bids ? 1 : 0,
    slump: frame.slumped ? 1 : 0,
  };
}

function ofCaregiver(frame, affect) {
  const sitsBack = frame.act === "wait" || frame.act === "name-rupture";
  const still = frame.act === "hold-still";
  return {
    near: frame.nearness,
    follow: frame.follow,
    affect,
    talk: frame.loudness,
    motion: frame.motion,
    hide: 1 - frame.shown,
    aside: frame.angle,
    touch: frame.touch,
    click: frame.act === "click" ? 1 : 0,
    still: still ? 1 : 0,
    back: sitsBack ? 1 : 0,
    palms: sitsBack ? 1 : 0,
    lap: sitsBack || still ? 1 : 0,
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
