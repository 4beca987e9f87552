/* The two faces: one SVG scene that takes a pose. */

import { set, svg } from "../ground/dom.js";

/** So many were made: their ids in the document have to differ. */
let scenes = 0;
let eyes = 0;

export class Scene {
  constructor() {
    const id = `scene${scenes++}`;
    this.root = svg("svg", { viewBox: "0 0 960 540", class: "scene", role: "img", focusable: "false" });
    this.root.append(this.room(id), (this.caregiver = this.makeCaregiver(id)), (this.infant = this.makeInfant(id)));
    this.root.append((this.bubble = this.makeBubble()), (this.gauge = this.makeGauge(id)));
    this.blink = 0;
  }

  room(id) {
    return svg(
      "g",
      { class: "room" },
      svg("rect", { width: 960, height: 540, class: "wall" }),
      svg(
        "g",
        { class: "window" },
        svg("clipPath", { id: `${id}-pane` }, svg("rect", { x: 386, y: 40, width: 150, height: 176, rx: 75 })),
        svg("g", { "clip-path": `url(#${id}-pane)` },
          svg("rect", { x: 380, y: 30, width: 170, height: 200, class: "sky" }),
          svg("circle", { cx: 432, cy: 106, r: 26, class: "sun" }),
          svg("path", { d: "M370 196 Q430 150 480 182 T570 160 V240 H370Z", class: "hill" }),
          svg("path", { d: "M370 216 Q450 176 560 210 V240 H370Z", class: "hill-near" })),
        svg("rect", { x: 386, y: 40, width: 150, height: 176, rx: 75, class: "frame" }),
      ),
      svg("path", { d: "M0 452 Q480 418 960 452 V540 H0Z", class: "floor" }),
      svg("ellipse", { cx: 480, cy: 512, rx: 440, ry: 42, class: "rug" }),
      svg("ellipse", { cx: 480, cy: 512, rx: 400, ry: 32, class: "rug-line" }),
      svg("g", { class: "mobile" },
        svg("path", { d: "M104 0 V58 M52 66 Q104 46 156 66 M52 66 V104 M104 58 V128 M156 66 V98", class: "thread" }),
        svg("path", { d: "M52 98 l7 15 16 2 -12 11 3 17 -14 -8 -14 8 3 -17 -12 -11 16 -2z", class: "star" }),
        svg("path", { d: "M112 124 a24 24 0 1 0 12 40 a20 20 0 0 1 -12 -40z", class: "moon" }),
        svg("circle", { cx: 156, cy: 114, r: 16, class: "ball" }),
        svg("path", { d: "M141 110 Q156 120 171 110", class: "ball-line" })),
      svg("g", { class: "plant" },
        svg("path", { d: "M893 408 C870 360 856 350 850 318 C882 330 898 360 900 404 C902 350 912 320 938 300 C940 346 922 372 908 408", class: "leaf" }),
        svg("path", { d: "M868 404 H934 L924 464 H878Z", class: "pot" })),
    );
  }

