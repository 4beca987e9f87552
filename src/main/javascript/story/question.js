/* A bet: a question with answers to choose from, asked before anything is shown, and the hands of the room for it. */

import { button, h } from "../ground/dom.js";
import { tally } from "../ground/tally.js";
import { t } from "../ground/words.js";

/** What a step asks. */
export const asked = (id) => t(`ask.${id}`);

/** An answer to it, in words. */
const answerOf = (id, answer) => t(`ask.${id}.${answer}`);

/**
 * @param asks its id, and the answers to choose from
 * @param heard answer: takes the answer that is chosen; counted: is told that the room has begun to answer; passed: that nobody is going
 *   to, where that is not the same
 * @returns root: the element; isAnswered(): whether somebody has answered, alone or by hand; said(): what was answered, in words
 */
export function question({ id, answers }, heard) {
  let chosen = null;
  let passed = false;
  let counts = answers.map(() => 0);
  const labels = answers.map((answer) => answerOf(id, answer));
  tally.ask(asked(id), labels);
  const hands = labels.map((label, place) => {
    const count = h("output", { class: "count", "data-test": `hands-count-${answers[place]}` }, "0");
    const root = h("div", { class: "hands", hidden: true },
      button("−", () => tally.count(place, -1), { class: "tool", "aria-label": t("hands.less", { answer: label }) }),
      count,
      button("+", () => tally.count(place, 1), { class: "tool", "aria-label": t("hands.more", { answer: label }), "data-test": `hands-${answers[place]}` }));
    return { root, count };
  });
  const buttons = answers.map((answer, place) =>
    button(labels[place], () => {
      chosen = place;
      pass.remove();
      buttons.forEach((other, n) => other.setAttribute("aria-pressed", String(n === place)));
      heard.answer(answer);
    }, { class: "answer", "aria-pressed": "false", "data-test": `answer-${answer}` }));
  /** Where nobody answers, on a stage, the story goes on without an answer. */
  const pass = button(t("bet.pass"), () => {
    passed = true;
    pass.remove();
    (heard.passed ?? heard.counted)?.();
  }, { class: "no-bet", "data-test": "no-bet" });
  const show = button(t("hands.show"), () => {
    const open = hands[0].root.hidden;
    hands.forEach((one) => (one.root.hidden = !open));
    show.setAttribute("aria-expanded", String(open));
  }, { class: "quiet", "aria-expanded": "false", "data-test": "hands" });
  const root = h("fieldset", { class: "ask", "data-test": "ask" },
    h("legend", {}, asked(id)),
    h("div", { class: "answers" }, answers.map((answer, n) => h("div", { class: "answer-row" }, buttons[n], hands[n].root))),
    show, pass);
  const byHand = () => counts.some((count) => count > 0);
  const done = tally.listen((now) => {
    if (now.title !== asked(id)) {
      done();
      return;
    }
    const before = byHand();
    counts = now.counts;
    hands.forEach(({ count }, n) => (count.textContent = String(counts[n])));
    if (byHand() && !before) {
      pass.remove();
      heard.counted?.();
    }
  });
  return {
    root,
    isAnswered: () => chosen !== null || byHand() || passed,
    look: () => root.querySelector("button").focus(),
    said: () => [
      chosen === null ? "" : t("bet.you", { answer: labels[chosen] }),
      byHand() ? t("bet.room", { counts: labels.map((answer, n) => t("bet.hands", { answer, count: counts[n] })).join(", ") }) : "",
    ].filter(Boolean).join(" "),
  };
}
