/* The calm screen: nothing but a few quiet words, for a pause. */

import { button, h } from "./ground/dom.js";
import { shown } from "./ground/shown.js";
import { t } from "./ground/words.js";

const box = () => document.getElementById("calm");

/** Whether it is seen. */
export function isCalm() {
  return box().open;
}

/** Shows it, or goes back to what was there before. */
export function calmScreen() {
  if (isCalm()) {
    box().close();
    return;
  }
  shown.player?.pause();
  box().showModal();
}

/** Writes its words, in the language chosen. */
export function writeCalm() {
  box().replaceChildren(h("p", {}, t("calm.text")), button(t("calm.back"), calmScreen, { class: "main", "data-test": "calm-back" }));
}
