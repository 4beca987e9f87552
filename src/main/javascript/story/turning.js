/* The step "turning": the game, and the turning away. */

import { state } from "../ground/asked.js";
import { isReturn, isTurningAway } from "../ground/events.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { babies } from "./babies.js";
import { cast } from "./cast.js";
import { laneOf } from "./step.js";

/** How long what came of it is left to be seen. */
const AFTER_SECONDS = 4;
/** So long nobody waits for a return. */
const MOST_SECONDS = 30;

const offers = cast({ scenario: "peek-a-boo", caregivers: ["attuned", "intrusive"] }, babies.turning);
const [WAITS, LEANS] = offers.arms;

export const turning = { answers: ["wait", "lean"], offers, tell };

function tell(step) {
  const plan = offers.plan();
  const seconds = (player, event) => (player.tick - event.tick) * player.tickSeconds;
  const turned = (run) => run.events.find(isTurningAway);
  const tried = new Set();
  /** Of how much of the time the two were in step where the caregiver waited, in hundredths. */
  let inStep = null;
  step.say("turning.text");
  const player = step.player([laneOf(plan, WAITS, false)], {
    stops: (p) => !tried.size && turned(p.lanes[0].run) && seconds(p, turned(p.lanes[0].run)) >= 1,
    onstop: ask,
  });
  const start = step.go("step.play", () => { player.play(); player.look(); }, "step-play");
  player.options.onplay = (p) => p.playing && start.remove();
  let asked = false;

  function ask() {
    if (!asked) {
      asked = true;
      step.found("turning.turned");
      step.reveal(step.ask(answered, { passed: () => answered("lean") }).root);
    }
  }

  /** The same evening up to this turning away, and from there on the one answer or the other. */
  function open(answer) {
    const waits = plan.armNumber(WAITS);
    return answer === "wait" ? plan.open(waits, state.dyad) : plan.openForked(waits, "first-turn-away", plan.armNumber(LEANS), state.dyad);
  }

  function answered(answer) {
    tried.add(answer);
    const from = step.current.tick;
    const run = open(answer);
    run.reach(from);
    const began = turned(run);
    const first = began ? began.tick + Math.round(1 / run.tickSeconds) : from;
    const back = (p) => p.lanes[0].run.events.find((event) => isReturn(event) && event.tick > (began?.tick ?? from));
    const next = step.player([{ run, title: t(`turning.lane.${answer}`) }], {
      stops: (p) => {
        const event = back(p);
        return began && ((event && seconds(p, event) >= AFTER_SECONDS) || seconds(p, began) >= MOST_SECONDS);
      },
      onstop: (p) => outcome(answer, p, began, back(p)),
    });
    next.seek(Math.min(first, from));
    next.play();
    next.look();
  }

  function outcome(answer, p, began, event) {
    if (!began || step.flow.querySelector(`[data-outcome="${answer}"]`)) {
      return;
    }
    if (answer === "wait") {
      const { ticks, together } = p.lanes[0].run.tally(p.tick + 1);
      inStep = Math.round((100 * together) / ticks);
    }
    const key = event && (event.tick - began.tick) * p.tickSeconds <= MOST_SECONDS ? event.event : "away";
    const line = step.found(`turning.outcome.${answer}.${key}`, { seconds: words.number(((event ?? { tick: p.tick }).tick - began.tick) * p.tickSeconds, 0) });
    line.dataset.outcome = answer;
    if (tried.size < 2) {
      const other = answer === "wait" ? "lean" : "wait";
      step.go(`turning.try.${other}`, () => answered(other), "step-other");
    } else {
      step.found("turning.end");
      askOfBeingInStep();
    }
  }

  function askOfBeingInStep() {
    const bet = step.ask(settle, { id: "turning.together", answers: ["all", "most", "less"], counted: offer });

    function settle() {
      step.flow.querySelector(".go")?.remove();
      if (!step.flow.querySelector(".in-step")) {
        step.settle(bet, "turning.together", { percent: inStep }).classList.add("in-step");
        step.addNext();
      }
    }

    /** The room has its say before the answer comes. */
    function offer() {
      step.go("bet.look", settle, "step-settle");
    }

    step.reveal(bet.root);
  }
}
