/* The step "played": you are the caregiver. */

import { askForText, state } from "../ground/asked.js";
import { button, h, live } from "../ground/dom.js";
import { isTurningAway, told } from "../ground/events.js";
import { SANDBOX } from "../ground/held.js";
import { isPlain, shortcuts } from "../ground/keys.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { returns } from "../picture/returns.js";
import { babies } from "./babies.js";
import { cast } from "./cast.js";

const YOURS = ["wait", "greet", "play", "hide", "reveal", "lean-in", "click", "move-closer", "soothe", "look-away"];
const YOUR_SECONDS = 90;
/** What the baby begins so soon after an act, and before the next one, is told beside it. */
const FOLLOWS_SECONDS = 5;

const offers = cast({ scenario: "peek-a-boo", caregivers: ["attuned", "intrusive"] }, babies.played);
const [WAITS, LEANS] = offers.arms;

export const played = { answers: ["soon", "later", "long"], offers, tell };

function tell(step) {
  const plan = offers.plan();
  const arm = plan.armNumber(WAITS);
  step.say("played.text");
  let run = null;
  let player = null;
  const keysOf = (act) => String((YOURS.indexOf(act) + 1) % 10);
  const buttons = YOURS.map((act) =>
    button(h("span", {}, h("kbd", {}, keysOf(act)), " ", h("span", {}, t(`do.${act}`))), () => doing(act), { class: "act", "aria-pressed": "false", "data-test": `act-${act}`, "aria-keyshortcuts": keysOf(act) }));
  const pad = h("div", { class: "pad", role: "group", "aria-label": t("played.pad") }, buttons);
  const pauseButton = button(t("player.pause"), () => player.toggle(), { "data-test": "live-pause" });
  const endButton = button(t("played.finish"), () => finish(), { "data-test": "live-finish" });
  const left = h("p", { class: "left" });

  const offer = () => {
    if (!step.flow.querySelector(".go") && !player) {
      step.go("played.start", begin, "step-play");
    }
  };
  const bet = step.ask(offer, { counted: offer });
  preview();

  function preview() {
    const shown = step.player([{ run: plan.openPlayed(arm, state.dyad), title: "" }], { controls: false, live: true });
    shown.lanes[0].strips.root.setAttribute("hidden", "");
  }

  function begin() {
    run = plan.openPlayed(arm, state.dyad);
    player = step.player([{ run, title: "" }], {
      controls: false,
      live: true,
      stops: (p, tick) => tick * p.tickSeconds >= YOUR_SECONDS,
      onstop: finish,
      onplay: (p) => (pauseButton.textContent = t(p.playing ? "player.pause" : "played.go-on")),
      onshow: (p, tick) => {
        left.textContent = t("played.left", { seconds: Math.max(0, Math.ceil(YOUR_SECONDS - tick * p.tickSeconds)) });
        show(p.lanes[0].run.frame(p.lanes[0].run.reach(tick)).act);
      },
    });
    player.speed = 1;
    player.lanes[0].root.insertBefore(h("div", { class: "live-bar" }, pad, h("div", { class: "live-tools" }, pauseButton, endButton, left)), player.lanes[0].strips.root);
    document.addEventListener("keydown", keyed);
    step.atEnd = () => document.removeEventListener("keydown", keyed);
    player.play();
    buttons[0].focus({ preventScroll: true });
    player.look();
    live.tellNow(t("played.begun"));
  }

  /** The bet, beside what it was about. */
  function settle({ tooMuch, back }) {
    const soon = middle(back);
    const key = tooMuch === 0 ? "played.bet.never" : soon === undefined ? "played.bet.none" : "played.bet";
    step.settle(bet, key, { back: back.length, times: tooMuch, soon: soon === undefined ? "" : words.number(soon, 1) });
  }

  function show(act) {
    buttons.forEach((one, n) => one.setAttribute("aria-pressed", String(YOURS[n] === act)));
  }

  function doing(act) {
    if (player && run) {
      run.act(act);
      show(act);
      if (!player.playing && !player.over) {
        player.play();
      }
    }
  }

  function keyed(event) {
    if (!isPlain(event) || document.querySelector("dialog[open]")) {
      return;
    }
    const act = YOURS.find((one) => keysOf(one) === event.key);
    if (act && shortcuts.on) {
      event.preventDefault();
      doing(act);
    }
  }

  function finish() {
    if (player.over) {
      return;
    }
    player.over = true;
    player.pause();
    step.atEnd();
    step.stage.querySelector(".live-bar").remove();
    const acts = acted(run);
    player.lanes[0].strips.showFollowed(t("played.then"), acts.filter(({ kind }) => kind).map((one) => ({ ...one, words: whatFollowed(one) })));
    const mine = run.together();
    settle(mine);
    const line = step.found(mine.tooMuch ? "played.end" : "played.end.never", numbers(mine));
    step.say("played.kind");
    const table = h("div", { class: "scrolled" }, together([{ heading: t("played.you"), mine }]));
    step.add(table);
    const compare = button(t("played.others"), () => {
      compare.remove();
      besides(table);
    }, { "data-test": "played-others" });
    step.add(h("div", { class: "row" }, compare));
    step.add(h("details", { class: "acted", "data-test": "acted" }, h("summary", {}, t("played.acts")), h("ol", {}, acts.map((one) => h("li", {}, whatFollowed(one))))));
    const scripted = `${plan.text.trimEnd()}\n  you: {caregiver: scripted, acts: [${run.acts()}]}\n`;
    step.add(h("div", { class: "row" },
      button(t("played.again"), () => step.open(step.id), { "data-test": "live-again" }),
      // A text whose arms do not come last has no place for one more.
      new Plan(plan.name, scripted).ok ? button(t("played.open"), () => { askForText(plan, scripted, "you"); step.open(SANDBOX); }, { "data-test": "live-open" }) : null));
    step.addNext();
    step.reveal(line);
  }

  /** The same baby with the one who waits and the one who leans in, over the same time. */
  function besides(table) {
    const others = [WAITS, LEANS].map((name) => {
      const other = plan.open(plan.armNumber(name), state.dyad);
      other.reach(run.ticks - 1);
      return { title: words.named("arm", name), heading: words.has(`arm.short.${name}`) ? t(`arm.short.${name}`) : name, run: other };
    });
    const rows = [{ title: t("played.you"), heading: t("played.you"), run }, ...others].map((one) => ({ ...one, mine: one.run.together() }));
    const figure = returns(rows);
    others.forEach((other) => other.run.close());
    table.replaceChildren(together(rows));
    table.after(figure);
    step.reveal(table);
    live.tellNow(rows.slice(1).map(({ title, mine }) => `${title}: ${t("played.told", numbers(mine))}`).join(" "));
  }
}

