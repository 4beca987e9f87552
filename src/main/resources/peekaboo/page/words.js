"use strict";
/* Words: everything that is read on the page comes from the strings, in the language chosen. */

const words = (() => {
  const strings = JSON.parse(document.getElementById("strings").textContent);
  const languages = strings.languages;
  let language = languages[0].code;

  function has(key) {
    return Object.hasOwn(strings, key) && key !== "languages";
  }

  /** The words for a key, with {name} filled in; the key itself where there are none, so that a gap is seen. */
  function t(key, values = {}) {
    if (!has(key)) {
      return key;
    }
    const text = strings[key][language] ?? strings[key].en;
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  }

  /** The first of several keys that has words. */
  function first(keys, values) {
    return t(keys.find(has) ?? keys[keys.length - 1], values);
  }

  /** A number as the language writes it. */
  function number(value, digits = 1) {
    return value.toLocaleString(language, { minimumFractionDigits: 0, maximumFractionDigits: digits });
  }

  function clock(seconds) {
    const whole = Math.floor(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  }

  function choose(code) {
    if (languages.some((known) => known.code === code)) {
      language = code;
      document.documentElement.lang = code;
    }
  }

  return { t, first, has, number, clock, choose, languages, current: () => language };
})();

const t = words.t;
