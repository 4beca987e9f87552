/* The guided story: five short steps, a prediction before each run. */

/** Which baby each step shows: picked so that the scene is short and neither the best nor the worst of its kind. */
const SHOWN = {
  turning: { scenario: "peek-a-boo", changes: { seed: 104 } },
  beside: { scenario: "peek-a-boo", changes: { seed: 118 } },
  played: { scenario: "peek-a-boo", changes: { seed: 12 } },
  many: { scenario: "peek-a-boo", changes: {} },
  still: { scenario: "still-face", changes: {} },
};

const OUTCOMES = {
  after: 4,
  besideSeconds: 60,
  waitsSeconds: 30,
  reunionSeconds: 45,
};

/** What each step asks before it shows anything, and the answers to choose from. */
const ASKED = {
  turning: ["turned", "wait", "lean"],
  beside: ["beside", "first", "second", "alike"],
  played: ["played", "soon", "later", "long"],
  many: ["many", "few", "half", "most"],
  still: ["still", "smiles", "time", "away"],
};

/** A step's question with answers to choose from, and a tally for a show of hands. */
function question(name, onanswer) {
  const [key, ...answers] = ASKED[name];
  const hands = answers.map((answer) => {
    const count = h("output", { class: "count" }, "0");
    const change = (by) => {
      count.textContent = String(Math.max(0, Number(count.textContent) + by));
      presenter.tally(t(`ask.${key}`), answers.map((one, n) => [t(`ask.${key}.${one}`), hands[n].count.textContent]));
    };
    const label = t(`ask.${key}.${answer}`);
    const root = h("div", { class: "hands", hidden: true },
      button("−", () => change(-1), { class: "tool", "aria-label": t("hands.less", { answer: label }) }),
      count,
      button("+", () => change(1), { class: "tool", "aria-label": t("hands.more", { answer: label }), "data-test": `hands-${answer}` }));
    return { root, count };
  });
  const buttons = answers.map((answer) =>
    button(t(`ask.${key}.${answer}`), () => {
      buttons.forEach((other, n) => other.setAttribute("aria-pressed", String(answers[n] === answer)));
      onanswer(answer);
    }, { class: "answer", "aria-pressed": "false", "data-test": `answer-${answer}` }));
  const show = button(t("hands.show"), () => {
    const open = hands[0].root.hidden;
    hands.forEach((one) => (one.root.hidden = !open));
    show.setAttribute("aria-expanded", String(open));
  }, { class: "quiet", "aria-expanded": "false", "data-test": "hands" });
  return h("fieldset", { class: "ask", "data-test": "ask" },
    h("legend", {}, t(`ask.${key}`)),
    h("div", { class: "answers" }, answers.map((answer, n) => h("div", { class: "answer-row" }, buttons[n], hands[n].root))),
    show);
}

