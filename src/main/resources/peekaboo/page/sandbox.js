/* The sandbox: any scenario, any two of its caregivers, every declared parameter, and the text itself. */

const sandbox = (() => {
  let step = null;
  let plan = null;
  let catalogue = null;
  let timer = 0;
  let place = {};

  function parameterOf(path) {
    const parts = path.split(".");
    const name = parts[parts.length - 1];
    const owner = parts[0] === "infant"
      ? catalogue.presets.find((preset) => preset.name === plan.found.preset)
      : catalogue.policies.find((policy) => policy.name === arm(parts[1]).caregiver);
    return owner?.parameters.find((one) => one.name === name);
  }

  function arm(name) {
    return plan.found.arms.find((one) => one.name === name) ?? plan.found.arms[0];
  }

  function valueOf(path) {
    const parts = path.split(".");
    const name = parts[parts.length - 1];
    return parts[0] === "infant" ? plan.found.infant[name] : arm(parts[1]).settings[name];
  }

  const written = (value, unit) => `${Number(value.toPrecision(4))}${unit ? (unit.startsWith("/") ? unit : ` ${unit}`) : ""}`;

  function changed(path, value) {
    share.state.changes[path] = value;
    clearTimeout(timer);
    timer = setTimeout(() => run(true), 250);
  }

  /** Where the usual value is the middle of the slider. */
  function scale({ low, high, usual }) {
    const share = (usual - low) / (high - low);
    const power = share > 0.001 && share < 0.999 ? Math.log(share) / Math.log(0.5) : 1;
    return {
      value: (at) => low + (high - low) * at ** power,
      at: (value) => ((value - low) / (high - low)) ** (1 / power),
    };
  }

  function slider(path, label) {
    const parameter = parameterOf(path);
    const value = valueOf(path);
    if (!parameter || value === undefined) {
      return null;
    }
    const to = scale(parameter);
    const shown = h("output", {}, written(value, parameter.unit));
    const round = (number) => (parameter.unit === "s" ? Math.max(parameter.low, Math.round(number / plan.found.tickSeconds) * plan.found.tickSeconds) : number);
    const input = h("input", {
      type: "range", min: 0, max: 1, step: 0.005, value: to.at(value), "data-test": `slider-${path.split(".").pop()}`,
      oninput: () => {
        const text = written(round(to.value(Number(input.value))), parameter.unit);
        shown.textContent = text;
        input.setAttribute("aria-valuetext", text);
        changed(path, text);
      },
    });
    input.setAttribute("aria-valuetext", shown.textContent);
    return h("label", { class: "slider" }, h("span", {}, label, " ", shown), input);
  }

  function more(title, path, owner) {
    const rows = owner.parameters.map((parameter) => {
      const full = `${path}.${parameter.name}`;
      const value = valueOf(full);
      if (value === undefined || typeof value !== "number") {
        return null;
      }
      const input = h("input", { type: "text", inputmode: "decimal", value: written(value, parameter.unit), spellcheck: "false", "data-test": `set-${full}`, onchange: () => changed(full, input.value.trim()) });
      return h("label", { class: "parameter" },
        h("b", {}, parameter.name), input,
        h("small", {}, t("sandbox.range", { low: written(parameter.low, parameter.unit), high: written(parameter.high, parameter.unit), usual: written(parameter.usual, parameter.unit) })),
        h("small", { lang: "en" }, parameter.meaning));
    });
    return h("details", { class: "more" }, h("summary", {}, title), h("div", { class: "parameters" }, rows));
  }

  function choice(label, options, value, action, test) {
    const list = h("select", { onchange: () => action(list.value), "data-test": test }, options.map(([code, text]) => h("option", { value: code, selected: code === value }, text)));
    return h("label", { class: "choice" }, h("span", {}, label), list);
  }

  const named = (kind, name) => [name, words.first([`${kind}.${name}`, name])];

  function form() {
    const { state } = share;
    const main = arm(state.arm).name;
    const again = () => run(true);
    const pick = (name, value) => { state[name] = value; again(); };
    const elements = [
      choice(t("sandbox.scenario"), [...Object.keys(scenarios).map((name) => named("scenario", name)), ...(state.text ? [["", t("sandbox.own")]] : [])], state.text ? "" : plan.name, (value) => {
        if (value) { Object.assign(state, { scenario: value, text: "", arm: "", beside: "", changes: {} }); run(false); }
      }, "sandbox-scenario"),
      choice(t("sandbox.infant"), catalogue.presets.map((preset) => named("preset", preset.name)), plan.found.preset, (value) => { state.changes["infant.preset"] = value; again(); }, "sandbox-infant"),
      choice(t("sandbox.arm"), plan.found.arms.map((one) => named("arm", one.name)), main, (value) => pick("arm", value), "sandbox-arm"),
      choice(t("sandbox.caregiver"), catalogue.policies.map((policy) => named("policy", policy.name)), arm(main).caregiver, (value) => { dropArm(main); state.changes[`arms.${main}.caregiver`] = value; again(); }, "sandbox-caregiver"),
      choice(t("sandbox.beside"), [["", t("sandbox.alone")], ...plan.found.arms.filter((one) => one.name !== main).map((one) => named("arm", one.name))], state.beside, (value) => pick("beside", value), "sandbox-beside"),
      h("fieldset", { class: "sliders" }, h("legend", {}, t("sandbox.sliders")),
        slider(`arms.${main}.patience`, t("slider.patience")), slider(`arms.${main}.intensity`, t("slider.intensity")),
        slider(`arms.${main}.escalation`, t("slider.escalation")), slider("infant.sensitivity", t("slider.sensitivity"))),
      more(t("sandbox.more.caregiver"), `arms.${main}`, catalogue.policies.find((policy) => policy.name === arm(main).caregiver)),
      more(t("sandbox.more.infant"), "infant", catalogue.presets.find((preset) => preset.name === plan.found.preset)),
    ];
    place.form.replaceChildren(...elements.filter(Boolean));
  }

  function dropArm(name) {
    for (const path of Object.keys(share.state.changes)) {
      if (path.startsWith(`arms.${name}.`)) {
        delete share.state.changes[path];
      }
    }
  }

  /** Reads what is asked for and shows it, at the same moment if wanted; or tells the problems. */
  function run(sameMoment) {
    const { state } = share;
    const name = scenarios[state.scenario] ? state.scenario : Object.keys(scenarios).includes("peek-a-boo") ? "peek-a-boo" : Object.keys(scenarios)[0];
    const text = state.text || scenarios[name];
    const read = new Plan(name, text, { ...state.changes });
    place.problems.hidden = read.ok;
    place.problems.textContent = read.ok ? "" : read.found.problems;
    if (!read.ok) {
      return;
    }
    const at = sameMoment && step.current ? step.current.tick : Math.round(state.moment / read.found.tickSeconds);
    const playing = sameMoment && step.current?.playing;
    state.moment = 0;
    plan = read;
    state.scenario = name;
    const focus = document.activeElement?.dataset?.test;
    const open = [...place.form.querySelectorAll("details")].map((one) => one.open);
    form();
    place.form.querySelectorAll("details").forEach((one, n) => (one.open = Boolean(open[n])));
    if (focus && document.activeElement?.dataset?.test !== focus) {
      place.form.querySelector(`[data-test="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true });
    }
    if (document.activeElement !== place.text) {
      place.text.value = text;
    }
    const arms = [arm(state.arm).name, ...(plan.armNumber(state.beside) >= 0 && state.beside !== arm(state.arm).name ? [state.beside] : [])];
    const player = step.player(arms.map((one) => laneOf(plan, one)), { fresh: () => { state.changes.seed = String(1 + Math.floor(Math.random() * 99999)); run(false); step.current.play(); } });
    player.seek(at);
    if (playing) {
      player.play();
    }
    place.seed.textContent = t("sandbox.seed", { seed: plan.found.seed });
    share.keep();
  }

  function show(into) {
    step = into;
    catalogue = engine.catalogue();
    place = {
      form: h("div", { class: "form" }),
      problems: h("pre", { class: "problems", role: "alert", hidden: true, "data-test": "problems" }),
      text: h("textarea", { rows: 18, spellcheck: "false", "aria-label": t("sandbox.text"), "data-test": "scenario-text" }),
      seed: h("p", { class: "hint" }),
    };
    step.say("sandbox.intro");
    step.add(place.form, place.seed, place.problems,
      h("details", { class: "more" }, h("summary", {}, t("sandbox.text")), place.text,
        h("div", { class: "row" },
          button(t("sandbox.text.run"), () => { share.state.text = place.text.value; run(true); }, { "data-test": "text-run" }),
          button(t("sandbox.text.save"), () => save(`${share.state.scenario}.yaml`, "text/yaml", place.text.value), { class: "quiet", "data-test": "text-save" }))),
      button(t("sandbox.reset"), () => { Object.assign(share.state, { text: "", changes: {}, arm: "", beside: "" }); run(false); }, { class: "quiet", "data-test": "sandbox-reset" }));
    run(false);
  }

  /** Opens a text of one's own, such as the acts played in the story. */
  function openText(scenario, text, changes, armName, tick) {
    Object.assign(share.state, { scenario, text, changes: { ...changes }, arm: armName, beside: "" });
    go(6);
    step.current?.seek(0);
    return tick;
  }

  return { show, openText };
})();
