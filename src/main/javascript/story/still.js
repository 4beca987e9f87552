/* The step "still": still face and reunion. */

import { button, h } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { babies } from "./babies.js";
import { cast } from "./cast.js";
import { laneOf } from "./step.js";

/** What is shown at twice the speed of life: so much of the play, of the still face its beginning and its end, and of the reunion. */
const PLAY_SECONDS = 5;
const FIRST_SECONDS = 60;
const LAST_SECONDS = 20;
const LEAST_REUNION_SECONDS = 40;
const MOST_REUNION_SECONDS = 80;
/** How long the smile is left to be seen. */
const AFTER_SECONDS = 3;

const offers = cast({ scenario: "still-face", caregivers: ["attuned"], episodes: ["still-face", "reunion"] }, babies.still);
const [WAITS] = offers.arms;

export const still = {
  answers: ["smiles", "time", "away"],
  offers,
  /** The part of the guide that the facilitator is to read first. */
  minded: "note",
  tell,
};

function tell(step) {
  step.say("still.text");
  step.add(h("div", { class: "note", role: "note" }, h("h3", {}, t("still.note.title")), h("p", {}, t("still.note"))));
  step.stage.append(h("p", { class: "curtain" }, t("still.curtain")));
  const offer = () => {
    if (!step.flow.querySelector(".go") && !step.current) {
      step.go("still.show", () => show(false), "step-play");
      step.go("still.skip", () => show(true), "step-skip").classList.add("second");
    }
  };
  const bet = step.ask(offer, { counted: offer });

  function show(reunionOnly) {
    step.flow.querySelectorAll(".go").forEach((one) => one.remove());
    const plan = offers.plan();
    const episodes = plan.found.episodes;
    const named = (name) => episodes.find((episode) => episode.name === name);
    const reunion = named("reunion");
    const stillFace = named("still-face");
    const ticks = (seconds) => Math.round(seconds / plan.found.tickSeconds);
    /** Where the picture jumps to, once: from the first minute of the still face to its end. */
    let cut = reunionOnly ? null : { from: stillFace.firstTick + ticks(FIRST_SECONDS), to: reunion.firstTick - ticks(LAST_SECONDS) };
    const smile = (run) => smiles(run, reunion);
    let stopped = null;
    const player = step.player([laneOf(plan, WAITS, false)], {
      // Some time into the reunion, with a smile: the eyes are to rest on what came back.
      stops: (p, tick) => !step.flow.querySelector(".found") && tick >= reunion.firstTick + ticks(LEAST_REUNION_SECONDS)
        && (tick >= reunion.firstTick + ticks(MOST_REUNION_SECONDS)
          || (smile(p.lanes[0].run) !== null && tick >= smile(p.lanes[0].run) + ticks(AFTER_SECONDS))),
      onshow: (p, tick) => {
        if (cut && p.playing && tick >= cut.from) {
          const { to } = cut;
          cut = null;
          if (tick < to) {
            p.seek(to);
            step.part.textContent = t("still.part.cut");
          }
          return;
        }
        const now = episodes.findLast((episode) => episode.firstTick <= tick);
        if (now && step.part && step.part.dataset.episode !== now.name) {
          step.part.dataset.episode = now.name;
          step.part.textContent = t(`still.part.${now.name}`);
        }
        if (stopped && tick >= reunion.firstTick) {
          stopped.remove();
          stopped = null;
        }
      },
      onplay: (p) => offerReunion(p),
      onstop: (p) => {
        if (!step.flow.querySelector(".found")) {
          settle(p);
          step.found("still.end");
          step.addNext();
        }
      },
    });
    const jump = (episode) => button(words.named("episode", episode.name), () => {
      cut = null;
      player.seek(Math.max(0, episode.firstTick - 8));
      player.play();
    }, { class: "chip", "data-test": `episode-${episode.name}` });
    step.add(h("div", { class: "chips", role: "group", "aria-label": t("still.parts") }, episodes.map(jump)));
    step.part = step.say(`still.part.${reunionOnly ? "reunion" : "play"}`, {}, { class: "part" });
    step.reveal(step.part);
    player.setSpeed(2, false);
    player.seek(reunionOnly ? reunion.firstTick : stillFace.firstTick - ticks(PLAY_SECONDS));
    player.play();
    player.look();

    /** Who stops while the face is still is offered the reunion. */
    function offerReunion(p) {
      const isStill = p.tick >= stillFace.firstTick && p.tick < reunion.firstTick;
      if (!p.playing && isStill && !stopped) {
        stopped = step.add(h("div", { class: "note", role: "note", "data-test": "stopped" }, h("p", {}, t("still.stopped")),
          button(t("still.to-reunion"), () => {
            cut = null;
            player.seek(reunion.firstTick);
            player.play();
          }, { class: "main", "data-test": "to-reunion" })));
        step.reveal(stopped);
      } else if (p.playing && stopped) {
        stopped.remove();
        stopped = null;
      }
    }

    /** The bet was about how soon the baby smiles. */
    function settle(p) {
      const first = smile(p.lanes[0].run);
      const key = first === null ? "still.bet.none" : "still.bet";
      step.settle(bet, key, { seconds: words.number(((first ?? p.tick) - reunion.firstTick) * p.tickSeconds, 0) });
    }
  }
}

/** When the baby smiles for the first time in the reunion, as far as that has been run; null before. */
function smiles(run, reunion) {
  return run.events.find((event) => event.event === "smiles" && event.tick >= reunion.firstTick)?.tick ?? null;
}