  makeInfant(id) {
    const p = (this.i = {});
    const arm = () => svg("g", { class: "arm" }, svg("path", { class: "arm-edge" }), svg("path", { class: "arm-cloth suit" }), svg("ellipse", { class: "skin line" }));
    p.head = svg("g");
    p.left = arm();
    p.right = arm();
    p.body = svg("g");
    p.features = svg("g");
    p.eyes = [this.eye(20, 23, 13), this.eye(20, 23, 13)];
    p.brows = [svg("path", { class: "brow" }), svg("path", { class: "brow" })];
    p.cheeks = [svg("ellipse", { rx: 24, ry: 17, class: "cheek" }), svg("ellipse", { rx: 24, ry: 17, class: "cheek" })];
    p.mouth = svg("path", { class: "mouth" });
    p.nose = svg("path", { d: "M-7 16 Q0 24 8 16", class: "nose" });
    p.features.append(...p.cheeks, ...p.eyes.map((eye) => eye.root), ...p.brows, p.nose, p.mouth);
    p.earLeft = svg("ellipse", { rx: 19, ry: 23, class: "skin line" });
    p.earRight = svg("ellipse", { rx: 19, ry: 23, class: "skin line" });
    p.hair = svg("g", {},
      svg("path", { d: "M-62 -80 C-48 -118 52 -122 66 -80 C36 -97 -30 -98 -62 -80Z", class: "hair" }),
      svg("path", { d: "M-4 -104 C-16 -138 26 -146 24 -122 C22 -110 8 -112 10 -121", class: "curl" }));
    p.tear = svg("path", { d: "M0 0 C-8 12 -6 20 0 20 C6 20 8 12 0 0Z", class: "tear" });
    p.features.append(p.tear);
    p.head.append(
      p.earLeft, p.earRight,
      svg("ellipse", { rx: 110, ry: 102, class: "skin line" }),
      svg("clipPath", { id: `${id}-baby` }, svg("ellipse", { rx: 108, ry: 100 })),
      svg("g", { "clip-path": `url(#${id}-baby)` }, p.features),
      p.hair,
    );
    p.voice = svg("g", { class: "voice" }, svg("path", { class: "note" }));
    p.body.append(
      svg("path", { d: "M214 486 C200 400 234 346 300 346 C366 346 396 400 388 486Z", class: "suit line" }),
      ...[[252, 400], [300, 392], [346, 404], [270, 442], [326, 440], [360, 452], [236, 448]].map(([cx, cy]) => svg("circle", { cx, cy, r: 6, class: "dot" })),
      svg("path", { d: "M258 356 Q300 392 344 356 L334 348 Q300 366 268 348Z", class: "collar line" }),
    );
    this.seat = svg("g", {},
      svg("path", { d: "M150 500 C140 380 190 300 296 300 C404 300 452 384 440 500 Q296 540 150 500Z", class: "seat line" }),
      svg("path", { d: "M176 492 C170 396 210 328 296 328 C384 328 420 398 412 492", class: "seat-line" }));
    const feet = svg("g", {},
      svg("path", { d: "M246 470 C210 462 190 486 206 506 C222 520 262 512 280 494Z", class: "suit line" }),
      svg("path", { d: "M354 470 C390 462 412 486 394 506 C378 520 338 512 320 494Z", class: "suit line" }));
    const group = svg("g", { class: "infant" });
    p.lean = svg("g", {}, p.body, feet, p.head, p.left, p.right, p.voice);
    group.append(this.seat, p.lean);
    return group;
  }

  makeCaregiver(id) {
    const c = (this.c = {});
    const arm = () => svg("g", { class: "arm" }, svg("path", { class: "arm-edge big" }), svg("path", { class: "arm-cloth jumper big" }), svg("ellipse", { class: "skin line" }), svg("path", { class: "fingers" }));
    c.left = arm();
    c.right = arm();
    c.head = svg("g");
    c.features = svg("g");
    c.eyes = [this.eye(17, 19, 11), this.eye(17, 19, 11)];
    c.brows = [svg("path", { class: "brow" }), svg("path", { class: "brow" })];
    c.cheeks = [svg("ellipse", { rx: 22, ry: 14, class: "cheek" }), svg("ellipse", { rx: 22, ry: 14, class: "cheek" })];
    c.mouth = svg("path", { class: "mouth" });
    c.features.append(...c.cheeks, ...c.eyes.map((eye) => eye.root), ...c.brows, svg("path", { d: "M-3 6 Q-14 26 2 28", class: "nose" }), c.mouth);
    c.earLeft = svg("ellipse", { rx: 18, ry: 25, class: "skin line" });
    c.earRight = svg("ellipse", { rx: 18, ry: 25, class: "skin line" });
    c.head.append(
      svg("path", { d: "M-119 26 C-142 -60 -112 -136 -40 -146 C-10 -160 20 -144 36 -146 C112 -138 142 -60 119 26 C116 46 106 44 102 20 L-102 20 C-106 44 -116 46 -119 26Z", class: "hair line" }),
      c.earLeft, c.earRight,
      svg("ellipse", { rx: 106, ry: 118, class: "skin line" }),
      svg("clipPath", { id: `${id}-big` }, svg("ellipse", { rx: 104, ry: 116 })),
      svg("g", { "clip-path": `url(#${id}-big)` }, c.features),
      svg("path", { d: "M-110 -10 C-116 -92 -60 -130 4 -128 C72 -126 116 -84 110 -8 C102 -30 94 -46 82 -60 C66 -58 52 -64 44 -74 C28 -58 -4 -54 -22 -66 C-38 -54 -60 -52 -76 -58 C-92 -46 -102 -30 -110 -10Z", class: "hair line" }),
    );
    c.sound = svg("g", { class: "sound" }, [0, 1, 2].map((n) => svg("path", { d: `M${-14 - 20 * n} ${-18 - 12 * n} Q${-30 - 26 * n} 0 ${-14 - 20 * n} ${18 + 12 * n}` })));
    c.spark = svg("path", { class: "spark", d: "M-8 0 H-34 M-4 -13 L-25 -28 M-4 13 L-25 28" });
    c.moves = svg("g", { class: "moves" },
      svg("path", { d: "M150 -70 q16 20 0 40 M172 -84 q24 34 0 68" }),
      svg("path", { d: "M-150 -120 q-14 18 0 36" }));
    c.body = svg("path", { d: "M556 560 C552 430 594 348 700 344 C808 348 850 430 846 560Z", class: "jumper line" });
    c.neck = svg("path", { d: "M664 290 H736 V352 Q700 384 664 352Z", class: "skin line" });
    c.collar = svg("path", { d: "M646 352 Q700 404 754 352 L768 364 Q700 430 632 364Z", class: "jumper-trim line" });
    c.lean = svg("g", {}, c.body, c.neck, c.collar, c.head, c.left, c.right);
    return svg("g", { class: "caregiver" }, c.lean);
  }