/** What somebody did, act by act, and the first thing that the baby began after it and before the next; nothing for many. */
function acted(run) {
  const acts = run.events.filter((event) => event.actor === "caregiver" && event.from !== "");
  const kinds = { smiles: "smiles", coos: "smiles", "looks-back": "back", protests: "fusses", "pushes-away": "fusses", calms: "calms" };
  const kindOf = (event) => kinds[event.event] ?? (isTurningAway(event) ? "away" : undefined);
  return acts.map((act, n) => {
    const end = Math.min(acts[n + 1]?.tick ?? run.ticks, act.tick + FOLLOWS_SECONDS / run.tickSeconds);
    const event = run.events.find((one) => one.actor === "infant" && one.tick > act.tick && one.tick <= end && kindOf(one));
    return { tick: act.tick, seconds: act.seconds, act: act.to, kind: event && kindOf(event), event };
  });
}

/** An act and what followed on it, as a sentence. */
function whatFollowed({ seconds, act, event }) {
  return t("played.followed", { time: words.clock(seconds), act: t(`do.${act}`), then: event ? told(event) : t("played.nothing") });
}

/** The middle of the times until the baby was back by itself, from when it was too much; nothing where it never was. */
function middle(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length ? (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2 : undefined;
}

/** What the two had of each other, as the texts name it. */
function numbers({ seconds, glad, fussing, signals, answered, tooMuch, back }) {
  const soon = middle(back);
  return {
    seconds: words.number(seconds, 0), glad: words.number(glad, 0), fussing: words.number(fussing, 0), signals, answered, times: tooMuch, back: back.length,
    soon: soon === undefined ? "–" : words.number(soon, 1),
  };
}

/** A column for everybody, a row for everything that two can have of each other. */
function together(columns) {
  const rows = ["glad", "fussing", "answered", "times", "back", "soon"];
  return h("table", { class: "together", "data-test": "together" },
    h("caption", {}, t("played.together")),
    columns.length > 1 ? h("thead", {}, h("tr", {}, h("td", {}), columns.map(({ heading }) => h("th", { scope: "col" }, heading)))) : null,
    h("tbody", {}, rows.map((row) => h("tr", { "data-row": row }, h("th", { scope: "row" }, t(`played.row.${row}`)),
      columns.map(({ mine }) => h("td", {}, t(`played.cell.${row}`, numbers(mine))))))));
}
