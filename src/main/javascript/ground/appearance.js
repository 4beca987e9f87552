/* Appearance: how the two look, chosen once, the same in every picture, and carried by links. Nothing that is simulated knows of it. */

const SKINS = ["1", "2", "3", "4", "5", "6"];
const COLOURS = ["black", "brown", "red", "fair"];

/** Of each partner what there is to choose: skin from the lightest tone to the darkest, hair and its colour. */
export const CHOICES = {
  baby: { skin: SKINS, hair: ["wisp", "short", "curls", "tufts"], colour: COLOURS },
  caregiver: { skin: SKINS, hair: ["short", "long", "curls", "bun", "bald", "scarf"], colour: COLOURS },
};

/** What a caregiver wears or is besides, or not. */
export const EXTRAS = ["glasses", "beard", "older"];

/** How often each of them is drawn by chance. */
const CHANCE = { glasses: 0.25, beard: 0.25, older: 0.2 };

/** The two as a link tells them: {@code 4.wisp.brown_5.long.black.glasses}. */
export function written({ baby, caregiver }) {
  return `${wordsOf("baby", baby).join(".")}_${[...wordsOf("caregiver", caregiver), ...EXTRAS.filter((name) => caregiver[name])].join(".")}`;
}

const wordsOf = (partner, one) => Object.keys(CHOICES[partner]).map((kind) => one[kind]);

/** What a link tells; null where it is none of the looks that there are. */
export function read(text) {
  const halves = text.split("_");
  if (halves.length !== 2) {
    return null;
  }
  const baby = partner("baby", halves[0], []);
  const caregiver = partner("caregiver", halves[1], EXTRAS);
  return baby && caregiver ? { baby, caregiver } : null;
}

function partner(name, text, extras) {
  const kinds = Object.entries(CHOICES[name]);
  const said = text.split(".");
  const one = Object.fromEntries(kinds.map(([kind], n) => [kind, said[n]]));
  const more = said.slice(kinds.length);
  const isKnown = kinds.every(([kind, known]) => known.includes(one[kind])) && more.every((extra, n) => extras.includes(extra) && more.indexOf(extra) === n);
  return isKnown ? { ...one, ...Object.fromEntries(extras.map((extra) => [extra, more.includes(extra)])) } : null;
}

/**
 * Two by chance, so that nobody is the usual ones; a baby's skin is at most a tone from its caregiver's.
 *
 * @param chance gives numbers from 0 to 1, such as Math.random
 */
export function byChance(chance) {
  const among = (list) => list[Math.min(list.length - 1, Math.floor(chance() * list.length))];
  const drawn = (name) => Object.fromEntries(Object.entries(CHOICES[name]).map(([kind, list]) => [kind, among(list)]));
  const caregiver = drawn("caregiver");
  EXTRAS.forEach((extra) => (caregiver[extra] = chance() < CHANCE[extra]));
  caregiver.beard = caregiver.beard && caregiver.hair !== "scarf";
  const tone = SKINS.indexOf(caregiver.skin);
  return { caregiver, baby: { ...drawn("baby"), skin: among(SKINS.slice(Math.max(0, tone - 1), tone + 2)) } };
}

let two = byChance(Math.random);

/** How the two look now; another object whenever they look otherwise. */
export function current() {
  return two;
}

export function choose(chosen) {
  two = chosen;
}
