/* Shows of hands: of what is asked on the page, and where nothing is asked of whatever was said aloud. */

import { tally } from "./ground/tally.js";
import { t } from "./ground/words.js";
import { story } from "./story/story.js";

/** Answers that a question has at most. */
export const MOST_ANSWERS = Math.max(...Object.values(story).map(({ answers }) => answers.length));

/** Asks for hands: for the bet that stands on the page, else for a yes or a no. */
export function askForHands() {
  if (!tally.asked.title) {
    tally.ask(t("presenter.hands.title"), [t("presenter.hands.yes"), t("presenter.hands.no")]);
  }
}
