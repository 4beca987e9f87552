/* The stage, for projectors: the picture fills the screen, the words stand large below it, and one key takes the whole story on. */

import { calmScreen, isCalm } from "./calm.js";
import { h } from "./ground/dom.js";
import { shown } from "./ground/shown.js";
import { t } from "./ground/words.js";

const root = document.documentElement;

export function isOnStage() {
  return root.classList.contains("on-stage");
}

/** Goes onto the stage, on the full screen where the browser lets us, or comes down from it. */
export function toggleStage() {
  const on = root.classList.toggle("on-stage");
  if (on) {
    root.requestFullscreen?.().catch(() => {});
  } else if (document.fullscreenElement) {
    document.exitFullscreen();
  }
  shown.player?.wake();
}

/** Whoever leaves the full screen by the browser's own key leaves the stage. */
export function leavesWithTheFullScreen() {
  let wasFull = false;
  document.addEventListener("fullscreenchange", () => {
    if (wasFull && !document.fullscreenElement && isOnStage()) {
      toggleStage();
    }
    wasFull = Boolean(document.fullscreenElement);
  });
}

/** What is on the stage alone: how one goes on, and how one gets away. */
export function stageHint() {
  return h("p", { class: "stage-hint" }, t("stage.hint"));
}

/**
 * What comes next in the story, whatever it is: what is being looked at ends or stops, a question that nobody answers is passed over,
 * the scene begins, goes on, and gives way to the next step. While something is counted, nothing does.
 *
 * @param stepOn shows the next step
 */
export function advance(stepOn) {
  const dialog = document.querySelector("dialog[open]");
  if (isCalm()) {
    calmScreen();
    return;
  }
  if (dialog) {
    dialog.close();
    return;
  }
  const { player } = shown;
  if (player?.playing) {
    player.pause();
    return;
  }
  const flow = document.querySelector("#step .flow");
  if (flow.ariaBusy === "true") {
    return;
  }
  const ahead = [".go:not(.second)", "[data-test=step-next]"].map((one) => [...flow.querySelectorAll(one)].at(-1)).find(Boolean);
  const open = [...flow.querySelectorAll("[data-test=no-bet]")].at(-1);
  if (ahead) {
    ahead.click();
  } else if (open) {
    open.click();
  } else if (player && player.tick > 0) {
    player.play();
  } else {
    stepOn();
  }
}
