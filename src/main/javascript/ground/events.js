/* Events in words: what happened, and what brought it about, from the values that the engine keeps with it. */

import * as words from "./words.js";
import { t } from "./words.js";

export const isTurningAway = (event) => event.actor === "infant" && event.event === "looks-away" && event.cause === "over-arousal";
export const isReturn = (event) => event.actor === "infant" && (event.event === "looks-back" || event.event === "is-captured");

/** An event in words, as a sentence. */
export function told(event) {
  if (event.actor === "caregiver") {
    return words.first([`event.acts.${event.to}`, "event.acts"], { to: t(`act.${event.to}`) });
  }
  if (event.actor === "procedure") {
    return t(`event.${event.event}`, { to: event.to ?? "" });
  }
  return words.first([`event.${event.event}.${event.infant}`, `event.${event.event}.${event.cause}`, `event.${event.event}`]);
}

/** Why now, in lines. */
export function whyWords(event) {
  if (event.actor === "caregiver") {
    return [t("why.acts", { from: t(`act.${event.from}`), to: t(`act.${event.to}`) })];
  }
  const why = event.why ?? {};
  const values = Object.fromEntries(Object.entries(why).map(([name, value]) => [name, typeof value === "number" ? words.number(value, 2) : value]));
  values.seconds = why.aboveSeconds === undefined ? "" : words.number(why.aboveSeconds, 1);
  const above = event.cause === "over-arousal" && why.aboveSeconds > 0 ? ["why.over-arousal.above"] : [];
  const lines = [words.first([...above, `why.${event.event}.${event.cause}`, `why.${event.cause}`], values)];
  if (why.arousal !== undefined) {
    lines.push(t("why.values", values));
  }
  if (event.rate > 0) {
    lines.push(t("why.rate", { rate: words.number(event.rate, 2) }));
  }
  return lines;
}

/** A sentence that takes the sting out of an event; nothing for most. */
export function message({ event, cause }) {
  const key = [`message.${event}.${cause}`, `message.${event}`].find(words.has);
  return key ? t(key) : "";
}
