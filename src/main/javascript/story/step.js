/* A step of the story as it is told: a place for words, a stage, and the ways on. */

import { state, stepOn } from "../ground/asked.js";
import { button, h, isStacked, live, stillWanted } from "../ground/dom.js";
import { SANDBOX } from "../ground/held.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { legend } from "../picture/legend.js";
import { Player } from "../picture/player.js";
import { eventList } from "../picture/why.js";
import { keep } from "../sharing/address.js";
import { alsoSeen } from "../sharing/printed.js";
import { buttons } from "../sharing/share.js";
import { question } from "./question.js";

/** What a step works with: a place for words, a stage, and a way to clean up. */
export class Step {
  /**
   * @param id which step of the story
   * @param answers to choose from, to the question that it asks
   * @param heard open: shows another step; moment: takes the player at each tick
   */
  constructor(id, answers, heard) {
    this.id = id;
    this.answers = answers;
    this.heard = heard;
    this.flow = h("div", { class: "flow" });
    this.stage = h("div", { class: "stage" });
    this.begun = false;
    this.told = null;
    /** What is to be seen rather than the answer, where it is the picture that answers. */
    this.showing = null;
    /** What its earlier players showed, for paper. */
    this.seen = [];
    /** What it asks at the moment, or asked last. */
    this.bet = null;
    this.ended = false;
  }

  /** Tells the step from its beginning. */
  begin({ tell, offers, title = offers?.title }) {
    if (title) {
      this.say("own.title", { title }, { class: "hint", "data-test": "own-title" });
    }
    tell(this);
    if (state.moment && this.current) {
      this.current.seek(Math.round(state.moment / this.current.tickSeconds));
    }
    state.moment = 0;
    this.begun = true;
  }

  say(key, values, attributes = {}) {
    const line = h("p", attributes, t(key, values));
    this.flow.append(line);
    return line;
  }

  /** Whatever comes after an answer, the answer stays in view. */
  add(...elements) {
    this.flow.append(...elements);
    if (this.told) {
      this.reveal(this.told);
    }
    return elements[0];
  }

  /**
   * What the step asks, with answers to choose from.
   *
   * @param answer takes the answer that was chosen
   * @param counted is told that the room has begun to answer
   * @param passed is told that nobody is going to, where that is not the same
   */
  ask(answer, { id = this.id, answers = this.answers, counted, passed } = {}) {
    this.bet = question({ id, answers }, { answer, counted, passed });
    this.add(this.bet.root);
    return this.bet;
  }

  /** Nothing goes on before there is an answer: the question is shown again. */
  get isAsking() {
    return Boolean(this.bet?.root.isConnected && !this.bet.isAnswered());
  }

  /** A button that takes the story on; it goes away when pressed. */
  go(key, action, test) {
    const made = button(t(key), () => {
      made.remove();
      action();
      this.keepFocus();
    }, { class: "main go", "data-test": test });
    this.flow.append(made);
    this.reveal(made);
    return made;
  }

  /** Counts something, which takes a while: until it is done nothing leads past it. */
  async count(work) {
    this.flow.setAttribute("aria-busy", "true");
    try {
      await work();
    } finally {
      this.flow.removeAttribute("aria-busy");
    }
  }

  /** What had the focus is gone: it goes to what plays, or to the title, and never to nothing. */
  keepFocus() {
    if (!this.ended && (document.activeElement ?? document.body) === document.body) {
      (this.current?.playButton ?? document.getElementById("step-title")).focus({ preventScroll: true });
    }
  }

  /**
   * Brings into view what came while somebody watched; a step begins with its beginning. Where words and picture do not fit side by
   * side, that is the answer with what follows it.
   */
  reveal(element) {
    if (this.begun) {
      const shown = (isStacked() && (this.showing ?? this.told)) || element;
      shown.scrollIntoView({ block: shown === this.showing ? "start" : "nearest", behavior: stillWanted() ? "auto" : "smooth" });
    }
  }

  /** The answer to a bet: what was said, and the number that it was about. */
  settle(bet, key, values) {
    return this.found(key, values, bet.said());
  }

  /** Words that come as the answer to what has just been seen; read out. */
  found(key, values, before = "") {
    const line = this.say(key, values, { class: "found" });
    line.prepend(before ? `${before} ` : "");
    live.tellNext(line.textContent);
    this.told = line;
    this.reveal(line);
    return line;
  }

  player(lanes, options = {}) {
    // In the sandbox each change makes a player: what was there before is no comparison that somebody asked for.
    this.seen = this.id === SANDBOX ? [] : alsoSeen(this.seen, this.current);
    this.clear();
    const made = new Player(lanes, {
      ...options,
      onrest: () => keep(),
      holds: () => this.isAsking,
      onhold: () => {
        this.reveal(this.bet.root);
        this.bet.look();
      },
      onshow: (player, tick) => {
        this.list?.update();
        this.heard.moment(player);
        options.onshow?.(player, tick);
      },
    });
    this.current = made;
    this.list = eventList(made);
    const opened = [...this.stage.querySelectorAll(".below > details")].map((one) => one.open);
    const below = h("div", { class: "below" }, this.list, legend(), buttons(() => made));
    [...below.children].forEach((one, n) => (one.open = Boolean(opened[n])));
    const place = h("div");
    this.stage.replaceChildren(place, below);
    made.mount(place);
    return made;
  }

  clear() {
    this.current?.end();
    this.current = null;
    this.list = null;
  }

  /** The way on, which stays in view below whatever else came at the end of a step. */
  addNext() {
    if (stepOn(1)) {
      this.add(h("div", { class: "onward" }, button(t("step.next"), () => this.open(stepOn(1)), { class: "main", "data-test": "step-next" })));
    }
  }

  /** Shows a step, this or another. */
  open(id) {
    this.heard.open(id);
  }

  end() {
    this.atEnd?.();
    this.ended = true;
    this.clear();
  }
}

/** What a player shows of one arm of a plan. */
export function laneOf(plan, arm, titled = true) {
  return { run: plan.open(plan.armNumber(arm), state.dyad), title: titled ? words.named("arm", arm) : "" };
}