/** What a step works with: a place for words, a stage, and a way to clean up. */
class Step {
  constructor(name) {
    this.name = name;
    this.flow = h("div", { class: "flow" });
    this.stage = h("div", { class: "stage" });
    this.begun = false;
    this.told = null;
    this.ended = false;
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

  /** A button that takes the story on; it goes away when pressed. */
  go(key, action, test) {
    const made = button(t(key), () => {
      made.remove();
      action();
    }, { class: "main go", "data-test": test });
    this.flow.append(made);
    this.reveal(made);
    return made;
  }

  /**
   * Brings into view what came while somebody watched; a step begins with its beginning. Where words and picture do not fit side by
   * side, that is the answer with what follows it.
   */
  reveal(element) {
    if (this.begun) {
      const shown = (Player.stacked.matches && this.told) || element;
      shown.scrollIntoView({ block: "nearest", behavior: stillWanted() ? "auto" : "smooth" });
    }
  }

  /** Words that come as the answer to what has just been seen; read out. */
  found(key, values) {
    const line = this.say(key, values, { class: "found" });
    live.tellNow(line.textContent);
    this.told = line;
    this.reveal(line);
    return line;
  }

  player(lanes, options = {}) {
    this.clear();
    const made = new Player(lanes, {
      ...options,
      onshow: (player, tick) => {
        this.list?.update();
        presenter.moment(player);
        options.onshow?.(player, tick);
      },
    });
    this.current = made;
    this.list = eventList(made);
    const opened = [...this.stage.querySelectorAll(".below > details")].map((one) => one.open);
    const below = h("div", { class: "below" }, this.list, legend(), share.buttons(() => made));
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

  end() {
    this.ended = true;
    this.clear();
  }
}

function laneOf(plan, arm, titled = true) {
  return { run: plan.open(plan.armNumber(arm), share.state.dyad), title: titled ? words.named("arm", arm) : "" };
}

const isTurningAway = (event) => event.actor === "infant" && event.event === "looks-away" && event.cause === "over-arousal";
const isReturn = (event) => event.actor === "infant" && (event.event === "looks-back" || event.event === "is-captured");

const story = {
  /** Step 1: the game, and the turning away. */
  turning(step) {
    const plan = Plan.shipped(SHOWN.turning.scenario, share.seeded(SHOWN.turning.changes));
    const seconds = (player, event) => (player.tick - event.tick) * player.tickSeconds;
    const turned = (run) => run.events.find(isTurningAway);
    const choices = { wait: "attuned", lean: "intrusive" };
    const tried = new Set();
    step.say("step1.text");
    const player = step.player([laneOf(plan, "attuned", false)], {
      stops: (p) => !tried.size && turned(p.lanes[0].run) && seconds(p, turned(p.lanes[0].run)) >= 1,
      onstop: ask,
    });
    const start = step.go("step.play", () => { player.play(); player.look(); }, "step-play");
    player.options.onplay = (p) => p.playing && start.remove();
    let asked = false;

    function ask() {
      if (!asked) {
        asked = true;
        step.found("step1.turned");
        step.reveal(step.add(question("turning", answered)));
      }
    }

    function answered(answer) {
      tried.add(answer);
      const from = step.current.tick;
      const run = plan.open(plan.armNumber(choices[answer]), share.state.dyad);
      run.reach(from);
      const began = turned(run);
      const first = began ? began.tick + Math.round(1 / run.tickSeconds) : from;
      const back = (p) => p.lanes[0].run.events.find((event) => isReturn(event) && event.tick > (began?.tick ?? from));
      const next = step.player([{ run, title: t(`step1.lane.${answer}`) }], {
        stops: (p) => {
          const event = back(p);
          return began && ((event && seconds(p, event) >= OUTCOMES.after) || seconds(p, began) >= OUTCOMES.waitsSeconds);
        },
        onstop: (p) => outcome(answer, p, began, back(p)),
      });
      next.seek(Math.min(first, from));
      next.play();
      next.look();
    }

    function outcome(answer, p, began, event) {
      if (!began || step.flow.querySelector(`[data-outcome="${answer}"]`)) {
        return;
      }
      const key = event && (event.tick - began.tick) * p.tickSeconds <= OUTCOMES.waitsSeconds ? event.event : "away";
      const line = step.found(`step1.outcome.${answer}.${key}`, { seconds: words.number(((event ?? { tick: p.tick }).tick - began.tick) * p.tickSeconds, 0) });
      line.dataset.outcome = answer;
      if (tried.size < 2) {
        const other = answer === "wait" ? "lean" : "wait";
        step.go(`step1.try.${other}`, () => answered(other), "step-other");
      } else {
        step.found("step1.end");
        step.add(nextButton());
      }
    }
  },

  /** Step 2: two caregivers, one baby, in step; and one who mends. */
  beside(step) {
    const plan = Plan.shipped(SHOWN.beside.scenario, share.seeded(SHOWN.beside.changes));
    step.say("step2.text");
    const player = step.player([laneOf(plan, "attuned"), laneOf(plan, "intrusive")], { onstop: compared });
    step.add(question("beside", () => {
      if (!player.begun) {
        player.begun = true;
        step.go("step.play", () => { player.play(OUTCOMES.besideSeconds / player.tickSeconds); player.look(); }, "step-play");
      }
    }));

    function compared() {
      if (step.flow.querySelector(".found")) {
        return;
      }
      step.found("step2.compared");
      step.go("step2.mend", mend, "step-mend");
    }

    function mend() {
      const acts = new Set(["lean-in", "click", "move-closer"]);
      const noticed = (run) => run.events.find((event, n) => event.actor === "caregiver" && event.to === "wait" && acts.has(event.from) && run.events.slice(0, n).some((one) => one.to === "move-closer"));
      const found = (run) => noticed(run) && run.events.find((event) => event.tick > noticed(run).tick && event.actor === "infant" && event.event === "looks-back");
      const mending = step.player([laneOf(plan, "intrusive-then-repairs")], {
        stops: (p, tick) => {
          const event = found(p.lanes[0].run);
          return event && (tick - event.tick) * p.tickSeconds >= OUTCOMES.after && !step.flow.querySelector(".mended");
        },
        onstop: () => {
          if (!step.flow.querySelector(".mended")) {
            step.found("step2.end").classList.add("mended");
            step.add(nextButton());
          }
        },
      });
      step.say("step2.watch");
      mending.play();
      mending.look();
    }
  },

  /** Step 5: still face and reunion. */
  still(step) {
    step.say("step5.text");
    step.add(h("div", { class: "note", role: "note" }, h("h3", {}, t("step5.note.title")), h("p", {}, t("step5.note"))));
    step.stage.append(h("p", { class: "curtain" }, t("step5.curtain")));
    step.add(question("still", () => {
      if (!step.flow.querySelector(".go") && !step.current) {
        step.go("step5.show", () => show(false), "step-play");
        step.go("step5.skip", () => show(true), "step-skip").classList.add("second");
      }
    }));

    function show(reunionOnly) {
      step.flow.querySelectorAll(".go").forEach((one) => one.remove());
      const plan = Plan.shipped(SHOWN.still.scenario, share.seeded(SHOWN.still.changes));
      const episodes = plan.found.episodes;
      const named = (name) => episodes.find((episode) => episode.name === name);
      const reunion = named("reunion");
      const player = step.player([laneOf(plan, "attuned", false)], {
        // Some time into the reunion, with a smile: the eyes are to rest on what came back.
        stops: (p, tick) => !step.flow.querySelector(".found")
          && (tick - reunion.firstTick) * p.tickSeconds >= OUTCOMES.reunionSeconds && p.lanes[0].run.frame(tick).infant === "Ipos",
        onshow: (p, tick) => {
          const now = episodes.findLast((episode) => episode.firstTick <= tick);
          if (now && step.part && step.part.textContent !== partWords(now)) {
            step.part.textContent = partWords(now);
          }
        },
        onstop: () => {
          if (!step.flow.querySelector(".found")) {
            step.found("step5.end");
            step.add(nextButton());
          }
        },
      });
      const partWords = (episode) => t(`step5.part.${episode.name}`);
      const jump = (episode) => button(words.named("episode", episode.name), () => {
        player.seek(Math.max(0, episode.firstTick - 8));
        player.play();
      }, { class: "chip", "data-test": `episode-${episode.name}` });
      step.add(h("div", { class: "chips", role: "group", "aria-label": t("step5.parts") }, episodes.map(jump)));
      step.part = step.say(`step5.part.${episodes[0].name}`, {}, { class: "part", "aria-live": "polite" });
      step.reveal(step.part);
      player.setSpeed(2, false);
      player.seek(reunionOnly ? reunion.firstTick : named("still-face").firstTick - Math.round(20 / player.tickSeconds));
      player.play();
      player.look();
    }
  },
};

/** The way on, which stays in view below whatever else came at the end of a step. */
function nextButton() {
  return h("div", { class: "onward" }, button(t("step.next"), () => go(share.state.step + 1), { class: "main", "data-test": "step-next" }));
}
