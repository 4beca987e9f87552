/* A question with answers to choose from, asked before anything is shown, and a tally for a show of hands. */

import { button, h } from "../ground/dom.js";
import { t } from "../ground/words.js";

/** What a step asks. */
export const asked = (id) => t(`ask.${id}`);

/** An answer to it, in words. */
export const answerOf = (id, answer) => t(`ask.${id}.${answer}`);

/**
 * @param step its id, and the answers to choose from
 * @param heard answer: takes the answer that is chosen; tally: takes the question and the hands that are counted
 */
export function question({ id, answers }, heard) {
  const hands = answers.map((answer) => {
    const count = h("output", { class: "count" }, "0");
    const change = (by) => {
      count.textContent = String(Math.max(0, Number(count.textContent) + by));
      heard.tally(asked(id), answers.map((one, n) => [answerOf(id, one), hands[n].count.textContent]));
    };
    const label = answerOf(id, answer);
    const root = h("div", { class: "hands", hidden: true },
      button("−", () => change(-1), { class: "tool", "aria-label": t("hands.less", { answer: label }) }),
      count,
      button("+", () => change(1), { class: "tool", "aria-label": t("hands.more", { answer: label }), "data-test": `hands-${answer}` }));
    return { root, count };
  });
  const buttons = answers.map((answer) =>
    button(answerOf(id, answer), () => {
      buttons.forEach((other, n) => other.setAttribute("aria-pressed", String(answers[n] === answer)));
      heard.answer(answer);
    }, { class: "answer", "aria-pressed": "false", "data-test": `answer-${answer}` }));
  const show = button(t("hands.show"), () => {
    const open = hands[0].root.hidden;
    hands.forEach((one) => (one.root.hidden = !open));
    show.setAttribute("aria-expanded", String(open));
  }, { class: "quiet", "aria-expanded": "false", "data-test": "hands" });
  return h("fieldset", { class: "ask", "data-test": "ask" },
    h("legend", {}, asked(id)),
    h("div", { class: "answers" }, answers.map((answer, n) => h("div", { class: "answer-row" }, buttons[n], hands[n].root))),
    show);
}
