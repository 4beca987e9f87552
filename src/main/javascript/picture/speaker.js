/* The speaker: plays the sounds of what the player shows, softly, and only after somebody asked for sound. */

import { MOST_SPEED, SOUNDS, soundOf } from "./sound.js";

/** How loud all is together, of 1. */
const LOUDNESS = 0.12;
/** How far apart two pairs beside each other are heard, of 1. */
const APART = 0.5;
/** The same sound of the same pair is not begun again before so many seconds. */
const PAUSE_SECONDS = 0.5;

/** What makes sounds; nothing until somebody asks. */
let audio = null;
let out = null;
const playing = new Set();
/** When a sound of a pair was begun last. */
const begun = new Map();

/** Whether sound was asked for. */
export function isOn() {
  return audio !== null;
}

/** Asks for sound, or for silence; whether there is sound then. Browsers give none unless a hand or a key asks. */
export function askForSound(on) {
  const Made = globalThis.AudioContext;
  if (!on) {
    hush();
    audio?.close();
    audio = null;
  } else if (Made && !audio) {
    audio = new Made();
    const limiter = audio.createDynamicsCompressor();
    limiter.threshold.value = -30;
    limiter.ratio.value = 12;
    out = audio.createGain();
    out.gain.value = LOUDNESS;
    out.connect(limiter).connect(audio.destination);
    begun.clear();
  }
  return isOn();
}

/** What is heard at a tick that was just reached by playing. */
export function hear({ lanes, speed }, tick) {
  if (!audio || speed > MOST_SPEED || document.hidden) {
    return;
  }
  lanes.forEach(({ run }, n) => {
    const { events } = run;
    for (let at = events.length - 1; at >= 0 && events[at].tick >= tick; at--) {
      const name = events[at].tick === tick && soundOf(events[at], run.frame(tick));
      if (name) {
        play(name, n, lanes.length > 1 ? APART * (2 * n - 1) : 0);
      }
    }
  });
}

function play(name, pair, side) {
  const key = `${pair}/${name}`;
  const now = audio.currentTime;
  if (now - (begun.get(key) ?? -Infinity) < PAUSE_SECONDS) {
    return;
  }
  begun.set(key, now);
  const place = audio.createStereoPanner();
  place.pan.value = side;
  place.connect(out);
  SOUNDS[name].forEach((one) => note(one, now + 0.02, place));
}

function note({ wave, at, lasts, pitches, level, soft, dark }, begins, place) {
  const from = begins + at;
  const voice = audio.createOscillator();
  voice.type = wave;
  pitches.forEach((pitch, n) => {
    const when = from + (lasts * n) / (pitches.length - 1);
    if (n) {
      voice.frequency.exponentialRampToValueAtTime(pitch, when);
    } else {
      voice.frequency.setValueAtTime(pitch, when);
    }
  });
  const darker = audio.createBiquadFilter();
  darker.type = "lowpass";
  darker.frequency.value = dark;
  const swell = audio.createGain();
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(level, from + lasts * soft);
  swell.gain.linearRampToValueAtTime(0, from + lasts);
  voice.connect(darker).connect(swell).connect(place);
  voice.onended = () => playing.delete(voice);
  playing.add(voice);
  voice.start(from);
  voice.stop(from + lasts + 0.02);
}

/** Nothing more is heard of what has begun. */
export function hush() {
  playing.forEach((voice) => voice.stop());
  playing.clear();
}

globalThis.document?.addEventListener?.("visibilitychange", () => document.hidden && hush());
