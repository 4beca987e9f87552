/* The player: one or two runs in step on one clock, with faces, captions, strips and the buttons of a recorder. */

import { h, isStacked, live, pauseForOthers, stillWanted, svg, whenIdle } from "../ground/dom.js";
import { shown } from "../ground/shown.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { poseAt, towards } from "./pose.js";
import { Scene } from "./scene.js";
import { hear, hush } from "./speaker.js";
import { Strips } from "./strips.js";
import { showWhy } from "./why.js";

const ICONS = {
  play: "M7 4 L20 12 L7 20Z",
  pause: "M6 4 H10 V20 H6Z M14 4 H18 V20 H14Z",
  back: "M18 4 L8 12 L18 20Z M4 4 H7 V20 H4Z",
  forward: "M6 4 L16 12 L6 20Z M17 4 H20 V20 H17Z",
  again: "M12 5 V1 L6 7 L12 13 V8 A5 5 0 1 1 7 13 H4 A8 8 0 1 0 12 5Z",
  baby: "M12 3 A8 8 0 1 0 12 19 A8 8 0 1 0 12 3 M9 9 v2 M15 9 v2 M8.5 13.5 q3.5 4 7 0",
};

function icon(name) {
  return svg("svg", { viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true", focusable: "false", class: `icon icon-${name}` }, svg("path", { d: ICONS[name] }));
}

/** Sentences as parts, so that lines break between them first. */
function sentences(text) {
  return text.split(/(?<=\.) /).flatMap((one, n) => (n ? [" ", h("span", {}, one)] : [h("span", {}, one)]));
}

/** So many ticks are run at once without asking; more are run in slices, with the rest of the page still at hand. */
const SOON_TICKS = 1000;
/** How long a slice is to take. */
const SLICE_MILLISECONDS = 24;
/** So long after it was made a player begins to run ahead: first comes what is seen. */
const AHEAD_MILLISECONDS = 1000;

/** Time is slowest so near the moment that matters, and as fast as ever so far from it. */
const NEAR_SECONDS = 0.35;
const FAR_SECONDS = 0.9;

/** The speed chosen last, which players begin with. */
let lastSpeed = 1;

export class Player {

  /**
   * @param lanes [{run, title}] one or two runs of equal length
   * @param options controls: false for none; onshow, onplay, onstop, onrest: who listens; fresh: what the button for a
   *   new infant does; holds: whether it may not play yet, and onhold what then is to be done; moment: the tick around which
   *   time slows down; ahead: whether a long session is run to its end while nobody asks for anything
   */
  constructor(lanes, options = {}) {
    this.options = options;
    this.lanes = lanes.map((lane) => this.lane(lane));
    this.at = 0;
    this.known = 0;
    this.playing = false;
    this.speed = lastSpeed;
    this.last = 0;
    this.goal = Infinity;
    /** The tick that is being run to, in slices; null where all that is to be shown has been run. */
    this.going = null;
    /** So many ticks take about a slice. */
    this.most = 100;
    this.ended = false;
    this.total = Math.max(...this.lanes.map((lane) => lane.run.total));
    this.tickSeconds = this.lanes[0].run.tickSeconds;
    this.progress = h("p", { class: "going", role: "status", hidden: true, "data-test": "going" });
    this.root = h("div", { class: `player lanes-${lanes.length}` }, this.progress,
      h("div", { class: "lanes" }, this.lanes.map((lane) => lane.root)),
      options.controls === false ? null : this.controls());
    this.beat = (time) => this.frame(time);
    this.show(0);
    this.asked = requestAnimationFrame(this.beat);
    shown.player = this;
    if (options.ahead) {
      setTimeout(() => this.runAhead(), AHEAD_MILLISECONDS);
    }
  }

  lane({ run, title }) {
    const scene = new Scene();
    const lane = { run, title, scene };
    run.reach(0);
    lane.goal = poseAt(run, 0);
    lane.pose = { ...lane.goal };
    lane.spoken = -1;
    lane.caption = h("p", { class: "caption-event" });
    lane.state = h("p", { class: "caption-state" });
    lane.strips = new Strips(run, {
      event: (event) => this.why(lane, event),
      seek: (tick) => this.seek(tick),
    });
    lane.root = h("figure", { class: "lane" },
      title ? h("h3", { class: "lane-title" }, title) : null,
      h("div", { class: "picture" }, scene.root),
      h("figcaption", {}, lane.caption, lane.state),
      lane.strips.root);
    return lane;
  }

  controls() {
    const tool = (name, label, action, more = {}) =>
      h("button", { type: "button", class: "tool", "data-test": `player-${name}`, "aria-label": label, title: label, onclick: action, ...more }, icon(name));
    this.playButton = h("button", { type: "button", class: "tool main", "data-test": "player-play", onclick: () => this.toggle() });
    this.slider = h("input", {
      type: "range", min: 0, max: this.total - 1, step: 1, value: 0, class: "scrub", "data-test": "player-scrub", "aria-label": t("player.scrub"),
      oninput: () => { this.pause(); this.seek(Number(this.slider.value)); },
    });
    this.clock = h("output", { class: "clock", "data-test": "player-clock" });
    this.speeds = h("select", { "data-test": "player-speed", "aria-label": t("player.speed"), onchange: () => this.setSpeed(Number(this.speeds.value)) },
      [0.25, 0.5, 1, 2, 4, 8, 16].map((speed) => h("option", { value: speed, selected: speed === this.speed }, `${words.number(speed, 2)}×`)));
    return h("div", { class: "controls", role: "group", "aria-label": t("player.controls") },
      h("div", { class: "tools" },
        this.playButton,
        tool("back", t("player.back"), () => this.stepBy(-1)),
        tool("forward", t("player.forward"), () => this.stepBy(1)),
        this.slider,
        this.clock,
        this.speeds,
        tool("again", t("player.again"), () => { this.fromTheBeginning(); }),
        this.options.fresh ? tool("baby", t("player.fresh"), this.options.fresh) : null));
  }

  /** Brings the picture into view; where words and picture stand one below the other, to the top. */
  look() {
    const block = isStacked() ? "start" : "nearest";
    this.root.scrollIntoView({ block, behavior: stillWanted() ? "auto" : "smooth" });
  }

  toggle() {
    if (this.playing) {
      this.pause();
    } else {
      this.play();
    }
  }

  /** Plays anew what was seen, and tells it anew. */
  fromTheBeginning() {
    this.seek(0);
    this.lanes.forEach((lane) => (lane.spoken = -1));
    this.play();
  }

  play(goal) {
    if (this.options.holds?.()) {
      this.options.onhold();
      return;
    }
    if (goal !== undefined) {
      this.goal = goal;
    } else if (this.tick >= this.goal) {
      this.goal = Infinity;
    }
    if (this.tick >= this.total - 1) {
      this.seek(0);
    }
    this.playing = true;
    this.mark();
  }

  pause() {
    if (this.playing) {
      this.playing = false;
      this.at = this.tick;
      hush();
      this.mark();
    }
  }

  get tick() {
    return Math.floor(this.at);
  }

  get seconds() {
    return this.tick * this.tickSeconds;
  }

  setSpeed(speed, keep = true) {
    this.speed = speed;
    lastSpeed = keep ? speed : lastSpeed;
    if (this.speeds) {
      this.speeds.value = String(speed);
    }
  }

  stepBy(ticks) {
    this.pause();
    this.seek((this.going ?? this.tick) + ticks);
    live.tellNow(this.lanes.map((lane) => (lane.title ? t("live.lane", { title: lane.title, event: this.state(lane) }) : this.state(lane))).join(" "));
  }

  /** The moment that is shown, or is being run to. */
  get goalSeconds() {
    return (this.going ?? this.tick) * this.tickSeconds;
  }

  /** Shows a moment; one that is far from what has been run as soon as it is reached, and until then how far that is. */
  seek(tick) {
    const to = Math.max(0, Math.min(this.total - 1, tick));
    if (this.lanes.some(({ run }) => run.left(to) > SOON_TICKS)) {
      this.seekSoon(to);
    } else {
      this.stopGoing();
      this.at = to;
      this.lanes.forEach((lane) => (lane.spoken = Math.max(lane.spoken, this.tick)));
      this.show(this.tick);
      this.wake();
    }
  }

  stopGoing() {
    this.going = null;
    this.progress.hidden = true;
  }

  async seekSoon(to) {
    const isUnderWay = this.going !== null;
    this.going = to;
    while (!isUnderWay && !this.ended && this.going !== null) {
      const behind = this.lanes.find(({ run }) => run.left(this.going) > 0);
      const goal = this.going;
      if (behind) {
        await this.runSoon(behind.run, goal, () => this.going === goal);
      } else {
        this.seek(goal);
      }
    }
  }

  /** Runs one of the lanes up to a tick in slices, unless the player ends or it is wanted no more. */
  async runSoon(run, tick, isWanted = () => true) {
    while (!this.ended && isWanted() && run.left(tick) > 0) {
      this.tellProgress(1 - this.runSlice(run, tick) / (tick + 1));
      await pauseForOthers();
    }
    this.progress.hidden = true;
  }

  /** Runs towards a tick for as long as a slice may take; how many ticks are left. */
  runSlice(run, tick) {
    const { most } = this;
    const begun = performance.now();
    const left = run.advance(tick, most);
    const taken = Math.max(1, performance.now() - begun);
    this.most = Math.max(10, Math.min(2 * most, Math.round((most * SLICE_MILLISECONDS) / taken)));
    return left;
  }

  /** Runs long sessions to their end while nothing plays and nobody waits, so that a late moment is there when it is asked for. */
  async runAhead() {
    const last = this.total - 1;
    const behind = () => this.lanes.map(({ run }) => run).filter((run) => run.left(last) > SOON_TICKS).sort((one, other) => other.left(last) - one.left(last))[0];
    while (!this.ended && behind()) {
      await whenIdle();
      if (!this.ended && !this.playing && this.going === null && behind()) {
        this.runSlice(behind(), last);
      }
    }
  }

  tellProgress(share) {
    const told = t("player.going", { percent: Math.floor(100 * share) });
    this.progress.hidden = false;
    if (this.progress.textContent !== told) {
      this.progress.textContent = told;
    }
  }

  frame(time) {
    this.asked = requestAnimationFrame(this.beat);
    const passed = Math.min(100, time - (this.last || time));
    this.last = time;
    if (this.playing && this.going === null) {
      this.advance(passed);
    }
    this.move(time, passed);
  }

  advance(passed) {
    const before = this.tick;
    this.at = Math.min(this.at + (passed / 1000 / this.tickSeconds) * this.pace(), this.total - 1);
    let reached = before;
    for (let tick = before + 1; tick <= this.tick && this.playing; tick++) {
      reached = tick;
      this.lanes.forEach((lane) => this.tell(lane, lane.run.reach(tick)));
      hear(this, tick);
      if (tick >= this.goal || this.options.stops?.(this, tick) || tick >= this.total - 1 || this.lanes.every((lane) => lane.run.ended && tick >= lane.run.ticks - 1)) {
        this.at = tick;
        this.playing = false;
        this.show(tick);
        this.mark();
        this.options.onstop?.(this);
        return;
      }
    }
    if (reached > before) {
      this.show(reached);
    }
  }

  /** How fast it plays: around its moment a third as fast as life, unless motion is to be calm. */
  pace() {
    if (this.options.moment === undefined || stillWanted()) {
      return this.speed;
    }
    const away = Math.abs((this.at - this.options.moment) * this.tickSeconds);
    const near = Math.max(0, Math.min(1, (FAR_SECONDS - away) / (FAR_SECONDS - NEAR_SECONDS)));
    return this.speed + (Math.min(this.speed, 1) / 3 - this.speed) * near;
  }

  /** Faces glide to where they belong, or are there at once where motion is not wanted. */
  move(time, passed) {
    const still = stillWanted();
    const quick = this.playing ? Math.max(1, Math.sqrt(this.speed)) : 1;
    for (const lane of this.lanes) {
      const moving = towards(lane.pose, lane.goal, still ? 1e6 : passed * quick);
      if (moving || !still || lane.dirty) {
        lane.scene.draw(lane.pose, still || (!this.playing && !this.options.live) ? 0 : time);
        lane.dirty = false;
      }
    }
  }

  /** Draws anew, as after a change of type or motion. */
  wake() {
    for (const lane of this.lanes) {
      lane.dirty = true;
      lane.strips.draw(lane.strips.known ?? 0, lane.strips.now ?? 0);
    }
  }

  show(tick) {
    this.known = Math.max(this.known, tick);
    for (const lane of this.lanes) {
      const at = lane.run.reach(tick);
      const frame = lane.run.frame(at);
      lane.goal = poseAt(lane.run, at);
      lane.dirty = true;
      lane.scene.say(this.speech(lane, at));
      this.captions(lane, at, frame);
      lane.strips.draw(Math.min(this.known, lane.run.ticks - 1), at, this.playing);
    }
    if (this.slider) {
      this.slider.value = String(tick);
      this.slider.setAttribute("aria-valuetext", words.clock(tick * this.tickSeconds));
      this.clock.textContent = `${words.clock(tick * this.tickSeconds)} / ${words.clock(this.total * this.tickSeconds)}`;
    }
    this.options.onshow?.(this, tick);
  }

  /** What the caregiver says, in a bubble, while the act is new. */
  speech(lane, tick) {
    const act = lane.run.frame(tick).act;
    const since = lane.run.events.findLast((event) => event.tick <= tick && event.actor === "caregiver");
    const key = `speech.${act}`;
    const fresh = !since || (tick - since.tick) * this.tickSeconds < 2.5;
    return words.has(key) && fresh ? t(key) : "";
  }

  captions(lane, tick, frame) {
    const quiet = frame.infant === "Inon" && frame.act === "wait" ? "caption.waiting" : "caption.quiet";
    lane.caption.textContent = lane.run.captions.at(tick)?.words ?? t(quiet, { infant: t(`phase.${frame.infant}`) });
    const state = t("caption.state", { infant: t(`phase.${frame.infant}`), caregiver: t(`act.${frame.act}`) });
    if (state !== lane.state.textContent) {
      lane.state.replaceChildren(...sentences(state));
    }
    lane.scene.root.setAttribute("aria-label", `${lane.title ? `${lane.title}. ` : ""}${lane.state.textContent}`);
  }

  state(lane, frame = lane.run.frame(lane.run.reach(this.tick))) {
    return t("caption.state", { infant: t(`phase.${frame.infant}`), caregiver: t(`act.${frame.act}`) });
  }

  /** The whole state in words, for the key that asks for it. */
  wholeState() {
    return this.lanes
      .map((lane) => {
        const frame = lane.run.frame(lane.run.reach(this.tick));
        const where = frame.arousal > frame.high ? "above" : frame.arousal < frame.low ? "below" : "inside";
        const codes = frame.codes.map((code) => t(`code.${code}`)).join(", ");
        return t("state.whole", {
          title: lane.title ?? "", time: words.clock(frame.seconds), infant: t(`phase.${frame.infant}`), caregiver: t(`act.${frame.act}`),
          codes: codes ? ` ${codes}.` : "", arousal: t(`state.${where}`), distress: words.number(frame.distress, 2),
        });
      })
      .join(" ");
  }

  /** Tells those who listen of the turning points, each once, and nothing twice in a row. */
  tell(lane, tick) {
    for (const { words: event } of lane.run.captions.turningPoints(lane.spoken, tick)) {
      if (event !== lane.told) {
        live.tell(lane.title ? t("live.lane", { title: lane.title, event }) : event);
      }
      lane.told = event;
    }
    lane.spoken = Math.max(lane.spoken, tick);
  }

  why(lane, event) {
    this.pause();
    this.seek(event.tick);
    showWhy(lane, event);
  }

  mark() {
    if (this.playButton) {
      const label = t(this.playing ? "player.pause" : "player.play");
      this.playButton.setAttribute("aria-label", label);
      this.playButton.replaceChildren(icon(this.playing ? "pause" : "play"), h("span", {}, label));
    }
    this.wake();
    this.options.onplay?.(this);
    if (!this.playing && shown.player === this && this.root.isConnected) {
      this.options.onrest?.(this);
    }
  }

  mount(place) {
    place.replaceChildren(this.root);
    this.mark();
    this.show(this.tick);
    return this;
  }

  end() {
    this.ended = true;
    hush();
    cancelAnimationFrame(this.asked);
    this.lanes.forEach((lane) => {
      lane.strips.end();
      lane.run.close();
    });
    if (shown.player === this) {
      shown.player = null;
    }
  }
}
