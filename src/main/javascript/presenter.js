/* Presenter view, in the page: a second window holds the notes, and both talk by messages only, since to each other two
 * files are strangers. */

import { calmScreen, isCalm } from "./calm.js";
import { openWhatIf } from "./evenings.js";
import * as appearance from "./ground/appearance.js";
import { state, stepOn } from "./ground/asked.js";
import { button, h, live, toast } from "./ground/dom.js";
import { eveningAt, mine } from "./ground/evening.js";
import { PRESENTER_KEYS, STAGE_KEYS, isPlain, shortcuts } from "./ground/keys.js";
import { shown } from "./ground/shown.js";
import { tally } from "./ground/tally.js";
import * as words from "./ground/words.js";
import { t } from "./ground/words.js";
import { askForHands } from "./hands.js";
import { advance, isOnStage, toggleStage } from "./stage.js";

const root = document.documentElement;
/** Shows a step; the page says how. */
let go = null;
/** The window with the notes. */
let other = null;
let last = 0;
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
    asked: tally.asked,
    handsShown: panel !== null,
    calm: isCalm(),
    large: root.classList.contains("large"),
    evening: eveningAt(state.step),
    help: mine.help,
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

/** A pause for a show of hands: the picture stops, numbers are seen; once more, and it goes on. */
function showHands() {
  if (panel) {
    panel.remove();
    panel = null;
    const { answers, counts } = tally.asked;
    live.tellNow(t("presenter.hands.told", { counts: answers.map((answer, n) => t("bet.hands", { answer, count: counts[n] })).join(", ") }));
  } else {
    shown.player?.pause();
    askForHands();
    const { title, answers } = tally.asked;
    const counts = answers.map((_, n) => h("output", { class: "hands-count", "data-test": `public-hands-${n + 1}` }, String(tally.asked.counts[n])));
    panel = h("section", { class: "hands-panel", "data-test": "hands-panel", "aria-label": title },
      h("h2", {}, title),
      h("div", { class: "hands-all" }, counts.map((count, n) => h("div", { class: "hands-one" },
        h("span", {}, answers[n]), count,
        h("div", { class: "row" },
          button("−", () => tally.count(n, -1), { class: "tool", "aria-label": t("hands.less", { answer: answers[n] }) }),
          button("+", () => tally.count(n, 1), { class: "tool", "aria-label": t("hands.more", { answer: answers[n] }), "data-test": `public-more-${n + 1}` }))))),
      button(t("presenter.hands.go"), showHands, { class: "main", "data-test": "hands-go" }));
    panel.counts = counts;
    const step = document.getElementById("step");
    step.parentNode.insertBefore(panel, step);
    panel.scrollIntoView({ block: "nearest" });
    live.tellNow(title);
  }
  tell();
}

/** The hands have changed, wherever they were counted. */
function counted({ title, counts }) {
  if (panel && panel.getAttribute("aria-label") !== title) {
    panel.remove();
    panel = null;
  }
  panel?.counts.forEach((count, n) => (count.textContent = String(counts[n])));
  tell();
}

/** Hands are counted while they are shown. */
function countHand(n, by) {
  if (panel) {
    tally.count(n, by);
  }
}

function stepBy(by) {
  const to = stepOn(by);
  if (to) {
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
  advance: () => { if (isOnStage()) { advance(() => stepBy(1)); tell(); } else { stepBy(1); } },
  stage: toggleStage,
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
  whatIf: ({ evening, number }) => openWhatIf(evening, number),
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
  // On a button a blank and the return key press it.
  const presses = /BUTTON|SUMMARY|A/.test(event.target.tagName) && (event.key === " " || event.key === "Enter");
  const kind = PRESENTER_KEYS[event.key] ?? (isOnStage() && !presses ? STAGE_KEYS[event.key] : undefined);
  const dialog = document.querySelector("dialog[open]");
  if (kind && (!dialog || kind === "advance" || (kind === "calm" && dialog.id === "calm"))) {
    event.preventDefault();
    DOES[kind]({});
  }
}

/** Begins to listen to the window with the notes, and to keys. */
export function listen(showStep) {
  go = showStep;
  window.addEventListener("message", heard);
  document.addEventListener("keydown", keyed);
  tally.listen(counted);
}
