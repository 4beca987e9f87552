/* Presenter view, in the page: a second window holds the notes, and both talk by messages only, since to each other two
 * files are strangers. */

import { calmScreen, isCalm } from "./calm.js";
import * as appearance from "./ground/appearance.js";
import { state, stepOn } from "./ground/asked.js";
import { button, h, live, toast } from "./ground/dom.js";
import { PRESENTER_KEYS, isPlain, shortcuts } from "./ground/keys.js";
import { shown } from "./ground/shown.js";
import * as words from "./ground/words.js";
import { t } from "./ground/words.js";
import { MOST_ANSWERS, asks, choices } from "./hands.js";

const root = document.documentElement;
/** Shows a step; the page says how. */
let go = null;
/** The window with the notes. */
let other = null;
let last = 0;
let asked = { title: "", rows: [] };
const hands = Array.from({ length: MOST_ANSWERS }, () => 0);
let panel = null;

export function open() {
  document.getElementById("menu").open = false;
  other = window.open(`${location.href.split("#")[0]}#presenter&lang=${words.current()}&looks=${appearance.written(appearance.current())}`, "peekaboo-presenter", "popup,width=900,height=820");
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
function tell(player = shown.player) {
  send({
    kind: "moment",
    step: state.step,
    scenario: player?.lanes[0].run.plan.name ?? "",
    time: player ? words.clock(player.seconds) : "",
    playing: Boolean(player?.playing),
    words: player ? player.lanes.map((lane) => `${lane.title ? `${lane.title}: ` : ""}${lane.state.textContent}`) : [],
    asked,
    hands,
    handsShown: panel !== null,
    calm: isCalm(),
    large: root.classList.contains("large"),
    language: words.current(),
    looks: appearance.written(appearance.current()),
  });
}

/** From the player, at each tick; told on at most five times a second. */
export function moment(player) {
  const now = performance.now();
  if (other && now - last > 200) {
    last = now;
    tell(player);
  }
}

/** The page's own question with the hands that were counted there. */
export function tally(title, rows) {
  asked = { title, rows };
  tell();
}

/** A pause for a show of hands: the picture stops, numbers are seen; once more, and it goes on. */
function showHands() {
  if (panel) {
    panel.remove();
    panel = null;
    live.tellNow(t("presenter.hands.told", { counts: choices(state.step).map((answer, n) => `${answer}: ${hands[n]}`).join(", ") }));
  } else {
    shown.player?.pause();
    hands.fill(0);
    const answers = choices(state.step);
    const counts = answers.map((_, n) => h("output", { class: "hands-count", "data-test": `public-hands-${n + 1}` }, "0"));
    panel = h("section", { class: "hands-panel", "data-test": "hands-panel", "aria-label": asks(state.step) },
      h("h2", {}, asks(state.step)),
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
    live.tellNow(asks(state.step));
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
  const to = stepOn(by);
  if (to) {
    panel?.remove();
    panel = null;
    asked = { title: "", rows: [] };
    state.moment = 0;
    go(to);
    tell();
  }
}

function large() {
  root.classList.toggle("large");
  document.querySelector('[data-test="large-type"]')?.setAttribute("aria-pressed", String(root.classList.contains("large")));
  shown.player?.wake();
  tell();
}

function calm() {
  calmScreen();
  tell();
}

const DOES = {
  next: () => stepBy(1),
  previous: () => stepBy(-1),
  play: () => { shown.player?.toggle(); tell(); },
  back: () => shown.player?.stepBy(-1),
  forward: () => shown.player?.stepBy(1),
  calm,
  large,
  hands: showHands,
  more: ({ number }) => countHand(number, 1),
  less: ({ number }) => countHand(number, -1),
  hello: () => tell(),
};

/** In the page: what the notes' window asks for. A page that was opened anew knows its window by its opener. */
function heard(event) {
  if (!event.data?.peekaboo) {
    return;
  }
  if (!other && event.source?.opener === window) {
    other = event.source;
  }
  if (event.source === other && Object.hasOwn(DOES, event.data.kind)) {
    DOES[event.data.kind](event.data);
  }
}

function keyed(event) {
  if (!isPlain(event) || !shortcuts.on) {
    return;
  }
  const kind = PRESENTER_KEYS[event.key];
  const dialog = document.querySelector("dialog[open]");
  if (kind && (!dialog || (kind === "calm" && dialog.id === "calm"))) {
    event.preventDefault();
    DOES[kind]({});
  }
}

/** Begins to listen to the window with the notes, and to keys. */
export function listen(showStep) {
  go = showStep;
  window.addEventListener("message", heard);
  document.addEventListener("keydown", keyed);
}
