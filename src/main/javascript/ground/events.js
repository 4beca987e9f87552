/* Events in words: what happened, and what brought it about, from the values that the engine keeps with it. */

import * as words from "./words.js";
import { t } from "./words.js";

export const isTurningAway = (event) => event.actor === "infant" && event.event === "looks-away" && event.cause === "over-arousal";
export const isReturn = (event) => event.actor === "infant" && (event.event === "looks-back" || event.event === "is-captured");

/** What a caregiver does who leans in on an infant that is away. */
export const LEANING = new Set(["lean-in", "click", "move-closer"]);

/** So near an edge of its band arousal is as good as at it. */
const NEAR = 0.08;

/** Phases of an infant that is back and not at ease. */
const NEGATIVE = new Set(["Ipro", "Iwit"]);

/** Signs by which a caregiver can notice that it was too much. */
const SIGNS = new Set(["pushes-away", "protests"]);

/**
 * Marks on an event what it is in its story, from what came before: notices, of a caregiver who sees that it was too much, with
 * the sign that it saw; letsGo, of one who stops leaning in; gives, of one who waits for an infant that has turned away; found, of
 * an infant that looks back by itself; again, of what it has done before in the same absence.
 *
 * @param before all events before it, in order
 * @param canNotice whether its caregiver is one who notices
 */
export function marked(event, before, canNotice) {
  const away = before.findLastIndex((one) => one.event === "looks-away");
  const back = before.findLastIndex(isReturn);
  const absence = away > back ? before.slice(away) : [];
  if (event.actor === "infant") {
    event.found = event.event === "looks-back" && !NEGATIVE.has(event.infant) && absence.length > 0 && absence[0].cause !== "object";
    event.again = absence.some((one) => one.event === event.event);
  } else if (event.to === "wait") {
    event.letsGo = LEANING.has(event.from) && absence.length > 0;
    event.notices = event.letsGo && canNotice;
    event.saw = absence.findLast((one) => SIGNS.has(one.event))?.event ?? "frowns";
    event.gives = absence.length > 0 && absence[0].cause !== "object";
  }
  return event;
}

/** An event in words, as a sentence. */
export function told(event) {
  if (event.actor === "caregiver") {
    const notices = event.notices ? [`event.notices.${event.saw}`] : [];
    const stops = event.letsGo ? ["event.acts.wait.stops"] : [];
    return words.first([...notices, ...stops, `event.acts.${event.to}`, "event.acts"], { to: t(`act.${event.to}`) });
  }
  if (event.actor === "procedure") {
    return t(`event.${event.event}`, { to: event.to ?? "" });
  }
  const found = event.found ? [`event.${event.event}.found`] : [];
  const again = event.again ? [`event.${event.event}.again`] : [];
  return words.first([...found, ...again, `event.${event.event}.${event.infant}`, `event.${event.event}.${event.cause}${tooMuch(event)}`, `event.${event.event}.${event.cause}`, `event.${event.event}`]);
}

/** How far arousal was from the edge above which an infant turns away: at or above it, near, or not near at all. */
function tooMuch({ event, cause, why }) {
  if (event !== "looks-away" || cause !== "over-arousal" || !why || why.arousal > why.high) {
    return "";
  }
  return why.arousal > why.high - NEAR ? ".near" : ".early";
}

/** The words for what brought an infant's event about, those first that hold for the values with it. */
function whyKeys(event) {
  const { cause, why } = event;
  const keys = [`why.${event.event}.${cause}`, `why.${cause}`];
  if (!why) {
    return keys;
  }
  if (event.event === "looks-away" && cause === "over-arousal") {
    return [why.aboveSeconds > 0 ? "why.over-arousal.above" : `why.over-arousal${tooMuch(event)}`, ...keys];
  }
  if (event.event === "looks-back" && cause === "settled") {
    const part = why.arousal <= why.low + NEAR ? "" : why.arousal <= why.high ? ".early" : ".much";
    return [`why.settled${part}`];
  }
  return cause === "warmth" && why.arousal >= why.high ? ["why.warmth.much"] : keys;
}

/** Why now: in a sentence without numbers of the model, and more for those who want them. */
export function whyWords(event) {
  if (event.actor === "caregiver") {
    const line = event.notices ? `why.notices.${event.saw}` : "why.acts";
    return { because: t(line, { from: t(`act.${event.from}`), to: t(`act.${event.to}`) }), more: [] };
  }
  const why = event.why ?? {};
  const values = Object.fromEntries(Object.entries(why).map(([name, value]) => [name, typeof value === "number" ? words.number(value, 2) : value]));
  values.seconds = why.aboveSeconds === undefined ? "" : words.number(why.aboveSeconds, 1);
  const more = [];
  if (why.arousal !== undefined) {
    more.push(t("why.values", values));
  }
  if (event.rate > 0) {
    more.push(t("why.rate", { rate: words.number(event.rate, 2) }));
  }
  return { because: words.first(whyKeys(event), values), more };
}

/** A sentence that takes the sting out of an event; nothing for most. */
export function message({ event, cause }) {
  const key = [`message.${event}.${cause}`, `message.${event}`].find(words.has);
  return key ? t(key) : "";
}
