/* Whether the page is heard: off until somebody asks, by a key or in the menu, and never because of a link. */

import { live, toast } from "./ground/dom.js";
import { t } from "./ground/words.js";
import { askForSound, isOn } from "./picture/speaker.js";

/** Turns sound on or off, and says so. */
export function toggleSound() {
  const wanted = !isOn();
  const on = askForSound(wanted);
  document.querySelector('[data-test="sound"]')?.setAttribute("aria-pressed", String(on));
  const told = t(on ? "sound.on" : wanted ? "sound.none" : "sound.off");
  toast(told);
  live.tellNow(told);
}
