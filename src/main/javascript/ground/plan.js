/* A plan and its runs: a scenario with changes, and one session of it as far as it has been run. */

import { Captions } from "./captions.js";
import { engine } from "./engine.js";
import { marked, told } from "./events.js";
import { shippedText } from "./held.js";

/** So many ticks are kept as they were looked at; a session of hours has a million. */
const MOST_FRAMES = 1000;

/** What was read last: a link, the step that it opens and its form ask for the same. */
const read = new Map();
const MOST_READ = 4;

function checked(file, text, pairs) {
  const key = JSON.stringify([file, text, pairs]);
  if (!read.has(key)) {
    read.set(key, engine.check(file, text, pairs));
    if (read.size > MOST_READ) {
      read.delete(read.keys().next().value);
    }
  }
  return read.get(key);
}

/** A scenario text with changes, read once: what is asked for, and whether it can be run. */
export class Plan {
  /**
   * @param found what the engine says of it, where that is known
   */
  constructor(name, text, changes = {}, found = null) {
    this.name = name;
    this.text = text;
    this.changes = changes;
    this.found = found ?? checked(`${name}.yaml`, text, this.pairs());
  }

  /** A scenario as it ships, for the story. */
  static shipped(name, changes = {}) {
    return new Plan(name, shippedText(name), changes);
  }

  /** A scenario of sessions in a row as it ships, for the story. */
  static calendar(name, found) {
    return new Plan(name, shippedText(name), {}, found);
  }

  get ok() {
    return this.found.ok;
  }

  /** Whether the text is that of the scenario as it ships. */
  get isShipped() {
    return this.text === shippedText(this.name);
  }

  /** The changes as the engine takes them: path, value, path, value. */
  pairs() {
    return Object.entries(this.changes).flat().map(String);
  }

  armNumber(name) {
    return this.found.arms.findIndex((arm) => arm.name === name);
  }

  open(arm, dyad) {
    return new Run(this, arm, dyad, engine.open(this.text, this.pairs(), arm, dyad));
  }

  openPlayed(arm, dyad) {
    return new Run(this, arm, dyad, engine.openPlayed(this.text, this.pairs(), arm, dyad));
  }

  /**
   * A session that begins with another arm's caregiver.
   *
   * @param fork from when on the arm's own is there: first-turn-away or first-push
   */
  openForked(trunk, fork, arm, dyad) {
    const run = new Run(this, arm, dyad, engine.openForked(this.text, this.pairs(), trunk, fork, arm, dyad));
    run.forked = { trunk: this.found.arms[trunk].name, fork };
    return run;
  }

  /** @param arms their names, none for all; fork: from when on each has its own caregiver, nothing for from the beginning */
  study(arms, fork) {
    return engine.study(this.text, this.pairs(), arms, fork);
  }
}

/** One session as far as it has been run: its frames, and the events of all of them. */
export class Run {
  /**
   * @param session its number, where it is one of several in a row
   */
  constructor(plan, arm, dyad, handle, session) {
    this.session = session;
    this.plan = plan;
    this.arm = arm;
    this.dyad = dyad;
    this.handle = handle;
    this.total = plan.found.ticks;
    this.tickSeconds = plan.found.tickSeconds;
    this.ticks = 0;
    this.events = [];
    this.captions = new Captions(this.tickSeconds, told);
    this.canNotice = plan.found.arms[arm]?.caregiver === "intrusive-then-repairs";
    this.forked = null;
    this.ended = false;
    this.frames = new Map();
  }

  get armName() {
    return this.plan.found.arms[this.arm].name;
  }

  /** Runs until the tick has been run, or the session has ended. */
  reach(tick) {
    this.advance(tick, this.total);
    return Math.max(0, Math.min(tick, this.ticks - 1));
  }

  /** Runs towards a tick, at most so many ticks; how many are left. */
  advance(tick, most) {
    const before = this.ticks;
    const until = Math.min(tick + 1, this.total, before + most);
    if (until > before && !this.ended) {
      this.ticks = engine.step(this.handle, until - before);
      this.ended = this.ticks < until || this.ticks >= this.total;
      for (const event of engine.events(this.handle, before, this.ticks)) {
        this.events.push(marked({ number: this.events.length, ...event }, this.events, this.canNotice));
        this.captions.add(this.events.at(-1));
      }
    }
    return this.left(tick);
  }

  /** How many ticks are still to be run up to one. */
  left(tick) {
    return this.ended ? 0 : Math.max(0, Math.min(tick + 1, this.total) - this.ticks);
  }

  /** A tick that was run. Of those that were looked at the latest are kept. */
  frame(tick) {
    let frame = this.frames.get(tick);
    if (!frame) {
      frame = engine.frame(this.handle, tick);
      this.frames.set(tick, frame);
      if (this.frames.size > MOST_FRAMES) {
        this.frames.delete(this.frames.keys().next().value);
      }
    }
    return frame;
  }

  /** How many ticks before this one the infant was away, both were in step, and the infant protested. */
  tally(end, first = 0) {
    this.reach(end - 1);
    return engine.tally(this.handle, first, end);
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

  /** What the two had of each other so far. */
  together() {
    return engine.together(this.handle);
  }

  spells() {
    return engine.spells(this.handle);
  }

  close() {
    engine.close(this.handle);
  }
}
