/* What is printed: a handout of what is on the screen, the cue card, the exercise, the facilitator's guide. */

import { h } from "../ground/dom.js";
import * as guide from "../ground/guide.js";
import { SANDBOX } from "../ground/held.js";
import { shown } from "../ground/shown.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { copyOf } from "../picture/drawings.js";
import { legend } from "../picture/legend.js";
import { SHELLS, command, shell } from "./command.js";

/** True from the moment a sheet is asked for until it is printed, or something else is done. */
let asked = false;

function lay(name, parts) {
  document.getElementById("printable").replaceChildren(
    h("article", { class: `sheet sheet-${name}`, "data-test": `sheet-${name}` }, parts));
  document.body.classList.add("print-card");
}

/** Prints a sheet alone, whatever else is on the screen. */
function sheet(name, parts) {
  lay(name, parts);
  asked = true;
  window.print();
}

/** Where nothing was printed, what is done next has nothing to do with it. Some browsers print only after print() is over. */
["pointerdown", "keydown"].forEach((kind) => window.addEventListener(kind, () => (asked = false), true));

/** The browser's own command prints the same as the menu: in the page the handout, beside it the guide. */
window.addEventListener("beforeprint", () => {
  if (!asked && shown.step) {
    lay("handout", handoutParts(shown.step));
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

/** What each person sees, at this moment. */
function lanes(player) {
  const seen = player.lanes.map((lane) => h("section", { class: "sheet-lane" },
    lane.title ? h("h2", {}, lane.title) : null,
    copyOf(lane.scene.root, false),
    h("p", {}, `${words.clock(player.seconds)} · ${lane.state.textContent}`),
    copyOf(lane.strips.root, false)));
  const key = legend();
  key.open = true;
  return [h("div", { class: `sheet-lanes lanes-${seen.length}` }, seen), key];
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
    player ? lanes(player) : drawings(step.stage),
    h("h2", {}, t("talk.title")), h("ol", {}, questions(step).map((line) => h("li", {}, line))),
    h("p", { class: "sheet-foot" }, t("footer.text")),
    player && command(player) ? h("p", { class: "sheet-foot" }, `${SHELLS[shell()]}: `, h("code", { lang: "en" }, command(player))) : null,
  ];
}

/** What is on the screen, with questions to talk about. */
export function handout() {
  shown.step.current?.pause();
  sheet("handout", handoutParts(shown.step));
}

/* For facilitators. */

/** The cue card, on one page. */
export function cueCard() {
  sheet("cue", [
    h("h1", {}, guide.title("cue")),
    h("div", { class: "beside" }, guide.part("cue-pause"), guide.part("cue-ready")),
    guide.part("cue-else"),
  ]);
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
  sheet("guide", guide.all());
}
