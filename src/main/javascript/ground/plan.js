/* A plan and its runs: a scenario with changes, and one session of it as far as it has been run. */

import { engine } from "./engine.js";
import { shippedText } from "./held.js";

/** A scenario text with changes, read once: what is asked for, and whether it can be run. */
export class Plan {
  constructor(name, text, changes = {}) {
    this.name = name;
    this.text = text;
    this.changes = changes;
    this.found = engine.check(`${name}.yaml`, text, this.lines());
  }

  /** A scenario as it ships, for the story. */
  static shipped(name, changes = {}) {
    return new Plan(name, shippedText(name), changes);
  }

  get ok() {
    return this.found.ok;
  }

  /** Whether the text is that of the scenario as it ships. */
  get isShipped() {
    return this.text === shippedText(this.name);
  }

  lines() {
    return Object.entries(this.changes)
      .map(([path, value]) => `${path}=${value}`)
      .join("\n");
  }

  armNumber(name) {
    return this.found.arms.findIndex((arm) => arm.name === name);
  }

  open(arm, dyad) {
    return new Run(this, arm, dyad, engine.open(this.text, this.lines(), arm, dyad));
  }

  openPlayed(arm, dyad) {
    return new Run(this, arm, dyad, engine.openPlayed(this.text, this.lines(), arm, dyad));
  }

  study(forked) {
    return engine.study(this.text, this.lines(), forked);
  }
}

/** One session as far as it has been run: its frames, and the events of all of them. */
export class Run {
  constructor(plan, arm, dyad, handle) {
    this.plan = plan;
    this.arm = arm;
    this.dyad = dyad;
    this.handle = handle;
    this.total = plan.found.ticks;
    this.tickSeconds = plan.found.tickSeconds;
    this.ticks = 0;
    this.events = [];
    this.ended = false;
    this.frames = new Map();
  }

  get armName() {
    return this.plan.found.arms[this.arm].name;
  }

  /** Runs until the tick has been run, or the session has ended. */
  reach(tick) {
    while (this.ticks <= tick && !this.ended) {
      const before = this.ticks;
      this.ticks = engine.step(this.handle, 1);
      this.ended = this.ticks === before || this.ticks >= this.total;
      if (this.ticks > before) {
        this.collect(this.ticks - 1);
      }
    }
    return Math.max(0, Math.min(tick, this.ticks - 1));
  }

  collect(tick) {
    const frame = this.frame(tick);
    for (const event of frame.events) {
      this.events.push({ tick, seconds: frame.seconds, number: this.events.length, infant: frame.infant, ...event });
    }
  }

  frame(tick) {
    let frame = this.frames.get(tick);
    if (!frame) {
      frame = engine.frame(this.handle, tick);
      this.frames.set(tick, frame);
    }
    return frame;
  }

  act(name) {
    engine.act(this.handle, name);
  }

  /** The acts of somebody who played; null where nobody did. */
  acts() {
    try {
      return engine.actsOf(this.handle);
    } catch {
      return null;
    }
  }

  spells() {
    return engine.spells(this.handle);
  }

  close() {
    engine.close(this.handle);
  }
}
