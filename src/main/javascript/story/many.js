/* The step "many": not once but a thousand times, in slices that leave the page free. */

import { h, pauseForOthers } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { version } from "../ground/held.js";
import { inSlices } from "../ground/slices.js";
import { fromTab, toTab } from "../ground/tab.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { charts } from "../picture/drawings.js";
import { Filling } from "../picture/filling.js";
import { curves, dotField, layOut } from "../picture/thousand.js";
import { cast } from "./cast.js";

/** What is shown first: the time that is asked about, and that the finding tells of. */
const USUAL_SECONDS = 10;

/** Who is counted, from the baby's first push on: one who goes on, and one who notices. */
const counted = cast({ scenario: "peek-a-boo", caregivers: ["intrusive", "intrusive-then-repairs"] });
const ARMS = counted.arms;

/** The command whose report holds the same numbers. */
const COMMAND = `peekaboo compare ${counted.title ? "" : "scenarios/"}${counted.scenario}.yaml ${ARMS.map((arm) => `--arm ${arm}`).join(" ")} --fork first-push`;

const KEY = "peekaboo.thousand";

/** What was counted, so that whoever comes back finds it: the study, still open for its curves, what it found, and the curves as laid out. */
let kept = restored();

/** What this very page counted, of the same scenario, before it was opened anew in this tab. */
function restored() {
  const saved = fromTab(KEY);
  return saved?.version === version && saved.text === counted.text ? { study: null, found: saved.found, sketch: saved.sketch } : null;
}

export const many = { answers: ["few", "half", "most"], offers: {}, title: counted.title, tell };

function tell(step) {
  const plan = counted.plan();
  step.say("many.text");
  step.say("many.wait", {}, { class: "hint" });
  const bar = h("progress", { max: plan.found.dyads, value: 0, "aria-label": t("many.progress"), "data-test": "progress" });
  const count = h("p", { class: "left" });
  const results = h("div", { class: "results" });
  step.stage.append(results);
  emptyDots();
  const offer = () => {
    if (!step.flow.querySelector(".go") && !step.run) {
      step.go("many.run", () => step.count(run), "step-play");
    }
  };
  const bet = step.ask(offer, { counted: offer });

  if (kept) {
    step.run = true;
    show(kept.found, curves(kept.study === null ? kept.sketch : layOut(kept.study, kept.found.arms)), false);
  }

  function emptyDots() {
    results.replaceChildren(h("div", { class: "dot-fields" }, ARMS.map((arm) => dotField(arm))));
  }

  async function run() {
    step.run = true;
    step.add(bar, count);
    const reached = (done) => {
      bar.value = done;
      count.textContent = t("many.count", { done: words.number(done), all: words.number(plan.found.dyads) });
      return plan.found.dyads - done;
    };
    reached(0);
    await pauseForOthers();
    const study = plan.study(ARMS, "first-push");
    const isWanted = () => !step.ended;
    try {
      await pauseForOthers();
      await inSlices(isWanted, (dyads) => reached(engine.runStudy(study, dyads)));
      await inSlices(isWanted, (parts) => engine.settle(study, parts));
      await summarise(study);
    } finally {
      if (kept?.study !== study) {
        engine.closeStudy(study);
      }
    }
  }

  async function summarise(study) {
    await pauseForOthers();
    if (!step.ended) {
      const found = engine.summary(study);
      await pauseForOthers();
      const sketch = layOut(study, found.arms);
      await pauseForOthers();
      kept = { study, found, sketch };
      toTab(KEY, { version, text: counted.text, found, sketch });
      show(found, curves(sketch), true);
    }
  }

  /** @param isNew whether it was counted just now, and is to be watched from the beginning */
  function show(summary, chart, isNew) {
    bar.remove();
    const filling = new Filling(summary, USUAL_SECONDS);
    step.atEnd = () => filling.stop();
    results.replaceChildren(filling.root,
      h("details", { class: "curve", "data-test": "curve" }, h("summary", {}, t("many.curve")), chart, h("p", { class: "hint" }, t("many.curve.words")), charts(() => chart.querySelector("svg"), "curve")),
      h("details", { "data-test": "report-words" }, h("summary", {}, t("many.report")),
        h("div", { class: "finding" }, summary.findings.map((finding) => h("p", {}, words.said(finding)))),
        h("p", { class: "hint" }, t("many.command"), " ", h("code", {}, COMMAND))));
    if (isNew) {
      filling.play();
    } else {
      filling.rest();
    }
    // What sticks where it is has no place to scroll to: then the step's own beginning has.
    step.showing = getComputedStyle(step.stage).position === "sticky" ? step.stage.parentElement : results;
    const [goesOn, notices] = summary.arms.map(({ back }) => back[summary.seconds.indexOf(USUAL_SECONDS)]);
    step.settle(bet, "many.bet", { goesOn, notices });
    step.found("many.end");
    step.addNext();
  }
}
