/* Attributes that are drawn many times a second: only those that differ are set, so that the browser draws no more than it has to. */

/** Of each element what was set last. */
const known = new WeakMap();

/** Sets what differs from what it was; lengths to a tenth of a unit. */
export function change(element, attributes) {
  let before = known.get(element);
  if (!before) {
    before = {};
    known.set(element, before);
  }
  for (const name in attributes) {
    const value = attributes[name];
    const text = typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
    if (before[name] !== text) {
      before[name] = text;
      element.setAttribute(name, text);
    }
  }
}

/** Shows or hides an element. */
export function showIf(element, isShown) {
  change(element, { visibility: isShown ? "inherit" : "hidden" });
}

/** How much of something is seen, from 0 to 1. */
export function fade(element, share) {
  const opacity = Math.max(0, Math.min(1, share));
  change(element, { opacity: opacity.toFixed(2), visibility: opacity < 0.005 ? "hidden" : "inherit" });
}

/** A path's numbers, to a tenth of a unit. */
export function d(strings, ...values) {
  let text = strings[0];
  for (let n = 0; n < values.length; n++) {
    text += Math.round(values[n] * 10) / 10 + strings[n + 1];
  }
  return text;
}

/** Tells whether what a figure is drawn from differs, by more than can be seen, from what it was drawn from last. */
export class Kept {
  differs(numbers) {
    if (this.numbers && numbers.every((one, n) => Math.abs(one - this.numbers[n]) < 0.006)) {
      return false;
    }
    this.numbers = numbers;
    return true;
  }

  forget() {
    this.numbers = null;
  }
}

/** To half a unit, which nobody sees: what moves slowly by itself is drawn anew only then. */
export const softly = (length) => Math.round(length * 2) / 2;

export const mix = (from, to, share) => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];

export const clamp = (x) => Math.max(0, Math.min(1, x));
