/* The step "beside": the same baby on two evenings; and the noticing, from the baby's push on. */

import { state } from "../ground/asked.js";
import { h } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { babies } from "./babies.js";
import { cast } from "./cast.js";
import { laneOf } from "./step.js";

/** How long the two are watched. */
const BESIDE_SECONDS = 60;
/** So long before the push the second scene begins. */
const BEFORE_SECONDS = 6;
/** So long nobody waits to be found again. */
const MOST_SECONDS = 40;
/** How long the mending is left to be seen, and the smile with which it ends, if one comes soon. */
const AFTER_SECONDS = 4;
const SMILE_SECONDS = 2;
const SOON_SECONDS = 8;

const offers = cast({ scenario: "peek-a-boo", caregivers: ["attuned", "intrusive", "intrusive-then-repairs"] }, babies.beside);
const [WAITS, LEANS, NOTICES] = offers.arms;

export const beside = { answers: ["first", "second", "alike"], offers, tell };

function tell(step) {
  const plan = offers.plan();
  step.say("beside.text");
  const player = step.player([titled(laneOf(plan, WAITS), "wait"), titled(laneOf(plan, LEANS), "lean")], { onstop: compared });
  const bet = step.ask(offer, { counted: offer });

  function offer() {
    if (!player.begun) {
      player.begun = true;
      step.go("step.play", () => { player.play(BESIDE_SECONDS / player.tickSeconds); player.look(); }, "step-play");
    }
  }

  function titled(lane, name) {
    return { ...lane, title: t(`beside.lane.${name}`) };
  }

  function compared(p) {
    if (step.flow.querySelector(".found")) {
      return;
    }
    const end = Math.min(p.tick, BESIDE_SECONDS / p.tickSeconds);
    const [wait, lean] = p.lanes.map(({ run }) => words.number(run.tally(end).away * p.tickSeconds, 0));
    step.settle(bet, "beside.compared", { wait, lean, all: words.number(end * p.tickSeconds, 0) });
    step.say("beside.feel");
    step.go("beside.mend", mend, "step-mend");
  }

  function mend() {
    const ticks = (seconds) => Math.round(seconds / plan.found.tickSeconds);
    const notices = plan.openForked(plan.armNumber(LEANS), "first-push", plan.armNumber(NOTICES), state.dyad);
    const push = firstPush(notices);
    // Run ahead: where the moment lies is known before it is seen.
    notices.reach(push.tick + ticks(MOST_SECONDS));
    const noticing = notices.events.find((event) => event.notices && event.tick > push.tick);
    const found = notices.events.find((event) => event.found && event.tick > (noticing?.tick ?? push.tick));
    const smile = found && notices.events.find((event) => event.event === "smiles" && event.tick >= found.tick && event.tick <= found.tick + ticks(SOON_SECONDS));
    // The eyes are to rest on what was found again: the picture stops before the baby next looks away.
    const next = found && notices.events.find((event) => event.event === "looks-away" && event.tick > found.tick);
    const rest = found && Math.max(found.tick + ticks(AFTER_SECONDS), (smile?.tick ?? 0) + ticks(SMILE_SECONDS));
    const until = found ? Math.min(rest, (next?.tick ?? Infinity) - 1) : push.tick + ticks(MOST_SECONDS);
    const goesOn = plan.open(plan.armNumber(LEANS), state.dyad);
    const lanes = [titled({ run: goesOn }, "goes-on"), titled({ run: notices }, "notices")];
    const mending = step.player(lanes, {
      moment: noticing?.tick,
      stops: (p, tick) => tick >= until && !step.flow.querySelector(".mended"),
      onstop: () => {
        if (!step.flow.querySelector(".mended")) {
          mended(push, found);
        }
      },
    });
    step.say("beside.watch");
    mending.seek(Math.max(0, push.tick - ticks(BEFORE_SECONDS)));
    mending.play();
    mending.look();
  }

  /** Where the two evenings part; the last moment, if this baby never pushes. */
  function firstPush(run) {
    run.reach(run.total - 1);
    return run.events.find((event) => event.event === "pushes-away" && event.infant === "Inon") ?? { tick: run.ticks - 1 };
  }

  function mended(push, found) {
    const key = found ? "beside.found" : "beside.not-found";
    const seconds = found ? words.number((found.tick - push.tick) * plan.found.tickSeconds, 0) : MOST_SECONDS;
    step.found(key, { seconds }).classList.add("mended");
    const repair = step.add(card());
    step.addNext();
    step.reveal(repair);
  }
}

/** What a repair can sound like. */
function card() {
  return h("section", { class: "repair-card", "data-test": "repair-card", "aria-label": t("repair.title") },
    h("h3", {}, t("repair.title")),
    h("ul", {}, ["much", "here", "again", "learning"].map((line) => h("li", {}, h("q", {}, t(`repair.${line}`))))),
    h("p", {}, t("repair.hint")));
}
