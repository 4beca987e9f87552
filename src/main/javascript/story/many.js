/* The step "many": not once but a thousand times, in slices that leave the page free. */

import { h, live, pauseForOthers } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { charts } from "../picture/drawings.js";
import { curves, dotField, spokenDots } from "../picture/thousand.js";

/** The command whose report holds the same numbers. */
const COMMAND = "peekaboo compare scenarios/peek-a-boo.yaml --arm intrusive --arm intrusive-then-repairs --fork first-push";

const SLICE_MILLISECONDS = 16;
/** What is shown first: the time that is asked about, and that the finding tells of. */
const USUAL_SECONDS = 10;

/** Who is counted, from the baby's first push on: one who goes on, and one who notices. */
const ARMS = ["intrusive", "intrusive-then-repairs"];

export const many = { answers: ["few", "half", "most"], offers: {}, tell };

function tell(step) {
  const plan = Plan.shipped("peek-a-boo");
  step.say("many.text");
  step.say("many.wait", {}, { class: "hint" });
  const bar = h("progress", { max: plan.found.dyads, value: 0, "aria-label": t("many.progress"), "data-test": "progress" });
  const count = h("p", { class: "left" });
  const results = h("div", { class: "results" });
  step.stage.append(results);
  emptyDots();
  const offer = () => {
    if (!step.flow.querySelector(".go") && !step.run) {
      step.go("many.run", run, "step-play");
    }
  };
  const bet = step.ask(offer, { counted: offer });

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
    try {
      await pauseForOthers();
      await inSlices(step, (dyads) => reached(engine.runStudy(study, dyads)));
      await inSlices(step, (parts) => engine.settle(study, parts));
      await summarise(study);
    } finally {
      engine.closeStudy(study);
    }
  }

  async function summarise(study) {
    await pauseForOthers();
    if (!step.ended) {
      const found = engine.summary(study);
      await pauseForOthers();
      const chart = curves(study, found.arms);
      await pauseForOthers();
      show(found, chart);
    }
  }

  function show(summary, chart) {
    bar.remove();
    const fields = h("div", { class: "dot-fields" });
    const draw = (place) => {
      fields.replaceChildren(...summary.arms.map((arm) => dotField(arm.name, arm.back[place], summary.seconds[place])));
    };
    const usual = summary.seconds.indexOf(USUAL_SECONDS);
    const name = "back-within";
    const choice = h("fieldset", { class: "times" }, h("legend", {}, t("many.within")),
      summary.seconds.map((seconds, place) => h("label", {}, h("input", { type: "radio", name, value: seconds, checked: place === usual, "data-test": `within-${seconds}`, onchange: () => { draw(place); live.tellNow(spokenDots(summary, place)); } }), ` ${t("seconds", { seconds })}`)));
    draw(usual);
    results.replaceChildren(choice, fields,
      h("details", { class: "curve", "data-test": "curve" }, h("summary", {}, t("many.curve")), chart, h("p", { class: "hint" }, t("many.curve.words")), charts(() => chart.querySelector("svg"), "curve")),
      h("div", { class: "finding" }, summary.findings.map((finding) => h("p", {}, words.said(finding)))),
      h("p", { class: "hint" }, t("many.command"), " ", h("code", {}, COMMAND)));
    const [goesOn, notices] = summary.arms.map(({ back }) => back[usual]);
    step.settle(bet, "many.bet", { goesOn, notices });
    step.found("many.end");
    step.addNext();
  }
}

/** Works through parts until none is left, as many at a time as leave the browser room to draw in between. */
async function inSlices(step, work) {
  let parts = 1;
  for (let left = 1; left > 0 && !step.ended; ) {
    const begun = performance.now();
    left = work(parts);
    const taken = Math.max(1, performance.now() - begun);
    parts = Math.max(1, Math.min(Math.ceil(parts * 1.5), Math.round((parts * SLICE_MILLISECONDS) / taken)));
    await pauseForOthers();
  }
}
