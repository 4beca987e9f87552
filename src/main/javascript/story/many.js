/* The step "many": not once but a thousand times, in slices that leave the page free. */

import { h, live, pauseForOthers } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { Plan } from "../ground/plan.js";
import { inSlices } from "../ground/slices.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { charts } from "../picture/drawings.js";
import { curves, dotField, spokenDots } from "../picture/thousand.js";

/** What is shown first: the time that is asked about, and that the finding tells of. */
const USUAL_SECONDS = 10;

export const many = { answers: ["few", "half", "most"], offers: {}, tell };

function tell(step) {
  const plan = Plan.shipped("peek-a-boo");
  step.say("many.text");
  const bar = h("progress", { max: plan.found.dyads, value: 0, "aria-label": t("many.progress"), "data-test": "progress" });
  const count = h("p", { class: "left" });
  const results = h("div", { class: "results" });
  step.stage.append(results);
  emptyDots();
  step.ask(() => {
    if (!step.flow.querySelector(".go") && !step.run) {
      step.go("many.run", run, "step-play");
    }
  });

  function emptyDots() {
    results.replaceChildren(h("div", { class: "dot-fields" }, plan.found.arms.map((arm) => dotField(arm.name))));
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
    const study = plan.study(true);
    try {
      await pauseForOthers();
      await inSlices(() => !step.ended, (dyads) => reached(engine.runStudy(study, dyads)));
      await inSlices(() => !step.ended, (parts) => engine.settle(study, parts));
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
      h("div", { class: "finding" }, summary.findings.map((finding) => h("p", {}, words.said(finding)))));
    step.found("many.end");
    step.addNext();
  }
}