  eye(rx, ry, r) {
    const white = svg("ellipse", { rx, ry, class: "white" });
    const pupil = svg("g", {}, svg("circle", { r, class: "pupil" }), svg("circle", { cx: -r * 0.3, cy: -r * 0.38, r: r * 0.34, class: "glint" }));
    const lid = svg("path", { class: "lid" });
    const lash = svg("path", { class: "lash" });
    const id = `eye${eyes++}`;
    const root = svg("g", {}, svg("clipPath", { id }, svg("ellipse", { rx, ry })), white, svg("g", { "clip-path": `url(#${id})` }, pupil, lid), svg("ellipse", { rx, ry, class: "rim" }), lash);
    return { root, pupil, lid, lash, rx, ry };
  }

  makeBubble() {
    const box = svg("rect", { y: 12, height: 62, rx: 31, class: "bubble-box" });
    const tail = svg("path", { class: "bubble-box bubble-tail" });
    const text = svg("text", { y: 54, "text-anchor": "middle", class: "bubble-text" });
    const group = svg("g", { class: "bubble", visibility: "hidden" }, tail, box, text);
    group.parts = { box, tail, text };
    return group;
  }

  makeGauge(id) {
    const parts = {
      band: svg("rect", { x: 19, width: 26, class: "gauge-band" }),
      mark: svg("path", { d: "M15 0 L50 0", class: "gauge-mark" }),
      knob: svg("circle", { cx: 32, r: 12, class: "gauge-knob" }),
      distress: svg("rect", { x: 58, width: 12, rx: 5, class: "gauge-distress" }),
    };
    const group = svg("g", { class: "gauge" },
      svg("pattern", { id: `${id}-hatch`, width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        svg("rect", { width: 8, height: 8, class: "gauge-fill" }), svg("path", { d: "M0 0 V8", class: "gauge-hatch" })),
      svg("rect", { x: 18, y: 210, width: 28, height: 250, rx: 14, class: "gauge-tube" }), parts.band, parts.mark, parts.knob,
      svg("rect", { x: 56, y: 210, width: 16, height: 250, rx: 7, class: "gauge-tube" }), parts.distress);
    parts.band.setAttribute("fill", `url(#${id}-hatch)`);
    group.parts = parts;
    return group;
  }

  say(text) {
    this.bubble.setAttribute("visibility", text ? "visible" : "hidden");
    if (text) {
      this.bubble.parts.text.textContent = text;
    }
  }

  /** The bubble goes with the head that speaks, and stays within the picture. */
  placeBubble(head) {
    const { box, tail, text } = this.bubble.parts;
    const width = Math.max(120, text.textContent.length * 17.2 + 50);
    const middle = Math.max(30 + width / 2, Math.min(930 - width / 2, head - 10));
    set(box, { x: middle - width / 2, width });
    text.setAttribute("x", middle);
    tail.setAttribute("d", `M${head - 12} 70 L${head + 6} 104 L${head + 26} 70Z`);
  }

  /** Draws the pose; `time` in milliseconds moves what never rests (breath, blinks), 0 for a still picture. */
  draw(pose, time) {
    this.drawInfant(pose, time);
    this.drawCaregiver(pose, time);
    const { band, mark, knob, distress } = this.gauge.parts;
    const y = (level) => 455 - Math.max(0, Math.min(1, level)) * 240;
    set(band, { y: y(pose.high), height: Math.max(2, y(pose.low) - y(pose.high)) });
    mark.setAttribute("transform", `translate(0 ${y(pose.arousal)})`);
    knob.setAttribute("cy", y(pose.arousal));
    set(distress, { y: y(pose.distress), height: 458 - y(pose.distress) });
  }

  blinking(time, offset) {
    const phase = (time + offset) % 4300;
    return time && phase < 150 ? 1 - Math.abs(phase - 75) / 75 : 0;
  }

  drawEye(eye, x, y, pupilX, pupilY, lids, cheek) {
    eye.root.setAttribute("transform", `translate(${x} ${y})`);
    eye.pupil.setAttribute("transform", `translate(${pupilX * (eye.rx - 11)} ${pupilY * (eye.ry - 14)})`);
    const drop = -eye.ry + lids * 2 * eye.ry;
    const w = eye.rx * Math.max(lids > 0.75 ? 0.85 : 0, Math.sqrt(Math.max(0, 1 - (drop / eye.ry) ** 2)));
    eye.lid.setAttribute("d", `M${-eye.rx - 4} ${-eye.ry - 4} H${eye.rx + 4} V${drop} Q0 ${drop + 7} ${-eye.rx - 4} ${drop}Z`);
    eye.lash.setAttribute("d", `M${-w} ${drop} Q0 ${drop + 6 - cheek * 3} ${w} ${drop}`);
    const closing = lids > 0.03 ? "visible" : "hidden";
    eye.lid.setAttribute("visibility", closing);
    eye.lash.setAttribute("visibility", closing);
  }

  drawInfant(pose, time) {
    const p = this.i;
    const breath = time ? Math.sin(time / 620) * 1.6 : 0;
    const wriggle = time && pose.fuss > 0.05 ? Math.sin(time / 90) * 2.2 * pose.fuss : 0;
    p.lean.setAttribute("transform", `rotate(${-9 * pose.turn + wriggle * 0.4} 300 480) translate(${-14 * pose.turn} ${16 * pose.slump})`);
    const hx = 300 + 7 * pose.faceX - 10 * pose.turn + wriggle;
    const hy = 252 + breath + 22 * pose.slump + (pose.faceX < 0 ? 4 : 0);
    const tilt = 2 * pose.faceX - 7 * pose.turn + 6 * pose.slump * (pose.faceX > 0 ? 1 : -1);
    p.head.setAttribute("transform", `translate(${hx} ${hy}) rotate(${tilt})`);
    const fx = pose.faceX > 0 ? 26 * pose.faceX : 58 * pose.faceX;
    const fy = 8 + 10 * pose.slump + (pose.faceX < 0 ? 4 * pose.pupilY : 0);
    p.features.setAttribute("transform", `translate(${fx} ${fy}) scale(${1 - 0.2 * Math.abs(fx) / 58} 1)`);
    set(p.earLeft, { cx: -107 - Math.min(0, fx) * 0.35, cy: 12 });
    set(p.earRight, { cx: 107 - Math.max(0, fx) * 0.35 + Math.min(0, fx) * 0.2, cy: 12 });
    p.hair.setAttribute("transform", `translate(${fx * 0.18} 0)`);
    const lids = Math.max(pose.lids, this.blinking(time, 0));
    this.drawEye(p.eyes[0], -42, -8, pose.pupilX, pose.pupilY, lids, pose.smile);
    this.drawEye(p.eyes[1], 42, -8, pose.pupilX, pose.pupilY, lids, pose.smile);
    const down = 13 * pose.frown;
    const lift = -5 * Math.max(0, pose.smile) + 6 * pose.frown;
    p.brows[0].setAttribute("d", `M-62 ${-42 + lift - down * 0.2} Q-44 ${-54 + lift + down * 0.5} -24 ${-44 + lift + down}`);
    p.brows[1].setAttribute("d", `M62 ${-42 + lift - down * 0.2} Q44 ${-54 + lift + down * 0.5} 24 ${-44 + lift + down}`);
    p.cheeks.forEach((cheek, n) => set(cheek, { cx: n ? 64 : -64, cy: 28, opacity: (0.12 + 0.62 * pose.cheeks).toFixed(3) }));
    p.mouth.setAttribute("d", this.mouth(0, 50, {
      width: 24 + 14 * Math.max(0, pose.smile) + 4 * pose.fuss - 11 * pose.coo,
      curve: pose.smile - 0.9 * pose.fuss - 0.25 * pose.frown * (1 - pose.fuss),
      open: Math.max(Math.max(0, pose.smile - 0.35) * 1.1, pose.coo * 0.85, pose.fuss * (0.9 + (time ? 0.12 * Math.sin(time / 110) : 0))),
    }));
    set(p.tear, { transform: "translate(-56 14)", opacity: Math.max(0, pose.fuss * 1.4 - 0.5).toFixed(2) });
    this.drawInfantArms(pose, hx, hy, fx, fy, breath);
    const loud = pose.fuss > pose.coo ? "M0 -20 l16 -12 4 18 16 -10 M6 6 l18 -4 -2 16 18 -2" : "M0 0 v-30 l18 6 M0 2 a8 6 0 1 1 -1 -3 M30 -18 v-28 l16 6 M30 -16 a8 6 0 1 1 -1 -3";
    p.voice.firstChild.setAttribute("d", loud);
    set(p.voice, { transform: `translate(${hx + (fx < 0 ? -168 : 118)} ${hy - 60})`, opacity: Math.max(pose.coo, pose.fuss).toFixed(2) });
  }

  drawInfantArms(pose, hx, hy, fx, fy, breath) {
    const mouth = [hx + fx * 0.92 - 10, hy + fy + 66];
    const left = mix([mix([212, 452 + breath], mouth, pose.mouthHand)][0], [286, 424], pose.clasp * (1 - pose.mouthHand));
    const right = mix(mix([392, 450 - breath], [318, 424], pose.clasp), [462, 352], pose.push);
    this.arm(this.i.left, [234, 384], left, pose.mouthHand > 0.2 ? -26 : -14, 18);
    this.arm(this.i.right, [366, 384], right, pose.push > 0.2 ? -10 : 14, 18);
  }

  drawCaregiver(pose, time) {
    const c = this.c;
    const breath = time && pose.still < 0.5 ? Math.sin(time / 800 + 1) * 1.6 : 0;
    const bob = time && pose.still < 0.5 ? Math.sin(time / 170) * 5 * Math.max(0, pose.motion - 0.15) : 0;
    const dx = 22 - 138 * pose.near - 18 * pose.follow + 16 * pose.aside;
    const dy = 24 + 16 * pose.follow;
    const tilt = -4.5 * pose.near - 7 * pose.follow + 3 * pose.aside + bob * 0.35;
    const scale = 0.97 + 0.1 * pose.near;
    c.lean.setAttribute("transform", `translate(${dx} ${dy}) rotate(${tilt} 700 540) translate(700 540) scale(${scale}) translate(-700 -540)`);
    this.placeBubble(700 + dx + scale * 344 * Math.sin(((tilt - bob * 0.35) * Math.PI) / 180));
    const hx = 700;
    const hy = 196 + breath - Math.abs(bob);
    c.head.setAttribute("transform", `translate(${hx} ${hy}) rotate(${-2 - 4 * pose.follow + 4 * pose.aside + bob * 0.5})`);
    const fx = -26 + 84 * pose.aside;
    c.features.setAttribute("transform", `translate(${fx} ${10 + 6 * pose.near}) scale(${1 - 0.16 * Math.abs(fx) / 58} 1)`);
    set(c.earLeft, { cx: -104 - Math.min(0, fx) * 0.3, cy: 14 });
    set(c.earRight, { cx: 104 - Math.max(0, fx) * 0.3, cy: 14 });
    const look = -0.85 + 1.85 * pose.aside;
    const lids = Math.max(this.blinking(time * (pose.still > 0.5 ? 0.6 : 1), 1700), Math.max(0, pose.affect) * 0.06);
    this.drawEye(c.eyes[0], -38, -12, look, 0.45, lids, pose.affect);
    this.drawEye(c.eyes[1], 38, -12, look, 0.45, lids, pose.affect);
    const up = -10 * Math.max(0, pose.affect) - 6 * pose.click;
    const cross = pose.affect < 0 ? -12 * pose.affect : 0;
    c.brows[0].setAttribute("d", `M-60 ${-42 + up * 0.6} Q-40 ${-56 + up + cross * 0.5} -20 ${-46 + up * 0.8 + cross}`);
    c.brows[1].setAttribute("d", `M60 ${-42 + up * 0.6} Q40 ${-56 + up + cross * 0.5} 20 ${-46 + up * 0.8 + cross}`);
    c.cheeks.forEach((cheek, n) => set(cheek, { cx: n ? 60 : -60, cy: 26, opacity: (0.14 + 0.4 * Math.max(0, pose.affect)).toFixed(3) }));
    const chatter = time ? 0.5 + 0.5 * Math.sin(time / 120) * Math.sin(time / 77) : 0.6;
    c.mouth.setAttribute("d", this.mouth(0, 58, {
      width: 25 + 15 * Math.max(0, pose.affect) - 12 * pose.click,
      curve: pose.affect * 1.05 + (pose.still > 0.5 ? 0 : 0.06),
      open: Math.max(Math.max(0, pose.affect - 0.55) * 1.3, Math.max(0, pose.talk - 0.12) * chatter, pose.click * 0.45),
    }));
    this.drawCaregiverArms(pose, fx, breath, bob);
    [...c.sound.children].forEach((arc, n) => arc.setAttribute("opacity", Math.max(0, Math.min(1, (pose.talk - 0.08 - 0.22 * n) * 6) * (1 - pose.click)).toFixed(2)));
    c.sound.setAttribute("transform", `translate(${fx - 96} 66)`);
    set(c.spark, { transform: `translate(${fx - 92} 70)`, opacity: pose.click.toFixed(2) });
    set(c.moves, { opacity: Math.max(0, Math.min(1, (pose.motion - 0.35) * 3)).toFixed(2) });
    if (!c.sound.parentNode) {
      c.head.append(c.sound, c.spark, c.moves);
    }
  }

  drawCaregiverArms(pose, fx, breath, bob) {
    const reach = [Math.min(560, 520 - 40 * (1 - pose.near)), 430];
    const gesture = Math.max(0, pose.motion - 0.2) * (1 - pose.hide);
    const left = mix(mix([606 - 40 * gesture, 500 - 110 * gesture + bob * 3], reach, pose.touch), [646 + fx * 0.5, 190 + breath], pose.hide);
    const right = mix([800 + 6 * gesture, 506 - 90 * gesture - bob * 3], [736 + fx * 0.5, 190 + breath], pose.hide);
    this.arm(this.c.left, [594, 424], left, -30, 26, pose.hide);
    this.arm(this.c.right, [808, 424], right, 30, 26, pose.hide);
  }

  arm(arm, from, to, bend, r, spread = 0) {
    const [edge, cloth, hand, fingers] = arm.children;
    const middle = [(from[0] + to[0]) / 2 + bend, (from[1] + to[1]) / 2 + 26];
    const path = `M${from[0]} ${from[1]} Q${middle[0]} ${middle[1]} ${to[0]} ${to[1]}`;
    edge.setAttribute("d", path);
    cloth.setAttribute("d", path);
    set(hand, { cx: to[0], cy: to[1], rx: r + 3 + 25 * spread, ry: r + 3 + 40 * spread });
    if (fingers) {
      const [x, y] = to;
      set(fingers, { d: `M${x - 25} ${y - 14} V${y - 48} M${x} ${y - 18} V${y - 60} M${x + 25} ${y - 14} V${y - 48}`, opacity: Math.max(0, spread * 2 - 1).toFixed(2) });
    }
  }

  /** A mouth: half width, curve from -1 (corners down) to 1 (corners up), and how far it opens. */
  mouth(x, y, { width, curve, open }) {
    const corner = y - curve * 11;
    const upper = y + curve * 9 - open * 12 + (curve < 0 ? curve * 8 : 0);
    const lower = y + curve * 13 + 1.5 + open * 34 + (curve < 0 ? curve * 6 : 0);
    return `M${x - width} ${corner} Q${x} ${upper} ${x + width} ${corner} Q${x} ${lower} ${x - width} ${corner}Z`;
  }
}

function mix(from, to, share) {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
