/* The address: kept in step with what is shown, and followed where it says something else. */

import * as appearance from "../ground/appearance.js";
import { state, takeLink } from "../ground/asked.js";
import { pauseForOthers } from "../ground/dom.js";
import { eveningPairs, firstStep, takeEvening } from "../ground/evening.js";
import * as fragment from "../ground/fragment.js";
import { SANDBOX, scenarios, steps, usualScenario } from "../ground/held.js";
import { taken } from "../ground/link.js";
import { Plan } from "../ground/plan.js";
import { shown } from "../ground/shown.js";
import * as words from "../ground/words.js";
import { changesShown } from "./command.js";

/** What this page itself put there. */
let written = "";
/** Whether what is put there next is to be an entry of its own in the history. */
let isNew = false;
let timer = 0;
/** Of a step's id what it shows by itself; the page says it. */
let offers = () => ({});

const page = {
  steps,
  sandbox: SANDBOX,
  scenarios,
  usual: usualScenario,
  languages: words.languages.map(({ code }) => code),
  offers: (step) => offers(step),
  plan: (name, text, changes) => new Plan(name, text, changes),
};

/** Takes over what the address says, as far as it can be shown; false if it says nothing of ours. */
export function read() {
  const said = fragment.read(location.hash);
  if (said.lang !== null) {
    words.choose(said.lang);
  }
  said.wrong.push(...takeEvening(said));
  if (said.evening !== null && said.scenario === null) {
    said.step ??= firstStep() ?? null;
  }
  const two = said.looks === null ? null : appearance.read(said.looks);
  if (two) {
    appearance.choose(two);
  }
  if (said.scenario === null && said.step === null) {
    return readLooksAlone(said, two);
  }
  const { scenario, text, arm, beside, changes, moment, ...linked } = taken(said, page);
  Object.assign(state, { step: linked.step, scenario, text, arm, beside, changes: { ...changes }, moment });
  takeLink({ ...linked, changes, text });
  return true;
}

/** A link that tells nothing but looks leaves the step as it is. */
function readLooksAlone({ looks }, two) {
  if (looks !== null && !two) {
    takeLink({ step: state.step, dyad: 0, changes: {}, text: "", plan: null, wrong: [["link.looks", { found: fragment.plain(looks) }]] });
  }
  return looks !== null;
}

/** A step of the story takes a seed and nothing else that differs from what it shows by itself. */
function changesOf(player, step) {
  const changes = changesShown(player);
  return Object.entries(changes).filter(([path]) => step === SANDBOX || path === "seed");
}

/** The fragment of what the player shows, in a step; without what is shown where that is too long for a link. */
export function link(player = shown.player, step = state.step) {
  const pairs = [["step", fragment.numberOf(step, steps)]];
  // A session out of several in a row is found again by its step alone.
  if (player && player.lanes[0].run.session === undefined) {
    const { plan, armName, dyad } = player.lanes[0].run;
    pairs.push(["scenario", plan.name], ...fragment.ownText(plan.text, scenarios[plan.name]), ["arm", armName]);
    if (player.lanes[1]) {
      pairs.push(["beside", player.lanes[1].run.armName]);
    }
    pairs.push(["dyad", dyad]);
    changesOf(player, step).forEach(([path, value]) => pairs.push(["set", `${path}=${value}`]));
    pairs.push(["t", player.goalSeconds]);
  }
  const whole = fragment.written([...pairs, ...always()]);
  return whole.length > fragment.MOST_LETTERS ? fragment.written([pairs[0], ...always()]) : whole;
}

/** What every link says, whatever is shown. */
function always() {
  return [...eveningPairs(), ["looks", appearance.written(appearance.current())], ["lang", words.current()]];
}

/** The fragment that opens my evening at its beginning. */
export function eveningLink() {
  return fragment.written(always());
}

/** Whether what is shown is too much for a link. */
export function isTooLong(player) {
  return !link(player, SANDBOX).includes("&scenario=");
}

/** Something else is about to be shown, so that one can go back to what was. */
export function turnPage() {
  isNew = true;
}

/** Keeps the address in step with what is shown, without a new entry in the history unless the page was turned. */
export function keep() {
  const now = link();
  if (now !== written) {
    written = now;
    if (isNew) {
      location.assign(now);
    } else {
      location.replace(now);
    }
    isNew = false;
  }
}

function keepSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (written && !shown.player?.playing) {
      keep();
    }
  }, 600);
}

/** What the steps of the story show by themselves. */
export function offer(ofStep) {
  offers = ofStep;
}

/** A link put into the address of the open page is followed like one that opens it; then it is asked to be shown. */
export function follow(show) {
  window.addEventListener("hashchange", () => {
    if (location.hash !== written && read()) {
      written = location.hash;
      // What was read is shown in a task of its own, as when the page opens.
      pauseForOthers().then(show);
    }
  });
  ["click", "keyup", "change"].forEach((kind) => window.addEventListener(kind, keepSoon));
}
