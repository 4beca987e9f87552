/* The step "still": still face and reunion. */

import { seeded } from "../ground/asked.js";
import { button, h } from "../ground/dom.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { laneOf } from "./step.js";

/** Which baby is shown: picked so that it bids, and is neither the one most upset nor the one least so. */
const BABY = { seed: 60 };
/** How much of the reunion is shown, at least. */
const REUNION_SECONDS = 45;

export const still = {
  answers: ["smiles", "time", "away"],
  offers: { scenario: "still-face", arms: ["attuned"], ...BABY },
  /** The part of the guide that the facilitator is to read first. */
  minded: "note",
  tell,
};

function tell(step) {
  step.say("still.text");
  step.add(h("div", { class: "note", role: "note" }, h("h3", {}, t("still.note.title")), h("p", {}, t("still.note"))));
  step.stage.append(h("p", { class: "curtain" }, t("still.curtain")));
  step.ask(() => {
    if (!step.flow.querySelector(".go") && !step.current) {
      step.go("still.show", () => show(false), "step-play");
      step.go("still.skip", () => show(true), "step-skip").classList.add("second");
    }
  });

  function show(reunionOnly) {
    step.flow.querySelectorAll(".go").forEach((one) => one.remove());
    const plan = Plan.shipped("still-face", seeded(BABY));
    const episodes = plan.found.episodes;
    const named = (name) => episodes.find((episode) => episode.name === name);
    const reunion = named("reunion");
    const player = step.player([laneOf(plan, "attuned", false)], {
      // Some time into the reunion, with a smile: the eyes are to rest on what came back.
      stops: (p, tick) => !step.flow.querySelector(".found")
        && (tick - reunion.firstTick) * p.tickSeconds >= REUNION_SECONDS && p.lanes[0].run.frame(tick).infant === "Ipos",
      onshow: (p, tick) => {
        const now = episodes.findLast((episode) => episode.firstTick <= tick);
        if (now && step.part && step.part.textContent !== partWords(now)) {
          step.part.textContent = partWords(now);
        }
      },
      onstop: () => {
        if (!step.flow.querySelector(".found")) {
          step.found("still.end");
          step.addNext();
        }
      },
    });
    const partWords = (episode) => t(`still.part.${episode.name}`);
    const jump = (episode) => button(words.named("episode", episode.name), () => {
      player.seek(Math.max(0, episode.firstTick - 8));
      player.play();
    }, { class: "chip", "data-test": `episode-${episode.name}` });
    step.add(h("div", { class: "chips", role: "group", "aria-label": t("still.parts") }, episodes.map(jump)));
    step.part = step.say(`still.part.${episodes[0].name}`, {}, { class: "part", "aria-live": "polite" });
    step.reveal(step.part);
    player.setSpeed(2, false);
    player.seek(reunionOnly ? reunion.firstTick : named("still-face").firstTick - Math.round(20 / player.tickSeconds));
    player.play();
    player.look();
  }
}
