/* A string of small pictures of two: a time each, in their order. */

import { h, svg } from "../ground/dom.js";
import { t } from "../ground/words.js";
import { pair } from "./pair.js";

/** What a letter of the engine's says of a time. */
const KINDS = { t: "together", a: "apart", u: "unknown" };

/** Strings that were made: their ids in the document have to differ. */
let drawings = 0;

/** The pictures that all beads of a page show, drawn once; to be put into the document before them. */
export function pictures() {
  const id = `pair${drawings++}`;
  const symbol = (name) => svg("symbol", { id: `${id}-${name}`, viewBox: "0 0 60 40" }, pair(name === "together"));
  const root = svg("svg", { class: "unseen", "aria-hidden": "true", focusable: "false", width: 1, height: 1 }, symbol("together"), symbol("apart"));
  return { id, root };
}

/** A string that is gone along with the arrow keys, and of which any bead opens. */
export class Beads {
  /**
   * @param picture id of the pictures
   * @param label what string this is
   * @param first the number of the first time, as it is told
   * @param open opens one, by its place in the string
   */
  constructor(picture, label, first, open) {
    this.picture = picture;
    this.first = first;
    this.open = open;
    this.at = 0;
    this.kinds = "";
    this.root = h("div", {
      class: "beads", role: "slider", tabindex: 0, "aria-label": label, "aria-valuemin": first, "aria-valuemax": first, "aria-valuenow": first, "data-test": "beads",
      onkeydown: (event) => this.keyed(event),
      onclick: (event) => this.clicked(event),
    });
  }

  /** Shows these times, a letter each; those that are there already stay. */
  show(kinds) {
    if (kinds === this.kinds) {
      return;
    }
    if (!kinds.startsWith(this.kinds)) {
      this.root.replaceChildren();
      this.kinds = "";
    }
    for (const kind of kinds.slice(this.kinds.length)) {
      this.root.append(this.bead(KINDS[kind]));
    }
    this.kinds = kinds;
    this.choose(Math.min(this.at, Math.max(0, kinds.length - 1)));
  }

  bead(kind) {
    return h("span", { class: `bead bead-${kind}` },
      svg("svg", { viewBox: "0 0 60 40", "aria-hidden": "true", focusable: "false" },
        kind === "unknown" ? svg("path", { class: "pair-none", d: "M22 20 H38" }) : svg("use", { href: `#${this.picture}-${kind}` })));
  }

  /** The time in this place is the one that the next key opens. */
  choose(place) {
    this.root.children[this.at]?.removeAttribute("data-chosen");
    this.at = place;
    this.root.children[place]?.setAttribute("data-chosen", "");
    this.root.setAttribute("aria-valuemax", String(this.first + Math.max(0, this.kinds.length - 1)));
    this.root.setAttribute("aria-valuenow", String(this.first + place));
    this.root.setAttribute("aria-valuetext", this.said(place));
  }

  /** A time in words. */
  said(place) {
    return t(`again.bead.${KINDS[this.kinds[place]] ?? "unknown"}`, { number: this.first + place });
  }

  opened(place) {
    if (place >= 0 && place < this.kinds.length) {
      this.choose(place);
      this.open(place);
    }
  }

  clicked({ target }) {
    this.opened([...this.root.children].indexOf(target.closest(".bead")));
  }

  keyed(event) {
    const last = this.kinds.length - 1;
    const to = { ArrowRight: this.at + 1, ArrowUp: this.at + 1, ArrowLeft: this.at - 1, ArrowDown: this.at - 1, Home: 0, End: last }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (to !== undefined) {
      event.preventDefault();
      this.choose(Math.max(0, Math.min(last, to)));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.opened(this.at);
    }
  }
}
