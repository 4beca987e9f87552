/* Shows of hands: what is counted in a step. */

import { t } from "./ground/words.js";
import { answerOf, asked } from "./story/question.js";
import { story } from "./story/story.js";

/** Answers that a question has at most. */
export const MOST_ANSWERS = Math.max(...Object.values(story).map(({ answers }) => answers.length));

/** The answers to the question of the step, where it asks none yes and no. */
export function choices(step) {
  const { answers } = story[step];
  return answers.length ? answers.map((answer) => answerOf(step, answer)) : [t("presenter.hands.yes"), t("presenter.hands.no")];
}

/** What is asked. */
export function asks(step) {
  return story[step].answers.length ? asked(step) : t("presenter.hands.title");
}
