/* What is printed: a handout of what is on the screen, the cue card, the exercise, the facilitator's guide. */

import { h } from "../ground/dom.js";
import { eveningOf } from "../ground/evenings.js";
import * as guide from "../ground/guide.js";
import { SANDBOX } from "../ground/held.js";
import { shown } from "../ground/shown.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { copyOf } from "../picture/drawings.js";
import { legend } from "../picture/legend.js";
import { poseOf } from "../picture/pose.js";
import { SHELLS, command, shell } from "./command.js";
import { faces } from "./faces.js";

/** True from the moment a sheet is asked for until it is printed, or something else is done. */
let asked = false;

/** What A4 and Letter both have within their margins, in millimetres: as wide as the one, as high as the other. */
const PAPER = { width: 186, height: 252 };

/** So small type and pictures may become, as a share of their usual size, until a sheet fits on one page. */
const SMALLEST = 0.72;
const SMALLER = 0.97;

/** Millimetres in the units in which a browser measures. */
const pixels = (millimetres) => (millimetres * 96) / 25.4;

function lay(name, parts) {
  const made = h("article", { class: `sheet sheet-${name}`, "data-test": `sheet-${name}` }, parts);
  document.getElementById("printable").replaceChildren(made);
  document.body.classList.add("print-card");
  return made;
}

/** Lays out a sheet that is to fit on one page of either paper. */
function layOne(name, parts) {
  const place = document.getElementById("printable");
  const made = lay(name, parts);
  made.classList.add("one-page");
  made.style.setProperty("width", `${PAPER.width}mm`);
  place.classList.add("measured");
  const isTooHigh = () => made.getBoundingClientRect().height > pixels(PAPER.height);
  for (let size = 1; size >= SMALLEST && isTooHigh(); size *= SMALLER) {
    made.style.setProperty("--fit", String(size));
  }
  // What explains the drawings gives way before the type becomes too small to read.
  for (const spare of ["legend", "sheet-command", "returns"].map((one) => made.querySelector(`.${one}`))) {
    if (spare && isTooHigh()) {
      spare.remove();
    }
  }
  place.classList.remove("measured");
}

/** Prints a sheet alone, whatever else is on the screen. */
function sheet(name, parts, layOut = layOne) {
  layOut(name, parts);
  asked = true;
  window.print();
}

/** Where nothing was printed, what is done next has nothing to do with it. Some browsers print only after print() is over. */
["pointerdown", "keydown"].forEach((kind) => window.addEventListener(kind, () => (asked = false), true));

/** The browser's own command prints the same as the menu: in the page the handout, beside it the guide. */
window.addEventListener("beforeprint", () => {
  if (!asked && shown.step) {
    layOne("handout", handoutParts(shown.step));
  } else if (!asked) {
    lay("guide", guide.all());
  }
});

window.addEventListener("afterprint", () => {
  asked = false;
  document.body.classList.remove("print-card");
  document.getElementById("printable").replaceChildren();
});

/* The handout. */

/** So many pictures stand beside each other, at most. */
const MOST_LANES = 3;
/** What of a player is printed that nobody has played yet: so many seconds. */
const FIRST_SECONDS = 60;

/** Strips on paper, in their own units: as wide as the sheet, or as one of several beside each other; and as high as on a screen of this height. */
const WIDE = { alone: 860, beside: 430, screen: 700 };

/** What is shown of one person and the baby, at a moment. */
function lane({ title, scene, state, strips }, seconds, isAlone) {
  return h("section", { class: "sheet-lane" },
    title ? h("h2", {}, title) : null,
    copyOf(scene.root, false),
    h("p", {}, `${words.clock(seconds)} · ${state.textContent}`),
    copyOf(strips.printed(isAlone ? WIDE.alone : WIDE.beside, WIDE.screen), false));
}

/** Each lane as it is, or as it will be where nobody has played it. */
function lanes(player, isAlone) {
  const isNew = player.known === 0 && !player.options.live;
  const tick = Math.min(player.total - 1, Math.round(FIRST_SECONDS / player.tickSeconds));
  if (isNew) {
    player.show(tick);
    player.lanes.forEach(({ scene, run }) => scene.draw(poseOf(run.frame(run.reach(tick))), 0));
  }
  const made = player.lanes.map((one) => lane(one, isNew ? tick * player.tickSeconds : player.seconds, isAlone));
  if (isNew) {
    player.known = 0;
    player.show(0);
  }
  return made;
}

/**
 * What was seen in a step until now, with what its player shows: of each person the latest, for a comparison on paper. Asked for
 * before a player makes place for another.
 */
