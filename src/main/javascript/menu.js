/* The menu: what the page can do besides its steps. */

import { appearances } from "./appearances.js";
import { calmScreen } from "./calm.js";
import { openEvenings } from "./evenings.js";
import { button, h } from "./ground/dom.js";
import { shortcuts } from "./ground/keys.js";
import { shown } from "./ground/shown.js";
import { t } from "./ground/words.js";
import { toggleSound } from "./heard.js";
import { isOn } from "./picture/speaker.js";
import { open } from "./presenter.js";
import { cueCard, exercise, handout, wholeGuide } from "./sharing/printed.js";
import { toggleStage } from "./stage.js";

/** Writes the menu, in the language chosen. */
export function writeMenu() {
  const toggle = (key, name, test) => {
    const made = h("button", { type: "button", "aria-pressed": "false", "data-test": test, onclick: () => {
      made.setAttribute("aria-pressed", String(document.documentElement.classList.toggle(name)));
      shown.player?.wake();
    } }, t(key));
    made.setAttribute("aria-pressed", String(document.documentElement.classList.contains(name)));
    return made;
  };
  const keys = h("input", { type: "checkbox", checked: shortcuts.on, "data-test": "shortcuts", onchange: () => (shortcuts.on = keys.checked) });
  document.getElementById("menu").replaceChildren(
    h("summary", { "data-test": "menu" }, t("menu")),
    h("div", { class: "menu-body" },
      toggle("menu.large", "large", "large-type"), toggle("menu.motion", "calm", "calm-motion"),
      button(t("menu.sound"), toggleSound, { "aria-pressed": String(isOn()), "data-test": "sound" }),
      button(t("menu.stage"), toggleStage, { "data-test": "stage" }),
      button(t("looks.title"), appearances, { "data-test": "looks" }),
      button(t("menu.calm"), calmScreen, { "data-test": "calm-screen" }),
      button(t("menu.evenings"), openEvenings, { "data-test": "evenings" }),
      button(t("menu.presenter"), open, { "data-test": "presenter" }),
      button(t("menu.print"), handout, { "data-test": "print-handout" }),
      button(t("menu.cue"), cueCard, { "data-test": "print-cue" }),
      button(t("menu.seeds"), exercise, { "data-test": "print-seeds" }),
      button(t("menu.guide"), wholeGuide, { "data-test": "print-guide" }),
      h("label", { class: "check" }, keys, ` ${t("menu.keys")}`),
      h("p", { class: "hint" }, t("menu.keys.list"))));
}

/** The menu closes when something else is looked for, or when what it offers is done. */
export function closesByItself() {
  const menu = document.getElementById("menu");
  document.addEventListener("click", ({ target }) => {
    if (menu.open && (!menu.contains(target) || target.closest("button:not([aria-pressed])"))) {
      menu.open = false;
    }
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}
