/* Sharing: the state in the link, the same run on the command line, pictures, ticks. */

const share = (() => {
  const SANDBOX = 6;
  /** What came with the link belongs to the step that it opened, and to no other. */
  let linked = { step: 0, dyad: 0, seed: undefined };
  let written = "";
  let timer = 0;

  const state = {
    step: 1,
    moment: 0,
    scenario: "",
    text: "",
    arm: "",
    beside: "",
    changes: {},
    get dyad() {
      return linked.step === state.step ? linked.dyad : 0;
    },
  };

  const whole = (text) => (/^\d{1,10}$/.test(text ?? "") ? Number(text) : 0);

  function changesOf(pairs) {
    const changes = {};
    for (const line of pairs.getAll("set")) {
      const at = line.indexOf("=");
      if (at > 0) {
        changes[line.slice(0, at)] = line.slice(at + 1);
      }
    }
    return changes;
  }

  /** Takes over what the address says; false if it says nothing of ours. */
  function read(fragment = location.hash) {
    const pairs = new URLSearchParams(fragment.replace(/^#/, "").replaceAll("+", "%2B"));
    if (pairs.has("lang")) {
      words.choose(pairs.get("lang"));
    }
    if (!pairs.has("scenario") && !pairs.has("step")) {
      return false;
    }
    const scenario = pairs.get("scenario") ?? "";
    const shipped = scenarios[scenario] ?? "";
    const text = pairs.get("text") ?? (pairs.has("add") && shipped ? shipped + pairs.get("add") : "");
    const changes = changesOf(pairs);
    const plan = shipped || text ? new Plan(scenario || "own", text || shipped, changes) : null;
    const arms = plan?.ok ? plan.found.arms : [];
    const name = (key) => arms.find((arm) => arm.name === pairs.get(key))?.name ?? "";
    const known = !scenario || shipped || text;
    state.step = pairs.has("step") ? Math.max(1, Math.min(SANDBOX, whole(pairs.get("step")) || 1)) : SANDBOX;
    linked = { step: state.step, dyad: whole(pairs.get("dyad")), seed: changes.seed };
    // The story has scenarios of its own, so that only the sandbox takes over what else a link says.
    Object.assign(state, state.step === SANDBOX && known
      ? { scenario, text, arm: name("arm"), beside: name("beside"), changes }
      : { scenario: "", text: "", arm: "", beside: "", changes: {} });
    state.moment = plan?.ok ? Math.max(0, Number(pairs.get("t")) || 0) : 0;
    if (!known) {
      setTimeout(() => toast(t("share.unknown", { scenario })));
    }
    return true;
  }

  /** The changes of a step, with the seed that came with the link in place of its own. */
  function seeded(changes) {
    return linked.step === state.step && linked.seed !== undefined ? { ...changes, seed: linked.seed } : { ...changes };
  }

  /** A person's acts, as a change of the scenario that makes the same session; nothing where nobody played. */
  function played(run) {
    let acts = "";
    try {
      acts = engine.actsOf(run.handle);
    } catch {
      return {};
    }
    return { [`arms.${run.armName}`]: `{caregiver: scripted, acts: [${acts}]}` };
  }

  function changesShown(player) {
    const { run } = player.lanes[0];
    return { ...run.plan.changes, ...played(run) };
  }

  /** The fragment of what the player shows; with a step, of that step of the story. */
  function link(player = Player.current, step = state.step) {
    const pairs = [["step", step]];
    if (player) {
      const { plan, armName, dyad } = player.lanes[0].run;
      pairs.push(["scenario", plan.name], ...ownText(plan), ["arm", armName]);
      if (player.lanes[1]) {
        pairs.push(["beside", player.lanes[1].run.armName]);
      }
      pairs.push(["dyad", dyad]);
      Object.entries(changesShown(player)).forEach(([path, value]) => pairs.push(["set", `${path}=${value}`]));
      pairs.push(["t", player.seconds]);
    }
    pairs.push(["lang", words.current()]);
    return `#${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
  }

  /** A text that is not the shipped one goes along; where it only adds to it, what it adds. */
  function ownText({ name, text }) {
    const shipped = scenarios[name];
    if (text === shipped) {
      return [];
    }
    return shipped && text.startsWith(shipped) ? [["add", text.slice(shipped.length)]] : [["text", text]];
  }

  /** Keeps the address in step with what is shown, without a new entry in the history. */
  function keep() {
    const now = link();
    if (now !== written) {
      written = now;
      location.replace(now);
    }
  }

  function keepSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (written && !Player.current?.playing) {
        keep();
      }
    }, 600);
  }

  /** A link put into the address of the open page is followed like one that opens it. */
  function followed() {
    if (location.hash !== written && read()) {
      written = location.hash;
      frame();
      go(state.step);
    }
  }

  const quoted = (text) => (/^[\w./=:-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, "\\$1")}"`);

  /** The line that makes the same record on the command line. */
  function command(player = Player.current) {
    const { plan, dyad } = player.lanes[0].run;
    const { seed, ...sets } = changesShown(player);
    const file = plan.text === shippedText(plan.name) ? `scenarios/${plan.name}.yaml` : `${plan.name}.yaml`;
    return [
      "java -jar peekaboo.jar run", quoted(file),
      ...player.lanes.map((lane) => `--arm ${quoted(lane.run.armName)}`),
      `--seed ${seed ?? plan.found.seed}`,
      ...(dyad ? [`--dyads ${dyad + 1}`] : []),
      ...Object.entries(sets).map(([path, value]) => `--set ${quoted(`${path}=${value}`)}`),
    ].join(" ");
  }

  const DRAWN = ["fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity", "font-family", "font-size", "font-weight", "text-anchor", "visibility", "display"];
  let copies = 0;

  /** A drawing that stands by itself: ids of its own, and colours that need no style sheet. */
  function copyOf(source, withStyles = true) {
    const made = source.cloneNode(true);
    const mark = `copy${copies++}-`;
    const own = [...made.querySelectorAll("*")];
    if (withStyles) {
      [...source.querySelectorAll("*")].forEach((from, n) => {
        const look = getComputedStyle(from);
        DRAWN.forEach((name) => own[n].setAttribute(name, look.getPropertyValue(name)));
      });
    }
    own.filter((one) => one.id).forEach((one) => (one.id = mark + one.id));
    for (const one of own) {
      for (const { name, value } of [...one.attributes]) {
        if (value.includes("url(")) {
          one.setAttribute(name, value.replace(/url\(["']?(?:[^"')]*)#([^"')]+)["']?\)/g, `url(#${mark}$1)`));
        }
      }
    }
    return made;
  }

  function svgText(source) {
    const box = source.viewBox.baseVal;
    const made = copyOf(source);
    set(made, { xmlns: "http://www.w3.org/2000/svg", width: box.width, height: box.height, color: getComputedStyle(source).color, "font-family": "system-ui, sans-serif" });
    made.prepend(svg("rect", { width: box.width, height: box.height, fill: paperOf(source) }));
    return new XMLSerializer().serializeToString(made);
  }

  /** What a drawing lies on. */
  function paperOf(element) {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour && !/^(transparent|rgba\(.*, 0\))$/.test(colour)) {
        return colour;
      }
    }
    return "white";
  }

  function png(source) {
    return new Promise((done, failed) => {
      const box = source.viewBox.baseVal;
      const url = URL.createObjectURL(new Blob([svgText(source)], { type: "image/svg+xml" }));
      const picture = new Image();
      picture.onload = () => {
        const scale = Math.max(2, 1600 / box.width);
        const canvas = h("canvas", { width: Math.round(box.width * scale), height: Math.round(box.height * scale) });
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        URL.revokeObjectURL(url);
        canvas.toBlob(done, "image/png");
      };
      picture.onerror = failed;
      picture.src = url;
    });
  }

  const saveSvg = (source, name) => save(`${name}.svg`, "image/svg+xml", svgText(source));
  const savePng = async (source, name) => save(`${name}.png`, "image/png", await png(source));

  /** Buttons that save a drawing as SVG and PNG. */
  function charts(source, name) {
    const label = words.first([`share.what.${name}`, "share.what.chart"]);
    return h("div", { class: "row share-row", role: "group", "aria-label": label },
      h("span", { class: "share-what" }, label),
      button(t("share.svg"), () => saveSvg(source(), `peekaboo-${name}`), { class: "quiet", "data-test": `save-svg-${name}` }),
      button(t("share.png"), () => savePng(source(), `peekaboo-${name}`), { class: "quiet", "data-test": `save-png-${name}` }));
  }

  /** The ticks of all that is shown, to the end of the session, a file an arm. */
  function saveTicks(player) {
    for (const { run } of player.lanes) {
      const nobody = Object.keys(played(run)).length === 0;
      if (nobody) {
        run.reach(run.total - 1);
      }
      save(`${run.plan.name}-${run.armName}-ticks.csv`, "text/csv", engine.ticksCsv(run.handle));
    }
  }

  /** Sharing of what a player shows. */
  function buttons(player) {
    const one = (key, test, action) => button(t(key), () => action(player()), { class: "quiet", "data-test": test });
    const lanes = player().lanes.length;
    const drawings = Array.from({ length: lanes }, (_, n) => [
      charts(() => player().lanes[n].strips.root, lanes > 1 ? `strips-${n + 1}` : "strips"),
      charts(() => player().lanes[n].scene.root, lanes > 1 ? `picture-${n + 1}` : "picture"),
    ]);
    return h("details", { class: "share", "data-test": "share" }, h("summary", {}, t("share.title")),
      h("div", { class: "row share-row" },
        one("share.link", "copy-link", (p) => copy(location.href.split("#")[0] + link(p, SANDBOX), t("share.link.done"))),
        one("share.command", "copy-command", (p) => copy(command(p), t("share.command.done"))),
        one("share.csv", "save-csv", saveTicks),
        one("share.print", "print", printed.handout)),
      h("p", { class: "hint" }, t("share.hint")),
      drawings);
  }

  read();
  addEventListener("hashchange", followed);
  ["click", "keyup", "change"].forEach((kind) => addEventListener(kind, keepSoon));

  return { state, read, seeded, link, keep, command, buttons, charts, copyOf };
})();
