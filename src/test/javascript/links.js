/* Links as nobody should write them: made by chance, from a seed. */

const PATHS = ["seed", " seed ", "title", "tick", "dyads", "infant.sensitivity", "infant.sensitivty", "arms.attuned", "arms.attuned.caregiver", "arms.attuned.patience", "episodes.play.lasts", "__proto__", "constructor", "", ".", "a b", "arms..x", "seed\n", "seed\u2028"];
const VALUES = ["7", "-1", "abc", "wrong", "2147483647", "2147483648", "1e3", "7 # x", "1\narms.attuned={caregiver: intrusive}", "1\r\nseed: 2", "$(touch x)", "`x`", "a & calc", "%PATH%", "'", "\"", "{caregiver: deaf}", "{", "[", "&a", "*a", "!!x", "3 s", "3\u00a0s", "\u200b3 s", "\u202e3 s", "\ufeff3", "", "x".repeat(2000), "<img src=x onerror=alert(1)>", "0.14/s", "null", "\u0000", "\ud800"];
const NAMES = ["step", "scenario", "text", "add", "arm", "beside", "dyad", "t", "looks", "lang", "sed", "toString", "__proto__", "set"];
const STEPS = ["1", "2", "3", "4", "5", "6", "7", "8", "0", "-1", "turning", "sandbox", "zzz", "1e3", "9999999999", " 6", "６"];
const SCENARIOS = ["peek-a-boo", "still-face", "nowhere", "own", "toString", "__proto__", "../x", "-rf", "мама", "x".repeat(2000)];
const TEXTS = ["", "title: x\n", "schema: 1\ntitle: t\nseed: 1\nepisodes: [{name: p, lasts: 20 s}]\narms: {attuned: {caregiver: intrusive}}\n", "wrong", "\u0000", "[".repeat(300), "a: &a [*a]\n"];
const NUMBERS = ["0", "1", "57", "999999", "1000000", "9999999999", "-1", "1.5", "30.25", "1e308", "Infinity", "NaN", "", "x", "00001", "179.75", "14000"];
const LOOKS = ["3.wisp.brown_3.short.brown", "6.curls.black_5.scarf.black.glasses.older", "7.wisp.brown_3.short.brown", "3.wisp.brown", "", "_", "zzz", "<b>_<b>", "x".repeat(2000)];
const ENDS = ["", "&", "&&", "&set", "&set=", "&=", "&%", "&t=%E0%A4%A", "&lang=de", "&lang=xx", "#", "&step=2"];

/** Numbers by chance, from 0 to below 1 (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many links with their numbers, the same for the same seed. */
export function* links(count, seed) {
  const next = chance(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  // What has no partner is half a letter, which no address can hold.
  const written = (text) => (next() < 0.9 ? encodeURIComponent(text.replace(/[\ud800-\udfff]/g, "\ufffd")) : text);
  const change = () => `set=${written(`${one(PATHS)}${next() < 0.9 ? "=" : ""}${one(VALUES)}`)}`;
  const lists = new Map(Object.entries({ step: STEPS, scenario: SCENARIOS, text: TEXTS, add: TEXTS, dyad: NUMBERS, t: NUMBERS, looks: LOOKS, lang: ["en", "de", "xx"] }));
  const value = (name) => lists.get(name) ?? ["attuned", "intrusive", "nobody", "<b>", "x".repeat(2000)];
  for (let n = 0; n < count; n++) {
    const parts = [`step=${written(one(STEPS))}`];
    for (let more = Math.floor(next() * 5); more > 0; more--) {
      const name = one(NAMES);
      parts.push(name === "set" || next() < 0.4 ? change() : `${name}=${written(one(value(name)))}`);
    }
    if (n % 200 === 0) {
      parts.push(...Array.from({ length: 3000 }, change));
    }
    if (n % 333 === 0) {
      parts.push(`text=${"x".repeat(1 << 20)}`);
    }
    yield [n, `#${parts.join("&")}${one(ENDS)}`];
  }
}
