/* The window with the presenter's notes; what it asks for, the page does. */

import { scriptFor } from "./evenings.js";
import * as appearance from "./ground/appearance.js";
import { button, h } from "./ground/dom.js";
import { mine } from "./ground/evening.js";
import * as guide from "./ground/guide.js";
import { SANDBOX } from "./ground/held.js";
import { NOTES_KEYS, isPlain } from "./ground/keys.js";
import * as words from "./ground/words.js";
import { t } from "./ground/words.js";
import { MOST_ANSWERS } from "./hands.js";
import * as printed from "./sharing/printed.js";
import { story } from "./story/story.js";

/** What to say, to ask and to mind in a step; in the sandbox the questions of the scenario. */
export function note(step, scenario = "") {
  if (step === SANDBOX) {
    const questions = guide.questions(scenario);
    return [h("h2", {}, t("talk.title")),
      questions.length ? h("ol", {}, questions.map((line) => h("li", {}, line))) : h("p", {}, t("presenter.sandbox"))];
  }
  const { minded } = story[step];
  const part = (name) => [h("dt", {}, t(`presenter.${name}`)), h("dd", {}, t(`guide.notes.${step}.${name}`))];
  return [
    h("h2", {}, t(`${step}.title`)),
    minded ? h("div", { class: "note" }, guide.part(minded)) : null,
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

/** Turns this window into the one with the notes. */
export function notesWindow() {
  document.title = t("presenter.title");
  document.documentElement.lang = words.current();
  document.body.className = "presenter";
  let shown = "";
  let heardAt = 0;
  const ask = (kind, more = {}) => window.opener?.postMessage({ peekaboo: true, kind, ...more }, "*");
  const now = h("p", { class: "now", "data-test": "presenter-now" });
  const notes = h("section", { class: "notes", "aria-live": "polite", "data-test": "presenter-notes" });
  const script = h("section", { class: "chapter", "data-test": "presenter-evening" });
  let scripted = "";
  const page = h("section", { class: "tally", "data-test": "presenter-tally" });
  const tool = (kind, key, attributes = {}) => h("button", { type: "button", onclick: () => ask(kind), "aria-keyshortcuts": key, "data-test": `presenter-${kind}`, ...attributes }, t(`presenter.${kind}`), " ", h("kbd", { "aria-hidden": "true" }, key));
  const counts = Array.from({ length: MOST_ANSWERS }, (_, n) => h("output", { class: "hands-count", "data-test": `presenter-hands-${n + 1}` }, "0"));
  const labels = counts.map(() => h("span"));
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
      now, counters, page, notes, script,
      h("h2", {}, t("presenter.guide")), guide.chapters().map(chapter),
      h("div", { class: "row" },
        button(t("presenter.cue"), printed.cueCard, { class: "quiet", "data-test": "presenter-print-cue" }),
        button(t("presenter.exercise"), printed.exercise, { class: "quiet", "data-test": "presenter-print-exercise" }),
        button(t("presenter.guide.print"), printed.wholeGuide, { class: "quiet", "data-test": "presenter-print-guide" })),
      h("p", { class: "hint" }, t("presenter.keys"))),
    h("div", { id: "live", class: "unseen", "aria-live": "polite", role: "status" }),
    h("div", { id: "toast", class: "toast", hidden: true }),
    h("div", { id: "printable" }));
  window.addEventListener("message", (event) => {
    if (event.source !== window.opener || event.data?.kind !== "moment" || !event.data.peekaboo) {
      return;
    }
    heardAt = performance.now();
    appearance.choose(appearance.read(event.data.looks) ?? appearance.current());
    if (event.data.language !== words.current()) {
      words.choose(event.data.language);
      location.replace(`#presenter&lang=${words.current()}&looks=${event.data.looks}`);
      location.reload();
      return;
    }
    update(event.data);
  });

  function update(said) {
    now.replaceChildren(h("b", {}, said.time), " ", t(said.playing ? "presenter.playing" : "presenter.paused"), said.words.length ? ` · ${said.words.join(" · ")}` : "");
    counters.hidden = !said.handsShown;
    const { title, answers, counts: hands } = said.asked;
    labels.forEach((label, n) => {
      label.textContent = answers[n] ?? "";
      label.parentNode.hidden = n >= answers.length;
    });
    changers.forEach(({ made, key, number }) => made.setAttribute("aria-label", t(key, { answer: answers[number] ?? "" })));
    counts.forEach((count, n) => (count.textContent = String(hands[n] ?? 0)));
    toggles.hands.setAttribute("aria-pressed", String(said.handsShown));
    toggles.calm.setAttribute("aria-pressed", String(said.calm));
    toggles.large.setAttribute("aria-pressed", String(said.large));
    mine.help = said.help;
    const evening = `${said.evening}/${said.help}`;
    if (evening !== scripted) {
      scripted = evening;
      script.replaceChildren(...scriptFor(said.evening, (number) => ask("whatIf", { evening: said.evening, number })));
    }
    page.replaceChildren(...(title ? [h("h2", {}, title), h("ul", {}, answers.map((answer, n) => h("li", {}, `${answer}: `, h("b", {}, String(hands[n])))))] : []));
    const about = `${said.step}/${said.scenario}`;
    if (about !== shown) {
      shown = about;
      notes.replaceChildren(...note(said.step, said.scenario));
    }
  }

  window.addEventListener("keydown", (event) => {
    if (!isPlain(event)) {
      return;
    }
    const kind = NOTES_KEYS[event.key];
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
