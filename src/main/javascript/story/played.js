/* The step "played": you are the caregiver. */

import { askForText, seeded, state } from "../ground/asked.js";
import { button, h, live } from "../ground/dom.js";
import { SANDBOX } from "../ground/held.js";
import { isPlain, shortcuts } from "../ground/keys.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { returns } from "../picture/returns.js";
import { babies } from "./babies.js";

const YOURS = ["wait", "greet", "play", "hide", "reveal", "lean-in", "click", "move-closer", "soothe", "look-away"];
const YOUR_SECONDS = 90;

export const played = { answers: ["soon", "later", "long"], offers: { scenario: "peek-a-boo", arms: ["attuned"], ...babies.played }, tell };

function tell(step) {
  const plan = Plan.shipped("peek-a-boo", seeded(babies.played));
  const arm = plan.armNumber("attuned");
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

  /** How soon it was back each time, or that there is nothing to tell. */
  function settle(spells) {
    const times = spells.filter(({ ending }) => ending === "returned").map(({ latency }) => latency).sort((a, b) => a - b);
    if (times.length) {
      step.settle(bet, "played.bet", { seconds: words.number(times[Math.floor((times.length - 1) / 2)], 0), count: times.length });
    }
    step.found(spells.length ? "played.end" : "played.none");
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
    const until = run.ticks;
    const others = ["attuned", "intrusive"].map((name) => {
      const other = plan.open(plan.armNumber(name), state.dyad);
      other.reach(until - 1);
      return { title: t(`arm.${name}`), run: other };
    });
    settle(run.spells());
    step.say("played.kind");
    const figure = step.add(returns([{ title: t("played.you"), run }, ...others]));
    others.forEach((other) => other.run.close());
    const scripted = `${plan.text.trimEnd()}\n  you: {caregiver: scripted, acts: [${run.acts()}]}\n`;
    step.add(h("div", { class: "row" },
      button(t("played.again"), () => step.open(step.id), { "data-test": "live-again" }),
      button(t("played.open"), () => { askForText(plan, scripted, "you"); step.open(SANDBOX); }, { "data-test": "live-open" })));
    step.addNext();
    step.reveal(figure);
  }
}
