/* The whole page: steps, menu, keys. */

import { calmScreen, writeCalm } from "./calm.js";
import * as appearance from "./ground/appearance.js";
import { listenToEvenings } from "./evenings.js";
import { state } from "./ground/asked.js";
import { button, h, live, pauseForOthers, toast } from "./ground/dom.js";
import { engine } from "./ground/engine.js";
import { EVENINGS, whatIfLink } from "./ground/evenings.js";
import { told, whyWords } from "./ground/events.js";
import * as guide from "./ground/guide.js";
import { SANDBOX, scenarios, steps, version } from "./ground/held.js";
import { isPlain, shortcuts } from "./ground/keys.js";
import { shown } from "./ground/shown.js";
import { tally } from "./ground/tally.js";
import * as words from "./ground/words.js";
import { t } from "./ground/words.js";
import { toggleSound } from "./heard.js";
import { closesByItself, writeMenu } from "./menu.js";
import { note, notesWindow } from "./notes.js";
import * as presenter from "./presenter.js";
import * as address from "./sharing/address.js";
import { tellLink } from "./story/linked.js";
import { leavesWithTheFullScreen, stageHint } from "./stage.js";
import { Step } from "./story/step.js";
import { story } from "./story/story.js";

/**
 * Shows a step of the story.
 *
 * @param isNew whether somebody asked for it, so that the browser can go back to the one before; not where the address or the
 *   language has changed
 */
function go(id, focus = true, isNew = true) {
  if (isNew && shown.step !== null && shown.step.id !== id) {
    address.turnPage();
  }
  shown.step?.end();
  tally.clear();
  state.step = id;
  const step = new Step(id, story[id].answers, { open: go, moment: presenter.moment });
  shown.step = step;
  const title = h("h2", { tabindex: -1, id: "step-title" }, t(`${id}.title`));
  const place = document.getElementById("step");
  place.className = `step step-${id}`;
  // In the sandbox the picture comes before the many things to turn, so that both are seen on a narrow screen.
  const parts = id === SANDBOX
    ? [h("div", { class: "panel" }, title), step.stage, h("div", { class: "panel" }, step.flow)]
    : [h("div", { class: "panel" }, title, step.flow, stageHint()), step.stage];
  place.replaceChildren(...parts);
  step.begin(story[id]);
  tellLink(story[id].offers, engine.catalogue());
  document.querySelectorAll("#steps button").forEach((one, n) => {
    if (steps[n].id === id) {
      one.setAttribute("aria-current", "step");
    } else {
      one.removeAttribute("aria-current");
    }
  });
  document.title = `${t(`${id}.title`)} · ${t("title")}`;
  if (focus) {
    title.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }
  address.keep();
  if (step.current) {
    presenter.moment(step.current);
  }
}

function languageChoice() {
  if (words.languages.length < 2) {
    return [];
  }
  const list = h("select", { id: "language", "data-test": "language", "aria-label": t("language"), onchange: () => {
    words.choose(list.value);
    frame();
    go(state.step, false, false);
    document.getElementById("language").focus();
  } }, words.languages.map(({ code, name }) => h("option", { value: code, lang: code, selected: code === words.current() }, name)));
  return [list];
}

function stepChoice({ id }, n) {
  return h("li", {}, button([h("span", { class: "number", "aria-hidden": "true" }, id === SANDBOX ? "✎" : String(n + 1)), h("span", { class: "name" }, t(`${id}.short`))], () => {
    state.changes = {};
    state.moment = 0;
    go(id);
  }, { "data-test": `step-${n + 1}` }));
}

/** All that stays: header, steps, menu, footer, dialogs' words. */
function frame() {
  document.querySelectorAll("[data-t]").forEach((element) => (element.textContent = t(element.dataset.t)));
  document.querySelectorAll("[data-label]").forEach((element) => element.setAttribute("aria-label", t(element.dataset.label)));
  document.getElementById("steps").replaceChildren(...steps.map(stepChoice));
  document.getElementById("languages").replaceChildren(...languageChoice());
  document.getElementById("version").textContent = t("footer.version", { version });
  writeMenu();
  writeCalm();
}

function keyed(event) {
  const { player } = shown;
  if (!shortcuts.on || !isPlain(event)) {
    return;
  }
  if (event.key === "b") {
    calmScreen();
  } else if (document.querySelector("dialog[open]")) {
    return;
  } else if (event.key === "s" && player) {
    live.tellNow(player.wholeState());
    toast(player.wholeState());
  } else if (event.key === "k" && player?.playButton) {
    player.toggle();
  } else if (event.key === "m") {
    toggleSound();
  }
}

function page() {
  document.documentElement.lang = words.current();
  // The picture takes what height the header leaves.
  const head = document.querySelector("header");
  new ResizeObserver(() => document.documentElement.style.setProperty("--head", `${head.offsetHeight}px`)).observe(head);
  document.addEventListener("keydown", keyed);
  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("step-title").focus();
  });
  closesByItself();
  address.follow(() => {
    frame();
    go(state.step, true, false);
  });
  presenter.listen(go);
  listenToEvenings(go);
  leavesWithTheFullScreen();
  frame();
  go(state.step, false, false);
}

/* Scripts of modules cannot be reached from outside. What tests in a browser ask for is offered here, on purpose. */
Object.assign(globalThis.peekaboo, { page: { evenings: EVENINGS, whatIfLink, shown, scenarios, note, hasWords: words.has, questions: guide.questions, whyWords, told } });

address.offer((step) => story[step].offers ?? {});
address.read();

function begin() {
  if (/^#presenter\b/.test(location.hash)) {
    words.choose(/lang=(\w+)/.exec(location.hash)?.[1]);
    appearance.choose(appearance.read(/looks=([\w.]+)/.exec(location.hash)?.[1] ?? "") ?? appearance.current());
    notesWindow();
  } else {
    page();
  }
}

// To read what a link says may take as long as to build the page: with a task for each the browser draws and listens between.
if (location.hash) {
  pauseForOthers().then(begin);
} else {
  begin();
}
