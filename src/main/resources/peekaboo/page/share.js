/* Sharing: the state in the link, the same run on the command line, pictures, ticks. */

const share = (() => {
  const state = { step: 1, dyad: 0 };
  const pairs = new URLSearchParams(location.hash.slice(1));
  const known = ["scenario", "arm", "beside", "text"];
  if (/^\d+$/.test(pairs.get("step") ?? "")) {
    state.step = Math.max(1, Math.min(6, Number(pairs.get("step"))));
  }
  state.dyad = /^\d+$/.test(pairs.get("dyad") ?? "") ? Number(pairs.get("dyad")) : 0;
  state.moment = Number(pairs.get("t")) || 0;
  state.changes = {};
  for (const line of pairs.getAll("set")) {
    const at = line.indexOf("=");
    if (at > 0) {
      state.changes[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  known.forEach((name) => (state[name] = pairs.get(name) ?? ""));
  if (pairs.get("lang")) {
    words.choose(pairs.get("lang"));
  }

  /** The changes of a step, with a seed from the link in place of its own. */
  function seeded(changes) {
    return state.changes.seed ? { ...changes, seed: state.changes.seed } : { ...changes };
  }

  function link() {
    const made = new URLSearchParams();
    made.set("step", state.step);
    const player = Player.current;
    if (state.dyad) {
      made.set("dyad", state.dyad);
    }
    if (state.step === 6) {
      known.filter((name) => state[name]).forEach((name) => made.set(name, state[name]));
    }
    for (const [path, value] of Object.entries(state.changes)) {
      if (state.step === 6 || path === "seed") {
        made.append("set", `${path}=${value}`);
      }
    }
    if (player && player.tick > 0) {
      made.set("t", player.seconds);
    }
    made.set("lang", words.current());
    return `#${made}`;
  }

  function keep() {
    try {
      history.replaceState(null, "", link());
    } catch {
      // A page that may not change its address still gives the link on asking.
    }
  }

  const quoted = (text) => (/^[\w./=:-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, "\\$1")}"`);

  /** The line that makes the same record on the command line. */
  function command(player) {
    const { plan, dyad } = player.lanes[0].run;
    const arms = player.lanes.map((lane) => `--arm ${quoted(lane.run.armName)}`);
    const seed = plan.changes.seed === undefined ? [] : [`--seed ${plan.changes.seed}`];
    const sets = Object.entries(plan.changes).filter(([path]) => path !== "seed").map(([path, value]) => `--set ${quoted(`${path}=${value}`)}`);
    const file = plan.text === scenarios[plan.name] ? `scenarios/${plan.name}.yaml` : `${plan.name}.yaml`;
    return ["java -jar peekaboo.jar run", file, ...arms, ...seed, ...(dyad ? [`--dyads ${dyad + 1}`] : []), ...sets].join(" ");
  }

  function svgText(source) {
    const copied = source.cloneNode(true);
    const box = source.viewBox.baseVal;
    set(copied, { xmlns: "http://www.w3.org/2000/svg", width: box.width, height: box.height, color: "#1a1a1a", "font-family": "system-ui, sans-serif" });
    copied.prepend(svg("rect", { width: box.width, height: box.height, fill: "#ffffff" }));
    return new XMLSerializer().serializeToString(copied);
  }

  /** Paints the plain shapes that charts are made of; no picture has to be loaded for it. */
  function paint(source) {
    const scale = 2;
    const box = source.viewBox.baseVal;
    const canvas = h("canvas", { width: Math.round(box.width * scale), height: Math.round(box.height * scale) });
    const g = canvas.getContext("2d");
    g.scale(scale, scale);
    g.fillStyle = "#ffffff";
    g.fillRect(0, 0, box.width, box.height);
    const number = (element, name, usual = 0) => Number(element.getAttribute(name) ?? usual);
    const ink = (name) => (name === "currentColor" ? "#1a1a1a" : name);
    const tile = (name) => {
      const d = TEXTURES[Object.keys(TEXTURES).find((texture) => name.endsWith(`-${texture})`))];
      const small = h("canvas", { width: 8, height: 8 });
      const pen = small.getContext("2d");
      pen.strokeStyle = "rgba(26,26,26,0.45)";
      pen.lineWidth = 1.2;
      pen.stroke(new Path2D(d));
      return g.createPattern(small, "repeat");
    };
    for (const element of source.querySelectorAll("rect, path, circle, text")) {
      if (element.closest("defs")) {
        continue;
      }
      const move = /translate\(([-\d.]+)[ ,]*([-\d.]+)?\)/.exec(element.getAttribute("transform") ?? "");
      g.save();
      if (move) {
        g.translate(Number(move[1]), Number(move[2] ?? 0));
      }
      const fill = element.getAttribute("fill") ?? "#000000";
      if (element.tagName === "text") {
        g.font = `${element.getAttribute("font-weight") ?? 400} ${number(element, "font-size", 14)}px system-ui, sans-serif`;
        g.textAlign = { middle: "center", end: "right" }[element.getAttribute("text-anchor")] ?? "left";
        g.fillStyle = ink(fill);
        g.fillText(element.textContent, number(element, "x"), number(element, "y"));
      } else {
        const shape = new Path2D(element.tagName === "path" ? element.getAttribute("d") : undefined);
        if (element.tagName === "rect") {
          shape.rect(number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
        } else if (element.tagName === "circle") {
          shape.arc(number(element, "cx"), number(element, "cy"), number(element, "r"), 0, 2 * Math.PI);
        }
        if (fill !== "none") {
          g.globalAlpha = number(element, "fill-opacity", 1);
          g.fillStyle = fill.startsWith("url") ? tile(fill) : ink(fill);
          g.fill(shape);
        }
        const stroke = element.getAttribute("stroke");
        if (stroke && stroke !== "none") {
          g.globalAlpha = number(element, "stroke-opacity", 1);
          g.strokeStyle = ink(stroke);
          g.lineWidth = number(element, "stroke-width", 1);
          g.setLineDash((element.getAttribute("stroke-dasharray") ?? "").split(" ").filter(Boolean).map(Number));
          g.stroke(shape);
        }
      }
      g.restore();
    }
    return canvas;
  }

  /** Buttons that save a chart as SVG and PNG. */
  function charts(source, name) {
    return h("div", { class: "row" },
      button(t("share.svg"), () => save(`${name}.svg`, "image/svg+xml", svgText(source())), { class: "quiet", "data-test": `save-svg-${name}` }),
      button(t("share.png"), () => paint(source()).toBlob((blob) => save(`${name}.png`, "image/png", blob)), { class: "quiet", "data-test": `save-png-${name}` }));
  }

  function buttons(player) {
    const run = (n = 0) => player().lanes[n].run;
    return h("details", { class: "share", "data-test": "share" }, h("summary", {}, t("share.title")),
      h("div", { class: "row" },
        button(t("share.link"), () => { keep(); copy(location.href.split("#")[0] + link(), t("share.link.done")); }, { class: "quiet", "data-test": "copy-link" }),
        button(t("share.command"), () => copy(command(player()), t("share.command.done")), { class: "quiet", "data-test": "copy-command" }),
        button(t("share.csv"), () => { run().reach(run().total - 1); save(`${run().plan.name}-ticks.csv`, "text/csv", engine.ticksCsv(run().handle)); }, { class: "quiet", "data-test": "save-csv" }),
        button(t("share.print"), () => print(), { class: "quiet", "data-test": "print" })),
      charts(() => player().lanes[0].strips.root, "strips"));
  }

  return { state, seeded, link, keep, command, buttons, charts };
})();
