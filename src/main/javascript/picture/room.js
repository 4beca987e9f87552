/* The room around the two, and the warm light in it when they have found each other again. */

import { svg } from "../ground/dom.js";
import { fade } from "./changed.js";

export class Room {
  /** @param id what the ids in the document begin with */
  constructor(id) {
    this.light = svg("rect", { width: 960, height: 540, fill: `url(#${id}-light)`, class: "light" });
    this.root = svg("g", { class: "room" },
      svg("rect", { width: 960, height: 540, class: "wall" }),
      this.window(id),
      svg("path", { d: "M0 452 Q480 418 960 452 V540 H0Z", class: "floor" }),
      svg("ellipse", { cx: 520, cy: 512, rx: 420, ry: 42, class: "rug" }),
      svg("ellipse", { cx: 520, cy: 512, rx: 382, ry: 32, class: "rug-line" }),
      this.mobile(), this.plant(),
      svg("radialGradient", { id: `${id}-light`, cx: 0.53, cy: 0.46, r: 0.62 },
        svg("stop", { offset: 0, class: "light-near" }), svg("stop", { offset: 0.55, class: "light-middle" }), svg("stop", { offset: 1, class: "light-far" })),
      this.light);
  }

  window(id) {
    return svg("g", { class: "window" },
      svg("clipPath", { id: `${id}-pane` }, svg("rect", { x: 446, y: 34, width: 140, height: 166, rx: 70 })),
      svg("g", { "clip-path": `url(#${id}-pane)` },
        svg("rect", { x: 440, y: 24, width: 160, height: 190, class: "sky" }),
        svg("circle", { cx: 490, cy: 96, r: 25, class: "sun" }),
        svg("path", { d: "M430 184 Q486 140 532 170 T620 150 V224 H430Z", class: "hill" }),
        svg("path", { d: "M430 202 Q504 164 610 196 V224 H430Z", class: "hill-near" })),
      svg("rect", { x: 446, y: 34, width: 140, height: 166, rx: 70, class: "frame" }));
  }

  mobile() {
    return svg("g", { class: "mobile", transform: "translate(8 -22) scale(0.92)" },
      svg("path", { d: "M104 0 V58 M52 66 Q104 46 156 66 M52 66 V104 M104 58 V128 M156 66 V98", class: "thread" }),
      svg("path", { d: "M52 98 l7 15 16 2 -12 11 3 17 -14 -8 -14 8 3 -17 -12 -11 16 -2z", class: "star" }),
      svg("path", { d: "M112 124 a24 24 0 1 0 12 40 a20 20 0 0 1 -12 -40z", class: "moon" }),
      svg("circle", { cx: 156, cy: 114, r: 16, class: "ball" }),
      svg("path", { d: "M141 110 Q156 120 171 110", class: "ball-line" }));
  }

  plant() {
    return svg("g", { class: "plant" },
      svg("path", { d: "M893 408 C870 360 856 350 850 318 C882 330 898 360 900 404 C902 350 912 320 938 300 C940 346 922 372 908 408", class: "leaf" }),
      svg("path", { d: "M868 404 H934 L924 464 H878Z", class: "pot" }));
  }

  draw(pose) {
    fade(this.light, pose.glow);
  }
}
