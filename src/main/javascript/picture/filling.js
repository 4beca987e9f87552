/* Dots that fill as time goes by: how many of a hundred are back after so many seconds, moved by a slider or by themselves. */

import { button, h, live, stillWanted } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { dotField, spokenDots } from "./thousand.js";

/** So many times as fast as it was, they fill by themselves. */
const TIMES_AS_FAST = 3;

export class Filling {
  /**
   * @param summary what a study showed: arms with their counts over time, and how far apart in seconds these are
   * @param usual the time that is told of at the end, in seconds
   */
  constructor({ arms, every }, usual) {
    this.arms = arms;
    this.every = every;
    this.usual = usual;
    this.last = Math.max(...arms.map(({ over }) => over.length)) - 1;
    this.fields = h("div", { class: "dot-fields" });
    this.shown = arms.map(() => null);
    this.slider = h("input", {
      type: "range", min: 0, max: this.last, step: 1, value: 0, "data-test": "within", "aria-label": t("many.within"),
      oninput: () => { this.stop(); this.show(Number(this.slider.value)); },
      onchange: () => live.tellNow(this.spoken()),
    });
    this.time = h("output", { class: "clock", "data-test": "within-seconds" });
    this.root = h("div", { class: "filling" },
      h("div", { class: "within" },
        h("span", { class: "within-label" }, t("many.within"), " ", this.time),
        this.slider,
        button(t("many.fill"), () => this.play(), { "data-test": "fill" })),
      this.fields);
  }

  /** What is shown now, in words. */
  spoken() {
    return spokenDots(this.arms, this.arms.map(({ over }) => over[this.place]), this.place * this.every);
  }

  show(place) {
    this.place = place;
    this.slider.value = String(place);
    const seconds = place * this.every;
    const told = t("seconds", { seconds: words.number(seconds, 1) });
    this.time.textContent = told;
    this.slider.setAttribute("aria-valuetext", told);
    const counts = this.arms.map(({ over }) => over[place]);
    const leads = Math.max(...counts.filter((count) => count !== undefined));
    this.arms.forEach(({ name }, n) => {
      const look = `${counts[n]}/${counts[n] === leads}`;
      if (this.shown[n] !== look) {
        this.shown[n] = look;
        const field = dotField(name, counts[n], words.number(seconds, 1));
        field.classList.toggle("leads", counts[n] > 0 && counts[n] === leads);
        if (this.fields.children[n]) {
          this.fields.children[n].replaceWith(field);
        } else {
          this.fields.append(field);
        }
      }
    });
  }

  /** From the beginning to the end, and back to the time that is told of; at once where motion is not wanted. */
  play() {
    this.stop();
    if (stillWanted()) {
      this.rest();
      return;
    }
    const begun = performance.now();
    const beat = (now) => {
      const place = Math.floor(((now - begun) / 1000) * TIMES_AS_FAST / this.every);
      if (place > this.last) {
        this.moving = setTimeout(() => this.rest(), 1500);
        return;
      }
      this.show(Math.max(0, place));
      this.moving = requestAnimationFrame(beat);
    };
    this.moving = requestAnimationFrame(beat);
  }

  /** Where it is left: at the time that is told of. */
  rest() {
    this.show(Math.min(this.last, Math.round(this.usual / this.every)));
    live.tellNow(this.spoken());
  }

  stop() {
    cancelAnimationFrame(this.moving);
    clearTimeout(this.moving);
  }
}