export function alsoSeen(before, player) {
  const titled = (player?.lanes ?? []).filter(({ title }) => title);
  const kept = before.filter(({ title }) => titled.every((one) => one.title !== title));
  return player?.known ? [...kept, ...titled.map((one) => ({ title: one.title, made: lane(one, player.seconds, false) }))] : before;
}

/** What was seen of others, and what is seen now. */
function compared(step, player) {
  const titles = player.lanes.map(({ title }) => title);
  const others = step.seen.filter(({ title }) => !titles.includes(title)).map(({ made }) => made.cloneNode(true));
  const now = lanes(player, others.length + titles.length === 1);
  const all = [...others, ...now].slice(-MOST_LANES);
  const key = legend();
  key.open = true;
  return [h("div", { class: `sheet-lanes lanes-${all.length}` }, all), key];
}

/** A copy for paper: nobody looks for its parts, and it is not read out. */
function copied(element) {
  const copy = element.cloneNode(true);
  [copy, ...copy.querySelectorAll("*")].forEach((one) => ["data-test", "aria-live", "id"].forEach((name) => one.removeAttribute(name)));
  return copy;
}

/** Drawings that need no player, such as those of the thousand, with the choice that was made for them. */
function drawings(stage) {
  const results = stage.querySelector(".results");
  const copy = results ? copied(results) : null;
  copy?.querySelectorAll(".share-row, .hint").forEach((one) => one.remove());
  copy?.querySelectorAll("details").forEach((one) => (one.open = true));
  copy?.querySelectorAll("fieldset").forEach((one) => one.replaceWith(
    h("p", {}, one.querySelector("legend").textContent, " ", one.querySelector("input:checked").parentNode.textContent)));
  return copy;
}

/** What the story has said so far. */
function told(step) {
  return [...step.flow.querySelectorAll(":scope > p:not(.left, .hint), :scope > figure")].map((one) => {
    const line = copied(one);
    line.querySelectorAll("details").forEach((more) => more.remove());
    return line;
  });
}

/** Questions about a step, in the sandbox about its scenario. */
function questions(step) {
  const scenario = step.id === SANDBOX && step.current ? guide.questions(step.current.lanes[0].run.plan.name) : [];
  return scenario.length ? scenario : [1, 2, 3, 4].map((n) => `talk.${step.id}.${n}`).filter(words.has).map((key) => t(key));
}

function handoutParts(step) {
  const player = step.current;
  const isStory = step.id !== SANDBOX;
  return [
    h("h1", {}, isStory ? document.getElementById("step-title").textContent : t("share.handout")),
    isStory ? told(step) : null,
    player ? compared(step, player) : drawings(step.stage),
    h("h2", {}, t("talk.title")), h("ol", {}, questions(step).map((line) => h("li", {}, line))),
    h("p", { class: "sheet-foot" }, t("footer.text")),
    player && command(player) ? h("p", { class: "sheet-foot sheet-command" }, `${SHELLS[shell()]}: `, h("code", { lang: "en" }, command(player))) : null,
  ];
}

/** What is on the screen, with questions to talk about. */
export function handout() {
  shown.step.current?.pause();
  sheet("handout", handoutParts(shown.step));
}

/* For facilitators. */

function withFaces(part, message) {
  part.querySelector("h3").after(faces(message));
  return part;
}

/** The cue card, on one page. */
export function cueCard() {
  sheet("cue", [
    h("h1", {}, guide.title("cue")),
    h("div", { class: "beside" }, withFaces(guide.part("cue-pause"), "pause"), withFaces(guide.part("cue-ready"), "ready")),
    guide.part("cue-else"),
  ]);
}

/** What somebody takes home from an evening. */
export function eveningCard(id) {
  sheet("card", [h("h1", {}, guide.title(`card-${id}`)), faces(eveningOf(id).faces), guide.body(`card-${id}`), guide.part("card-foot")]);
}

/** Noticing without judging, in both directions, on one page with room to write. */
export function exercise() {
  const [mine, theirs, ...then] = guide.points("exercise");
  const how = guide.body("exercise");
  how.querySelector("ol").remove();
  sheet("exercise", [
    h("h1", {}, guide.title("exercise")), how,
    h("div", { class: "beside" }, [mine, theirs].map((text) => h("section", {}, h("p", {}, text), h("div", { class: "sheet-lines" })))),
    then.map((line) => h("p", {}, line)),
  ]);
}

/** The facilitator's guide, whole. */
export function wholeGuide() {
  sheet("guide", guide.all(), lay);
}
