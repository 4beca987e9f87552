/* Beside the sandbox's sliders: how many of a hundred turnings away are back soon, from a small study that runs in the background. */

import { h, pauseForOthers } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { inSlices } from "../ground/slices.js";
import { t } from "../ground/words.js";

/** So many babies are tried: some seconds on a slow machine, and sure to about ten of a hundred. */
const BABIES = 100;
const WITHIN_SECONDS = 10;
/** Sessions of more ticks than this are too long to be tried a hundred times beside a slider. */
const MOST_TICKS = 6000;
/** So long nothing is begun while somebody goes on turning; and after the sandbox has opened, when there is enough else to do. */
const REST_MILLISECONDS = 400;
const OPENING_MILLISECONDS = 2500;

export class Soon {
  constructor() {
    this.root = h("p", { class: "soon", role: "status", "data-test": "soon" });
    this.asked = 0;
  }

  /**
   * Tells it of these arms; whatever was asked before is told no more.
   *
   * @param plan what can be run
   * @param titles by name of an arm, what it is called here
   * @param opens whether the sandbox has only now opened
   */
  async tell(plan, titles, opens) {
    const mine = ++this.asked;
    const isWanted = () => mine === this.asked;
    this.root.textContent = t(plan.found.ticks > MOST_TICKS ? "soon.long" : "soon.going");
    if (plan.found.ticks > MOST_TICKS) {
      return;
    }
    await new Promise((go) => setTimeout(go, opens ? OPENING_MILLISECONDS : REST_MILLISECONDS));
    if (!isWanted()) {
      return;
    }
    // Of a study that goes on intervals are told roughly, which is quick; none of them is shown here.
    const study = engine.study(plan.text, [...plan.pairs(), "dyads", String(BABIES + 1)], Object.keys(titles), "");
    try {
      await inSlices(isWanted, (dyads) => BABIES - engine.runStudy(study, dyads));
      await inSlices(isWanted, (parts) => engine.settle(study, parts));
      await pauseForOthers();
      if (isWanted()) {
        this.show(engine.summary(study), titles);
      }
    } finally {
      engine.closeStudy(study);
    }
  }

  show({ arms, seconds }, titles) {
    const place = seconds.indexOf(WITHIN_SECONDS);
    const counts = arms.filter(({ name }) => Object.hasOwn(titles, name)).map(({ name, back }) =>
      (back[place] === undefined ? t("soon.none", { arm: titles[name] }) : t("soon.count", { arm: titles[name], count: back[place] })));
    this.root.replaceChildren(t("soon.of", { seconds: WITHIN_SECONDS }), " ", ...counts.flatMap((count, n) => [n ? "; " : "", h("b", {}, count)]), ".");
  }

  end() {
    this.asked++;
  }
}
