/* A bubble with what the caregiver says. */

import { set, svg } from "../ground/dom.js";
import { change, d } from "./changed.js";

export class Bubble {
  constructor() {
    this.box = svg("rect", { y: 12, height: 62, rx: 31, class: "bubble-box" });
    this.tail = svg("path", { class: "bubble-box bubble-tail" });
    this.text = svg("text", { y: 54, "text-anchor": "middle", class: "bubble-text" });
    this.root = svg("g", { class: "bubble", visibility: "hidden" }, this.tail, this.box, this.text);
  }

  say(text) {
    if (text !== this.said) {
      this.said = text;
      set(this.root, { visibility: text ? "visible" : "hidden" });
      this.text.textContent = text || this.text.textContent;
    }
  }

  /** It goes with the head that speaks, and stays within the picture. */
  place(head) {
    if (!this.said) {
      return;
    }
    const width = Math.max(120, this.text.textContent.length * 17.2 + 50);
    const middle = Math.max(30 + width / 2, Math.min(930 - width / 2, head - 10));
    change(this.box, { x: middle - width / 2, width });
    change(this.text, { x: middle });
    change(this.tail, { d: d`M${head - 12} 70 L${head + 6} 104 L${head + 26} 70Z` });
  }
}
