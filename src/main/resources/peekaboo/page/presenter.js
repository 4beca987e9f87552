/* Presenter view: private notes in a second window beside the public picture. The two talk by messages only. */

const presenter = (() => {
  let other = null;
  let last = 0;
  const tallies = { title: "", rows: [] };

  function open() {
    other = window.open(`${location.href.split("#")[0]}#presenter&lang=${words.current()}`, "peekaboo-presenter", "width=900,height=760");
    if (!other) {
      toast(t("presenter.blocked"));
    }
  }

  function send(message) {
    if (other && !other.closed) {
      other.postMessage({ peekaboo: true, ...message }, "*");
    }
  }

  function moment(player) {
    const now = performance.now();
    if (other && now - last > 200) {
      last = now;
      send({ kind: "moment", step: share.state.step, time: words.clock(player.seconds), playing: player.playing, words: player.lanes.map((lane) => lane.state.textContent) });
    }
  }

  function tally(title, rows) {
    Object.assign(tallies, { title, rows });
    send({ kind: "tally", title, rows });
  }

  addEventListener("message", (event) => {
    if (!event.data?.peekaboo || event.source !== other) {
      return;
    }
    const does = {
      next: () => go(Math.min(6, share.state.step + 1)),
      previous: () => go(Math.max(1, share.state.step - 1)),
      play: () => Player.current?.toggle(),
      calm: () => calmScreen(),
      hello: () => { send({ kind: "moment", step: share.state.step, time: "", playing: false, words: [] }); send({ kind: "tally", ...tallies }); },
    };
    does[event.data.kind]?.();
  });

  /** The second window: notes, the clock, the tally, and a few buttons that act on the first. */
  function notesWindow() {
    document.title = t("presenter.title");
    document.body.className = "presenter";
    const main = h("main", { id: "main" });
    const now = h("p", { class: "now" });
    const notes = h("div", { class: "notes" });
    const hands = h("div", { class: "tally" });
    let shown = 0;
    const ask = (kind) => window.opener?.postMessage({ peekaboo: true, kind }, "*");
    main.append(h("h1", {}, t("presenter.title")),
      h("div", { class: "row" },
        button(t("presenter.previous"), () => ask("previous"), { "data-test": "presenter-previous" }),
        button(t("presenter.play"), () => ask("play"), { class: "main", "data-test": "presenter-play" }),
        button(t("presenter.next"), () => ask("next"), { "data-test": "presenter-next" }),
        button(t("presenter.calm"), () => ask("calm"), { "data-test": "presenter-calm" })),
      now, notes, hands);
    document.body.replaceChildren(main);
    addEventListener("message", (event) => {
      if (event.source !== window.opener || !event.data?.peekaboo) {
        return;
      }
      if (event.data.kind === "tally") {
        hands.replaceChildren(h("h2", {}, event.data.title), h("ul", {}, event.data.rows.map(([answer, count]) => h("li", {}, `${answer}: `, h("b", {}, count)))));
        return;
      }
      now.textContent = `${event.data.time} ${event.data.words.join(" · ")}`;
      if (event.data.step !== shown) {
        shown = event.data.step;
        const lines = [1, 2, 3, 4, 5].map((n) => `notes.step${shown}.${n}`).filter(words.has);
        notes.replaceChildren(h("h2", {}, t(`step${shown}.title`)), h("ul", {}, lines.map((line) => h("li", {}, t(line)))));
      }
    });
    if (!window.opener) {
      now.textContent = t("presenter.alone");
    }
    ask("hello");
  }

  return { open, moment, tally, notesWindow };
})();
