/* Step 3: you are the caregiver. */

const YOURS = ["wait", "greet", "play", "hide", "reveal", "lean-in", "click", "move-closer", "soothe", "look-away"];
const YOUR_SECONDS = 90;

story.played = (step) => {
  const plan = Plan.shipped(SHOWN.played.scenario, share.seeded(SHOWN.played.changes));
  const arm = plan.armNumber("attuned");
  step.say("step3.text");
  let run = null;
  let player = null;
  const keysOf = (act) => String((YOURS.indexOf(act) + 1) % 10);
  const buttons = YOURS.map((act) =>
    button(h("span", {}, h("kbd", {}, keysOf(act)), " ", h("span", {}, t(`do.${act}`))), () => doing(act), { class: "act", "aria-pressed": "false", "data-test": `act-${act}`, "aria-keyshortcuts": keysOf(act) }));
  const pad = h("div", { class: "pad", role: "group", "aria-label": t("step3.pad") }, buttons);
  const pauseButton = button(t("player.pause"), () => player.toggle(), { "data-test": "live-pause" });
  const endButton = button(t("step3.finish"), () => finish(), { "data-test": "live-finish" });
  const left = h("p", { class: "left" });

  step.add(question("played", () => {
    if (!step.flow.querySelector(".go") && !player) {
      step.go("step3.start", begin, "step-play");
    }
  }));
  preview();

  function preview() {
    const shown = step.player([{ run: plan.openPlayed(arm, share.state.dyad), title: "" }], { controls: false, live: true });
    shown.lanes[0].strips.root.setAttribute("hidden", "");
  }

  function begin() {
    run = plan.openPlayed(arm, share.state.dyad);
    player = step.player([{ run, title: "" }], {
      controls: false,
      live: true,
      stops: (p, tick) => tick * p.tickSeconds >= YOUR_SECONDS,
      onstop: finish,
      onplay: (p) => (pauseButton.textContent = t(p.playing ? "player.pause" : "step3.go-on")),
      onshow: (p, tick) => {
        left.textContent = t("step3.left", { seconds: Math.max(0, Math.ceil(YOUR_SECONDS - tick * p.tickSeconds)) });
        show(p.lanes[0].run.frame(p.lanes[0].run.reach(tick)).act);
      },
    });
    player.speed = 1;
    player.lanes[0].root.insertBefore(h("div", { class: "live-bar" }, pad, h("div", { class: "live-tools" }, pauseButton, endButton, left)), player.lanes[0].strips.root);
    document.addEventListener("keydown", keyed);
    step.atEnd = () => document.removeEventListener("keydown", keyed);
    player.play();
    buttons[0].focus({ preventScroll: true });
    player.look();
    live.tellNow(t("step3.begun"));
  }

  function show(act) {
    buttons.forEach((one, n) => one.setAttribute("aria-pressed", String(YOURS[n] === act)));
  }

  function doing(act) {
    if (player && run) {
      run.act(act);
      show(act);
      if (!player.playing && !player.over) {
        player.play();
      }
    }
  }

  function keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA|SELECT/.test(event.target.tagName) || document.querySelector("dialog[open]")) {
      return;
    }
    const act = YOURS.find((one) => keysOf(one) === event.key);
    if (act && shortcuts.on) {
      event.preventDefault();
      doing(act);
    }
  }

  function finish() {
    if (player.over) {
      return;
    }
    player.over = true;
    player.pause();
    step.atEnd();
    step.stage.querySelector(".live-bar").remove();
    const until = run.ticks;
    const others = ["attuned", "intrusive"].map((name) => {
      const other = plan.open(plan.armNumber(name), share.state.dyad);
      other.reach(until - 1);
      const spells = other.spells();
      other.close();
      return { title: t(`arm.${name}`), spells };
    });
    const rows = [{ title: t("step3.you"), spells: run.spells() }, ...others];
    step.found(rows[0].spells.length ? "step3.end" : "step3.none");
    step.say("step3.kind");
    const figure = step.add(returns(rows));
    const scripted = `${plan.text.trimEnd()}\n  you: {caregiver: scripted, acts: [${engine.actsOf(run.handle)}]}\n`;
    step.add(h("div", { class: "row" },
      button(t("step3.again"), () => go(share.state.step), { "data-test": "live-again" }),
      button(t("step3.open"), () => sandbox.openText(plan.name, scripted, plan.changes, "you", until), { "data-test": "live-open" })));
    step.add(nextButton());
    step.reveal(figure);
  }
};

/** Times until the baby was back, a row a caregiver, a mark a turning away. */
function returns(rows) {
  const longest = Math.max(10, ...rows.flatMap((row) => row.spells.map((spell) => spell.latency)));
  const width = 360;
  const x = (seconds) => 10 + ((width - 30) * seconds) / longest;
  const every = [2, 5, 10, 20, 30, 60].find((step) => longest / step <= 6) ?? 120;
  const parts = [];
  rows.forEach((row, n) => {
    const y = 24 + n * 52;
    parts.push(svg("text", { x: 4, y: y - 6, "font-size": 14, "font-weight": 600, fill: "currentColor" }, row.title));
    parts.push(svg("path", { d: `M10 ${y + 16} H${width - 10}`, stroke: "currentColor", "stroke-opacity": 0.35 }));
    if (!row.spells.length) {
      parts.push(svg("text", { x: 14, y: y + 11, "font-size": 13, fill: "currentColor" }, t("returns.none")));
    }
    for (const spell of row.spells) {
      const own = spell.ending === "returned";
      parts.push(svg(own ? "circle" : "path", own
        ? { cx: x(spell.latency), cy: y + 16, r: 7, fill: "#009E73", "fill-opacity": 0.75, stroke: "currentColor" }
        : { d: `M${x(spell.latency) - 6} ${y + 10} l12 12 m-12 0 l12 -12`, stroke: "#D55E00", "stroke-width": 3, fill: "none" }));
    }
  });
  const bottom = 24 + rows.length * 52;
  for (let at = 0; at <= longest; at += every) {
    parts.push(svg("text", { x: x(at), y: bottom + 4, "font-size": 12.5, "text-anchor": "middle", fill: "currentColor" }, words.number(at)));
  }
  const told = rows.map((row) => `${row.title}: ${row.spells.map((spell) => t("returns.one", { seconds: words.number(spell.latency, 1), ending: t(`ending.${spell.ending}`) })).join("; ") || t("returns.none")}.`);
  return h("figure", { class: "returns", "data-test": "returns" },
    svg("svg", { viewBox: `0 0 ${width} ${bottom + 12}`, role: "img", "aria-label": t("returns.title") }, parts),
    h("figcaption", {}, t("returns.caption")),
    h("details", {}, h("summary", {}, t("returns.words")), h("ul", {}, told.map((line) => h("li", {}, line)))));
}
