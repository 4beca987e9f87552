/* Sessions in a row: those of all arms and dyads of a scenario, as far as they have been had. */

import { pauseForOthers } from "./dom.js";
import { engine } from "./engine.js";
import { Plan, Run } from "./plan.js";

export class InARow {
  /** Opens those of a scenario, in tasks that leave the page free. */
  static async of(name) {
    const plan = Plan.calendar(name);
    await pauseForOthers();
    return new InARow(plan);
  }

  constructor(plan) {
    this.plan = plan;
    this.handle = engine.openStrings(plan.text, plan.pairs());
    const { arms, dyads } = this.plan.found;
    this.arms = arms.map((arm) => arm.name);
    this.dyads = dyads;
    /** By their names: where each block begins, and where it ends. */
    this.blocks = Object.fromEntries(engine.blocks(this.handle).map(({ name: block, first, end }) => [block, { first, end }]));
  }

  /** Has at most so many sessions more before session end, of one arm or, without any, of all; how many are left. */
  run(end, most, arm = -1) {
    return engine.runStrings(this.handle, arm, end, most);
  }

  /** The sessions of a block that a dyad of an arm has had, a letter each. */
  beads(arm, dyad, { first, end }) {
    return engine.beads(this.handle, arm, dyad).slice(first, end);
  }

  /** In how many sessions of a block the dyads of an arm were together, and which dyad is the one in the middle. */
  counted(arm, { first, end }) {
    return engine.counted(this.handle, arm, first, end);
  }

  /** In what share of the sessions of two blocks an arm's dyads were together, and between what the change lies. */
  changed(arm, before, after) {
    return engine.changed(this.handle, arm, before.first, before.end, after.first, after.end);
  }

  /** To how many infants of an arm looking at their partner brought more comfort at the end of a block than at that of another. */
  learnt(arm, before, after) {
    return engine.learnt(this.handle, arm, before.end - 1, after.end - 1);
  }

  /** How much more of a session infants of an arm looked at somebody new than the same ones in another. */
  looksMore(arm, other, session) {
    return engine.looksMore(this.handle, arm, other, session);
  }

  /** How much of a session each of the first infants of an arm looked at somebody new. */
  looks(arm, session, dyads) {
    return engine.looksOf(this.handle, arm, session, dyads);
  }

  open(arm, dyad, session) {
    return new Run(this.plan, arm, dyad, engine.openBead(this.handle, arm, dyad, session), session);
  }

  close() {
    engine.closeStrings(this.handle);
  }
}
