/* Presenter view: private notes in a second window beside the public picture. The two talk by messages only, since to
 * each other two files are strangers. */

const presenter = (() => {
  const STORY = 5;
  const root = document.documentElement;
  /** In the page, the window with the notes; in that one, nothing. */
  let other = null;
  let last = 0;
  let asked = { title: "", rows: [] };
  const hands = [0, 0, 0];
  let panel = null;

  /** What is counted: the answers to the question of the step, in the sandbox yes and no. */
  function choices(step = share.state.step) {
    const [key, ...answers] = ASKED[STEPS[step - 1]] ?? [];
    return key ? answers.map((answer) => t(`ask.${key}.${answer}`)) : [t("presenter.hands.yes"), t("presenter.hands.no")];
  }

  function handsTitle(step = share.state.step) {
    const [key] = ASKED[STEPS[step - 1]] ?? [];
    return key ? t(`ask.${key}`) : t("presenter.hands.title");
  }


  const isNotes = () => /^#presenter\b/.test(location.hash);

  function open() {
    document.getElementById("menu").open = false;
    other = window.open(`${location.href.split("#")[0]}#presenter&lang=${words.current()}`, "peekaboo-presenter", "popup,width=900,height=820");
    if (!other) {
      toast(t("presenter.blocked"));
    }
  }

  function send(message) {
    if (other && !other.closed) {
      other.postMessage({ peekaboo: true, ...message }, "*");
    }
  }

  /** What the notes are about: the step, or in the sandbox the scenario. */
  function tell(player = Player.current) {
    send({
      kind: "moment",
      step: share.state.step,
      scenario: player?.lanes[0].run.plan.name ?? "",
      time: player ? words.clock(player.seconds) : "",
      playing: Boolean(player?.playing),
      words: player ? player.lanes.map((lane) => `${lane.title ? `${lane.title}: ` : ""}${lane.state.textContent}`) : [],
      asked,
      hands,
      handsShown: panel !== null,
      calm: document.getElementById("calm")?.open ?? false,
      large: root.classList.contains("large"),
      language: words.current(),
    });
  }

  /** From the player, at each tick; told on at most five times a second. */
  function moment(player) {
    const now = performance.now();
    if (other && now - last > 200) {
      last = now;
      tell(player);
    }
  }

  /** The page's own question with the hands that were counted there. */
  function tally(title, rows) {
    asked = { title, rows };
    tell();
  }

  /** A pause for a show of hands: the picture stops, numbers are seen; once more, and it goes on. */
  function showHands() {
    if (panel) {
      panel.remove();
      panel = null;
      live.tellNow(t("presenter.hands.told", { counts: choices().map((answer, n) => `${answer}: ${hands[n]}`).join(", ") }));
    } else {
      Player.current?.pause();
      hands.fill(0);
      const answers = choices();
      const counts = answers.map((_, n) => h("output", { class: "hands-count", "data-test": `public-hands-${n + 1}` }, "0"));
      panel = h("section", { class: "hands-panel", "data-test": "hands-panel", "aria-label": handsTitle() },
        h("h2", {}, handsTitle()),
        h("div", { class: "hands-all" }, counts.map((count, n) => h("div", { class: "hands-one" },
          h("span", {}, answers[n]), count,
          h("div", { class: "row" },
            button("−", () => countHand(n, -1), { class: "tool", "aria-label": t("hands.less", { answer: answers[n] }) }),
            button("+", () => countHand(n, 1), { class: "tool", "aria-label": t("hands.more", { answer: answers[n] }), "data-test": `public-more-${n + 1}` }))))),
        button(t("presenter.hands.go"), showHands, { class: "main", "data-test": "hands-go" }));
      panel.counts = counts;
      const step = document.getElementById("step");
      step.parentNode.insertBefore(panel, step);
      panel.scrollIntoView({ block: "nearest" });
      live.tellNow(handsTitle());
    }
    tell();
  }

  function countHand(n, by) {
    if (panel?.counts[n]) {
      hands[n] = Math.max(0, hands[n] + by);
      panel.counts[n].textContent = String(hands[n]);
      tell();
    }
  }

  function stepBy(by) {
    const to = share.state.step + by;
    if (to >= 1 && to <= STORY + 1) {
      panel?.remove();
      panel = null;
      asked = { title: "", rows: [] };
      share.state.moment = 0;
      go(to);
      tell();
    }
  }

  function large() {
    root.classList.toggle("large");
    document.querySelector('[data-test="large-type"]')?.setAttribute("aria-pressed", String(root.classList.contains("large")));
    Player.current?.wake();
    tell();
  }

  function calm() {
    calmScreen();
    tell();
  }

  const DOES = {
    next: () => stepBy(1),
    previous: () => stepBy(-1),
    play: () => { Player.current?.toggle(); tell(); },
    back: () => Player.current?.stepBy(-1),
    forward: () => Player.current?.stepBy(1),
    calm,
    large,
    hands: showHands,
    more: ({ number }) => countHand(number, 1),
    less: ({ number }) => countHand(number, -1),
    hello: () => tell(),
  };

  /** In the page: what the notes' window asks for. A page that was opened anew knows its window by its opener. */
  function heard(event) {
    if (!event.data?.peekaboo || isNotes()) {
      return;
    }
    if (!other && event.source?.opener === window) {
      other = event.source;
    }
    if (event.source === other && Object.hasOwn(DOES, event.data.kind)) {
      DOES[event.data.kind](event.data);
    }
  }

  const KEYS = {
    ".": "calm", "+": "large", n: "next", p: "previous", h: "hands",
  };
  const MORE_KEYS = {
    PageDown: "next", PageUp: "previous", k: "play", ArrowRight: "forward", ArrowLeft: "back", b: "calm",
  };

  function plain(event) {
    return !event.ctrlKey && !event.metaKey && !event.altKey && !/INPUT|TEXTAREA|SELECT/.test(event.target.tagName);
  }

  function keyedInPage(event) {
    if (isNotes() || !plain(event) || !shortcuts.on) {
      return;
    }
    const kind = KEYS[event.key];
    const dialog = document.querySelector("dialog[open]");
    if (kind && (!dialog || (kind === "calm" && dialog.id === "calm"))) {
      event.preventDefault();
      DOES[kind]({});
    }
  }

  /* The window with the notes. */

  /** What to say, to ask and to mind in a step; in the sandbox the questions of the scenario. */
  function note(step, scenario = "") {
    if (step > STORY) {
      const questions = guide.questions(scenario);
      return [h("h2", {}, t("talk.title")),
        questions.length ? h("ol", {}, questions.map((line) => h("li", {}, line))) : h("p", {}, t("presenter.sandbox"))];
    }
    const part = (name) => [h("dt", {}, t(`presenter.${name}`)), h("dd", {}, t(`guide.notes.${step}.${name}`))];
    return [
      h("h2", {}, t(`step${step}.title`)),
      step === STORY ? h("div", { class: "note" }, guide.part("note")) : null,
      h("dl", {}, part("say"), part("ask"), part("mind")),
    ].filter(Boolean);
  }

  /** What is read by itself, of the guide; a table that is too wide is moved in its own frame. */
  function chapter({ name, title, sections }) {
    const made = h("details", { class: "chapter", "data-test": `guide-${name}` }, h("summary", {}, title), sections);
    made.querySelectorAll("table").forEach((table) => {
      const frame = h("div", { class: "scrolled", tabindex: 0, role: "group", "aria-label": title });
      table.replaceWith(frame);
      frame.append(table);
    });
    return made;
  }

  function notesWindow() {
    document.title = t("presenter.title");
    root.lang = words.current();
    document.body.className = "presenter";
    let shown = "";
    let heardAt = 0;
    const ask = (kind, more = {}) => window.opener?.postMessage({ peekaboo: true, kind, ...more }, "*");
    const now = h("p", { class: "now", "data-test": "presenter-now" });
    const notes = h("section", { class: "notes", "aria-live": "polite", "data-test": "presenter-notes" });
    const page = h("section", { class: "tally", "data-test": "presenter-tally" });
    const tool = (kind, key, attributes = {}) => h("button", { type: "button", onclick: () => ask(kind), "aria-keyshortcuts": key, "data-test": `presenter-${kind}`, ...attributes }, t(`presenter.${kind}`), " ", h("kbd", { "aria-hidden": "true" }, key));
    const counts = hands.map((_, n) => h("output", { class: "hands-count", "data-test": `presenter-hands-${n + 1}` }, "0"));
    const labels = hands.map(() => h("span"));
    const changers = [];
    const changer = (kind, key, number, label, attributes) => {
      const made = button(label, () => ask(kind, { number }), { class: "tool", ...attributes });
      changers.push({ made, key, number });
      return made;
    };
    const counters = h("div", { class: "hands-all", hidden: true }, counts.map((count, number) => h("div", { class: "hands-one" },
      labels[number], count,
      h("div", { class: "row" },
        changer("less", "hands.less", number, "−", {}),
        changer("more", "hands.more", number, ["+ ", h("kbd", { "aria-hidden": "true" }, String(number + 1))], { "aria-keyshortcuts": String(number + 1), "data-test": `presenter-more-${number + 1}` })))));
    const toggles = { hands: tool("hands", "h", { "aria-pressed": "false" }), calm: tool("calm", ".", { "aria-pressed": "false" }), large: tool("large", "+", { "aria-pressed": "false" }) };
    document.body.replaceChildren(
      h("main", { id: "main" },
        h("h1", {}, t("presenter.title")),
        h("div", { class: "row" }, tool("previous", "p"), tool("play", "k", { class: "main" }), tool("next", "n"), toggles.hands, toggles.calm, toggles.large),
        now, counters, page, notes,
        h("h2", {}, t("presenter.guide")), guide.chapters().map(chapter),
        h("div", { class: "row" },
          button(t("presenter.cue"), printed.cueCard, { class: "quiet", "data-test": "presenter-print-cue" }),
          button(t("presenter.exercise"), printed.exercise, { class: "quiet", "data-test": "presenter-print-exercise" }),
          button(t("presenter.guide.print"), printed.guide, { class: "quiet", "data-test": "presenter-print-guide" })),
        h("p", { class: "hint" }, t("presenter.keys"))),
      h("div", { id: "live", class: "unseen", "aria-live": "polite", role: "status" }),
      h("div", { id: "toast", class: "toast", hidden: true }),
      h("div", { id: "printable" }));
    addEventListener("message", (event) => {
      if (event.source !== window.opener || event.data?.kind !== "moment" || !event.data.peekaboo) {
        return;
      }
      heardAt = performance.now();
      if (event.data.language !== words.current()) {
        words.choose(event.data.language);
        location.replace(`#presenter&lang=${words.current()}`);
        location.reload();
        return;
      }
      update(event.data);
    });

    function update(said) {
      now.replaceChildren(h("b", {}, said.time), " ", t(said.playing ? "presenter.playing" : "presenter.paused"), said.words.length ? ` · ${said.words.join(" · ")}` : "");
      counters.hidden = !said.handsShown;
      const answers = choices(said.step);
      labels.forEach((label, n) => {
        label.textContent = answers[n] ?? "";
        label.parentNode.hidden = n >= answers.length;
      });
      changers.forEach(({ made, key, number }) => made.setAttribute("aria-label", t(key, { answer: answers[number] ?? "" })));
      counts.forEach((count, n) => (count.textContent = String(said.hands[n])));
      toggles.hands.setAttribute("aria-pressed", String(said.handsShown));
      toggles.calm.setAttribute("aria-pressed", String(said.calm));
      toggles.large.setAttribute("aria-pressed", String(said.large));
      page.replaceChildren(...(said.asked.title ? [h("h2", {}, said.asked.title), h("ul", {}, said.asked.rows.map(([answer, count]) => h("li", {}, `${answer}: `, h("b", {}, count))))] : []));
      const about = `${said.step}/${said.scenario}`;
      if (about !== shown) {
        shown = about;
        notes.replaceChildren(...note(said.step, said.scenario));
      }
    }

    addEventListener("keydown", (event) => {
      if (!plain(event)) {
        return;
      }
      const kind = KEYS[event.key] ?? MORE_KEYS[event.key];
      const digit = /^Digit([123])$/.exec(event.code);
      if (digit) {
        ask(event.shiftKey ? "less" : "more", { number: Number(digit[1]) - 1 });
      } else if (kind) {
        event.preventDefault();
        ask(kind);
      }
    });
    setInterval(() => {
      if (!window.opener || performance.now() - heardAt > 5000) {
        now.textContent = t("presenter.alone");
      }
      ask("hello");
    }, 1500);
    ask("hello");
  }

  addEventListener("message", heard);
  document.addEventListener("keydown", keyedInPage);

  return { open, moment, tally, note, notesWindow, showHands, large };
})();
