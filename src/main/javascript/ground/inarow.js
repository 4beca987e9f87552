/* Sessions in a row: those of all arms and dyads of a scenario, as far as they have been had. Engines share the dyads. */

import { pauseForOthers } from "./dom.js";
import { engine } from "./engine.js";
import { engines, here } from "./engines.js";
import { shippedText } from "./held.js";
import { Plan, Run } from "./plan.js";
import { inSlices } from "./slices.js";

export class InARow {
  /**
   * Opens those of a scenario.
   *
   * @param isWanted whether anybody waits for them still
   */
  static async of(name, isWanted) {
    const rows = new InARow(name, isWanted);
    await pauseForOthers();
    await rows.begin(await engines());
    return rows;
  }

  constructor(name, isWanted) {
    this.name = name;
    this.text = shippedText(name);
    this.isWanted = isWanted;
    this.engines = [];
    this.handles = [];
    /** Which sessions have been asked for so far, in their order. */
    this.wanted = [];
    /** Is told, time and again, how many of them are left. */
    this.heard = () => {};
  }

  async begin(those) {
    this.engines = those;
    await pauseForOthers();
    this.handles = (await Promise.all(those.map((one) => one.ask(["openStrings", this.text, []])))).flat();
    const found = await this.ask("checkCalendar", `${this.name}.yaml`, this.text, []);
    const blocks = await this.told("blocks");
    this.plan = Plan.calendar(this.name, found);
    this.arms = found.arms.map((arm) => arm.name);
    this.dyads = found.dyads;
    /** By their names: where each block begins, and where it ends. */
    this.blocks = Object.fromEntries(blocks.map(({ name, first, end }) => [name, { first, end }]));
  }

  /** Asks the engine that hears what all have found. */
  async ask(...call) {
    await pauseForOthers();
    return (await this.engines[0].ask(call))[0];
  }

  /** Asks it of these sessions. */
  told(name, ...given) {
    return this.ask(name, this.handles[0], ...given);
  }

  /** Has all sessions before session end, of one arm or, without any, of all. Where a worker ends, the page begins anew by itself. */
  async have(end, arm = -1) {
    this.wanted.push({ end, arm });
    try {
      await this.share(end, arm);
    } catch (odd) {
      if (this.engines.includes(here)) {
        throw odd;
      }
      this.close();
      await this.begin([here]);
      for (const one of this.wanted) {
        await this.share(one.end, one.arm);
      }
    }
  }

  async share(end, arm) {
    const parts = this.engines.length;
    const left = this.engines.map(() => Infinity);
    const [first] = this.engines;
    let told = [];
    await Promise.all(this.engines.map((one, part) => inSlices(this.isWanted, async (most) => {
      const [still, news] = await one.ask(["runStrings", this.handles[part], arm, part, parts, end, most], ["news", this.handles[part]]);
      if (part > 0) {
        told = [Promise.all([...told, first.ask(["hear", this.handles[0], news])])];
        told[0].catch(() => {});
      }
      left[part] = still;
      if (part === 0) {
        await this.heard(left.reduce((sum, n) => sum + n));
      }
      return still;
    }, one.slice)));
    await Promise.all(told);
  }

  /** The sessions of a block that dyads of arms have had, a letter each. */
  async beads(those, { first, end }) {
    const all = await this.engines[0].ask(...those.map(({ arm, dyad }) => ["beads", this.handles[0], arm, dyad]));
    return all.map((kinds) => kinds.slice(first, end));
  }

  /** In how many sessions of a block the dyads of an arm were together, and which dyad is the one in the middle. */
  counted(arm, { first, end }) {
    return this.told("counted", arm, first, end);
  }

  /** In what share of the sessions of two blocks an arm's dyads were together, and between what the change lies. */
  changed(arm, before, after) {
    return this.told("changed", arm, before.first, before.end, after.first, after.end);
  }

  /** To how many infants of an arm looking at their partner brought more comfort at the end of a block than at that of another. */
  learnt(arm, before, after) {
    return this.told("learnt", arm, before.end - 1, after.end - 1);
  }

  /** How much more of a session infants of an arm looked at somebody new than the same ones in another. */
  looksMore(arm, other, session) {
    return this.told("looksMore", arm, other, session);
  }

  /** How much of a session each of the first infants of an arm looked at somebody new. */
  looks(arm, session, dyads) {
    return this.told("looksOf", arm, session, dyads);
  }

  /** One of the sessions, to be played by the page's own engine. */
  async open(arm, dyad, session) {
    const part = dyad % this.engines.length;
    const [brought] = await this.engines[part].ask(["brought", this.handles[part], arm, dyad, session]);
    await pauseForOthers();
    const handle = engine.openBead(this.text, [], arm, dyad, session, brought);
    await pauseForOthers();
    return new Run(this.plan, arm, dyad, handle, session);
  }

  close() {
    this.engines.forEach((one, n) => (one === here ? engine.closeStrings(this.handles[n]) : one.end()));
    this.engines = [];
  }
}
