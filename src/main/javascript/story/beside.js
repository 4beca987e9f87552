/* The step "beside": two caregivers, one baby, in step; and one who mends. */

import { seeded } from "../ground/asked.js";
import { Plan } from "../ground/plan.js";
import { laneOf } from "./step.js";

/** Which baby is shown: picked so that the scene is short and neither the best nor the worst of its kind. */
const BABY = { seed: 2105 };
/** How long the two are watched. */
const BESIDE_SECONDS = 60;
/** How long the mending is left to be seen. */
const AFTER_SECONDS = 4;

export const beside = {
  answers: ["first", "second", "alike"],
  offers: { scenario: "peek-a-boo", arms: ["attuned", "intrusive", "intrusive-then-repairs"], ...BABY },
  tell,
};

function tell(step) {
  const plan = Plan.shipped("peek-a-boo", seeded(BABY));
  step.say("beside.text");
  const player = step.player([laneOf(plan, "attuned"), laneOf(plan, "intrusive")], { onstop: compared });
  step.ask(() => {
    if (!player.begun) {
      player.begun = true;
      step.go("step.play", () => { player.play(BESIDE_SECONDS / player.tickSeconds); player.look(); }, "step-play");
    }
  });

  function compared() {
    if (step.flow.querySelector(".found")) {
      return;
    }
    step.found("beside.compared");
    step.go("beside.mend", mend, "step-mend");
  }

  function mend() {
    const acts = new Set(["lean-in", "click", "move-closer"]);
    const noticed = (run) => run.events.find((event, n) => event.actor === "caregiver" && event.to === "wait" && acts.has(event.from) && run.events.slice(0, n).some((one) => one.to === "move-closer"));
    const found = (run) => noticed(run) && run.events.find((event) => event.tick > noticed(run).tick && event.actor === "infant" && event.event === "looks-back");
    const mending = step.player([laneOf(plan, "intrusive-then-repairs")], {
      stops: (p, tick) => {
        const event = found(p.lanes[0].run);
        return event && (tick - event.tick) * p.tickSeconds >= AFTER_SECONDS && !step.flow.querySelector(".mended");
      },
      onstop: () => {
        if (!step.flow.querySelector(".mended")) {
          step.found("beside.end").classList.add("mended");
          step.addNext();
        }
      },
    });
    step.say("beside.watch");
    mending.play();
    mending.look();
  }
}
