/* The step "turning": the game, and the turning away. */

import { seeded, state } from "../ground/asked.js";
import { isReturn, isTurningAway } from "../ground/events.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { laneOf } from "./step.js";

/** Which baby is shown: picked so that the scene is short and neither the best nor the worst of its kind. */
const BABY = { seed: 19 };
/** How long what came of it is left to be seen. */
const AFTER_SECONDS = 4;
/** So long nobody waits for a return. */
const MOST_SECONDS = 30;

export const turning = { answers: ["wait", "lean"], offers: { scenario: "peek-a-boo", arms: ["attuned", "intrusive"], ...BABY }, tell };

function tell(step) {
  const plan = Plan.shipped("peek-a-boo", seeded(BABY));
  const seconds = (player, event) => (player.tick - event.tick) * player.tickSeconds;
  const turned = (run) => run.events.find(isTurningAway);
  const choices = { wait: "attuned", lean: "intrusive" };
  const tried = new Set();
  step.say("turning.text");
  const player = step.player([laneOf(plan, "attuned", false)], {
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
      step.reveal(step.ask(answered));
    }
  }

  function answered(answer) {
    tried.add(answer);
    const from = step.current.tick;
    const run = plan.open(plan.armNumber(choices[answer]), state.dyad);
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
    const key = event && (event.tick - began.tick) * p.tickSeconds <= MOST_SECONDS ? event.event : "away";
    const line = step.found(`turning.outcome.${answer}.${key}`, { seconds: words.number(((event ?? { tick: p.tick }).tick - began.tick) * p.tickSeconds, 0) });
    line.dataset.outcome = answer;
    if (tried.size < 2) {
      const other = answer === "wait" ? "lean" : "wait";
      step.go(`turning.try.${other}`, () => answered(other), "step-other");
    } else {
      step.found("turning.end");
      step.addNext();
    }
  }
}
