/* What is told about the link that opened a step: what of it could not be shown, and what differs through it. */

import { forgetLink, linkedHere } from "../ground/asked.js";
import { button, h } from "../ground/dom.js";
import { plain } from "../ground/fragment.js";
import { scenarios } from "../ground/held.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { declared, valueOf, written } from "./parameters.js";

/** So many changes, or lines, are listed, and so much of each. */
const MOST_LISTED = 12;
const MOST_LETTERS = 160;

const place = () => document.getElementById("linked");

/** Tells it above the step, until somebody closes it or another step is shown. */
export function tellLink(offers, catalogue) {
  const link = linkedHere();
  const parts = link ? [...wrong(link), ...(offers ? baby(link, offers) : changed(link, catalogue))] : [];
  place().replaceChildren(...parts, ...(parts.length ? [button(t("close"), closeLink, { class: "quiet", "data-test": "link-close" })] : []));
  place().hidden = parts.length === 0;
}

/** What is shown is no more what the link asked for. */
export function closeLink() {
  forgetLink();
  place().hidden = true;
}

/** One sentence, however much is wrong. */
function wrong({ wrong: told }) {
  if (!told.length) {
    return [];
  }
  const [key, values] = told[0];
  const more = told.length > 1 ? ` ${t("link.more", { count: told.length - 1 })}` : "";
  return [h("p", { "data-test": "link-wrong" }, t(key, values) + more)];
}

/** A step of the story can show another baby. */
function baby({ seed, dyad, plan }, offers) {
  const own = String(offers.seed ?? plan?.found.seed);
  return plan && ((seed ?? own) !== own || dyad)
    ? [h("p", { "data-test": "link-changed" }, t("link.baby", { seed: seed ?? own, dyad }))]
    : [];
}

/** The sandbox shows other texts, and changes of them. */
function changed({ plan, changes, dyad }, catalogue) {
  if (!plan?.ok) {
    return [];
  }
  const held = scenarios[plan.name];
  const bare = new Plan(plan.name, plan.text);
  const seed = bare.ok ? String(bare.found.seed) : "";
  const made = Object.entries(changes).filter(([path, value]) => path !== "seed" || value !== seed);
  const scenario = plain(plan.name);
  const parts = [];
  if (held === undefined) {
    parts.push(h("p", { "data-test": "link-changed" }, t("link.own", { scenario })));
  } else if (plan.text !== held) {
    parts.push(h("p", { "data-test": "link-changed" }, t("link.text", { scenario })), list(otherLines(plan.text, held)));
  }
  if (made.length) {
    parts.push(h("p", { "data-test": "link-changed" }, t("link.changed", { scenario })), list(made.map((one) => change(one, bare, catalogue))));
  }
  return dyad ? [...parts, h("p", {}, t("link.dyad", { dyad }))] : parts;
}

/** Lines of a text that the one held does not have, without blanks at their ends and without empty ones. */
function otherLines(text, held) {
  const known = new Set(held.split("\n").map((line) => line.trim()));
  return text.split("\n").map((line) => line.trim()).filter((line) => line && !known.has(line));
}

/** A change, with what it is otherwise where that is a number. */
function change([path, value], bare, catalogue) {
  const line = `${path} = ${value}`;
  const parameter = bare.ok && /^(infant|arms)[.]/.test(path) ? declared(path, bare, catalogue) : undefined;
  const usual = path === "seed" && bare.ok ? String(bare.found.seed) : parameter && written(valueOf(path, bare), parameter.unit);
  return usual ? t("link.otherwise", { change: line, value: words.decimal(usual) }) : line;
}

function list(lines) {
  const shown = lines.slice(0, MOST_LISTED).map((line) => h("li", {}, h("bdi", {}, plain(line, MOST_LETTERS))));
  const rest = lines.length > MOST_LISTED ? [h("li", {}, t("link.rest", { count: lines.length - MOST_LISTED }))] : [];
  return h("ul", { "data-test": "link-changes" }, shown, rest);
}
