/* Words: everything that is read on the page comes from the strings, in the language chosen. */

import { rounded } from "./rounded.js";

const strings = JSON.parse(document.getElementById("strings").textContent);
export const languages = strings.languages;
let language = languages[0].code;

const engine = strings.engine;

export function has(key) {
  return Object.hasOwn(strings, key) && key !== "languages" && key !== "engine";
}

/** The words for a key, with {name} filled in; the key itself where there are none, so that a gap is seen. */
export function t(key, values = {}) {
  if (!has(key)) {
    return key;
  }
  const text = strings[key][language] ?? strings[key].en;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** What a name is called; the name itself if somebody made it up. */
export function named(kind, name) {
  const key = `${kind}.${name}`;
  return has(key) ? t(key) : name;
}

/** The first of several keys that has words. */
export function first(keys, values) {
  return t(keys.find(has) ?? keys[keys.length - 1], values);
}

/** A number as the language writes it. */
export function number(value, digits = 1) {
  return rounded(value, digits).toLocaleString(language, { minimumFractionDigits: 0, maximumFractionDigits: digits });
}

/**
 * A phrase of the engine in the language chosen: [English words, part...], a text that is the same in every language,
 * {number} as English writes it, or {opening} of a sentence. English itself comes from the engine.
 */
export function said(phrase) {
  if (typeof phrase === "string") {
    return phrase;
  }
  if (Array.isArray(phrase)) {
    const [english, ...parts] = phrase;
    const text = engine[english]?.[language] ?? english;
    return text.replace(/\{(\d)\}/g, (whole, n) => (n in parts ? said(parts[n]) : whole));
  }
  return "number" in phrase ? decimal(phrase.number) : capital(said(phrase.opening));
}

/** A number written with a decimal point, as the language writes it. */
export function decimal(digits) {
  return digits.replace(".", Number(1.5).toLocaleString(language).charAt(1));
}

const capital = (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

export function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function choose(code) {
  if (languages.some((known) => known.code === code)) {
    language = code;
    document.documentElement.lang = code;
  }
}

/** The code of the language chosen. */
export function current() {
  return language;
}
