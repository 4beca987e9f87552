/* The sandbox: any scenario, any two of its caregivers, every declared parameter, and the text itself. */

import { state } from "../ground/asked.js";
import { button, h, live, save, toast } from "../ground/dom.js";
import { draftOf, keepDraft } from "../ground/draft.js";
import { engine } from "../ground/engine.js";
import { MOST_OF_TEXT, fits } from "../ground/fits.js";
import { offered, scenarios, shippedText, usualScenario } from "../ground/held.js";
import { Plan } from "../ground/plan.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { keep } from "../sharing/address.js";
import { closeLink } from "./linked.js";
import * as parameters from "./parameters.js";
import { written } from "./parameters.js";
import { Soon } from "./soon.js";
import { laneOf } from "./step.js";

export const sandbox = { answers: [], tell };

/** What most want to turn. */
const FIRST = ["patience", "intensity", "escalation"];
let step = null;
let plan = null;
let catalogue = null;
let timer = 0;
let place = {};
/** The scenario as it ships, to be compared with. */
let ships = null;
/** What shows a value of the plan, to be brought up to date when the plan is another. */
let shown = [];

const arm = (name) => plan.found.arms.find((one) => one.name === name) ?? plan.found.arms[0];
const policyOf = (name) => catalogue.policies.find((policy) => policy.name === arm(name).caregiver);
const presetNow = () => catalogue.presets.find((preset) => preset.name === plan.found.preset);
const named = (kind, name) => [name, words.named(kind, name)];

/** The scenario of this name as it ships; null where none does. */
function shippedPlan() {
  const text = shippedText(plan.name);
  return text === undefined ? null : plan.isShipped && !Object.keys(state.changes).length ? plan : new Plan(plan.name, text);
}

/** How it differs from its like in the scenario that ships: it is somebody else, something of it is changed, or neither. */
function difference(name) {
  const here = arm(name);
  const there = ships?.found.arms.find((one) => one.name === name);
  if (!there) {
    return here.caregiver !== name && catalogue.policies.some((policy) => policy.name === name) ? "other" : "";
  }
  if (there.caregiver !== here.caregiver) {
    return "other";
  }
  return JSON.stringify(there.settings) === JSON.stringify(here.settings) ? "" : "changed";
}

/** Whether a caregiver has settings that its style does not usually have. */
function isUnusual(name) {
  const { settings } = arm(name);
  return policyOf(name)?.parameters.some((one) => settings[one.name] !== undefined && settings[one.name] !== one.usual) ?? false;
}

/**
 * What a caregiver of the scenario is called; one that was given another style, by that, and by its own name where it does not do what
 * the style usually does; and whether something of it is changed.
 */
function nameOf(name) {
  const differs = difference(name);
  const isOwn = !ships?.found.arms.some((one) => one.name === name);
  if (differs !== "changed" && (differs === "other" || isOwn) && isUnusual(name)) {
    return `${name} (${t("sandbox.changed")})`;
  }
  const called = differs === "other" ? named("policy", arm(name).caregiver)[1] : named("arm", name)[1];
  return differs === "changed" ? `${called} (${t("sandbox.changed")})` : called;
}

const declared = (path) => parameters.declared(path, plan, catalogue);
const valueOf = (path) => parameters.valueOf(path, plan);

function changed(path, text) {
  state.changes[path] = text;
  clearTimeout(timer);
  timer = setTimeout(() => run({ keepForm: true }), 250);
}

/** Back to what is usual: without the change, or with one where the scenario itself says otherwise. */
function usual(path) {
  const { name, text } = plan;
  const { [path]: dropped, ...others } = state.changes;
  state.changes = others;
  const parameter = declared(path);
  const bare = new Plan(name, text, others);
  if (bare.ok && parameters.valueOf(path, bare) !== parameter.usual) {
    state.changes[path] = written(parameter.usual, parameter.unit);
  }
  run({ keepForm: true });
  live.tell(t("sandbox.usual.told", { name: parameter.name, value: written(parameter.usual, parameter.unit) }));
}

/** A value as it stands beside a slider. */
function toldOf(value, parameter) {
  const times = parameters.timesUsual(value, parameter);
  if (times === null) {
    return words.decimal(written(value, parameter.unit));
  }
  return times === 1 ? t("slider.as-usual") : t("slider.times-usual", { times: words.number(times, 2) });
}

function slider(path, label) {
  const parameter = declared(path);
  if (!parameter || valueOf(path) === undefined) {
    return null;
  }
  const to = parameters.scale(parameter);
  const output = h("output", {});
  const told = (value) => {
    output.textContent = toldOf(value, parameter);
    input.setAttribute("aria-valuetext", output.textContent);
  };
  const chosen = () => parameters.rounded(to.value(Number(input.value)), parameter.unit, plan.found.tickSeconds);
  const input = h("input", {
    type: "range", min: 0, max: 1, step: 0.005, "data-test": `slider-${parameter.name}`,
    oninput: () => {
      told(chosen());
      changed(path, written(chosen(), parameter.unit));
    },
  });
  shown.push(() => {
    told(valueOf(path));
    if (document.activeElement !== input) {
      input.value = to.at(valueOf(path));
    }
  });
  return h("label", { class: "slider" }, h("span", {}, label, " ", output), input,
    h("small", { class: "ends", "aria-hidden": "true" }, h("span", {}, t(`slider.${parameter.name}.low`)), h("span", {}, t(`slider.${parameter.name}.high`))));
}

function row(path, parameter) {
  if (typeof valueOf(path) !== "number") {
    return null;
  }
  const id = `set-${path.replaceAll(".", "-")}`;
  const shownAs = (value) => words.decimal(written(value, parameter.unit));
  const input = h("input", {
    id, type: "text", inputmode: "decimal", spellcheck: "false", autocomplete: "off", "data-test": `set-${path}`, "data-path": path, "aria-describedby": `${id}-about`,
    // A comma is how some languages write what a scenario writes as a point.
    onchange: () => changed(path, input.value.trim().replace(",", ".")),
  });
  const back = button(t("sandbox.usual"), () => usual(path), { class: "quiet", "data-test": `usual-${path}`, "aria-label": t("sandbox.usual.of", { name: parameter.name }) });
  const mark = h("span", { class: "changed" }, t("sandbox.changed"));
  shown.push(() => {
    const differs = valueOf(path) !== parameter.usual;
    mark.hidden = !differs;
    back.hidden = !differs;
    if (document.activeElement !== input || Number.parseFloat(input.value) !== valueOf(path)) {
      input.value = written(valueOf(path), parameter.unit);
    }
  });
  return h("div", { class: "parameter" },
    h("label", { for: id }, h("b", {}, parameter.name), " ", mark),
    h("div", { class: "parameter-value" }, input, back),
    h("small", { id: `${id}-about` },
      h("span", { class: "range" }, t("sandbox.range", { low: shownAs(parameter.low), high: shownAs(parameter.high), usual: shownAs(parameter.usual) })),
      " ", words.said([parameter.meaning])));
}

function more(title, path, owner, test) {
  return h("details", { class: "more", "data-test": test }, h("summary", {}, title),
    h("p", { class: "hint" }, words.said([owner.meaning])),
    h("div", { class: "parameters", tabindex: 0, role: "group", "aria-label": title }, owner.parameters.map((parameter) => row(`${path}.${parameter.name}`, parameter))));
}

function choice(label, options, value, action, test) {
  const list = h("select", { onchange: () => action(list.value), "data-test": test }, options.map(([code, text]) => h("option", { value: code, selected: code === value }, text)));
  return h("label", { class: "choice" }, h("span", {}, label), list);
}

/** What is offered, and what a link has opened besides. */
function choices(name) {
  const names = Object.keys(offered);
  return names.includes(name) || !scenarios[name] ? names : [...names, name];
}

/** The parts of the form that depend on which scenario, infant and caregivers are chosen. */
function form() {
  const main = arm(state.arm).name;
  const others = plan.found.arms.filter((one) => one.name !== main);
  const pick = (name, value) => {
    state[name] = value;
    run();
  };
  shown = [];
  const own = state.text !== "";
  const lanes = [main, ...(others.some((one) => one.name === state.beside) ? [state.beside] : [])];
  const many = lanes.length > 1;
  const titled = (key, name) => (many ? `${t(key)}: ${nameOf(name)}` : t(key));
  place.form.replaceChildren(
    choice(t("sandbox.scenario"), [...choices(plan.name).map((name) => named("scenario", name)), ...(own ? [["", t("sandbox.own")]] : [])], own ? "" : plan.name, (value) => value && start(value), "sandbox-scenario"),
    choice(t("sandbox.infant"), catalogue.presets.map((preset) => named("preset", preset.name)), plan.found.preset, (value) => {
      state.changes = Object.fromEntries([["infant.preset", value], ...Object.entries(state.changes).filter(([path]) => !path.startsWith("infant."))]);
      run();
    }, "sandbox-infant"),
    choice(t("sandbox.arm"), plan.found.arms.map((one) => [one.name, nameOf(one.name)]), main, (value) => {
      state.beside = state.beside === value ? main : state.beside;
      pick("arm", value);
    }, "sandbox-arm"),
    h("div", { class: "choices" }, lanes.map((name, n) => choice(titled("sandbox.caregiver", name), catalogue.policies.filter(({ name: policy }) => policy !== "scripted" || arm(name).caregiver === policy).map((policy) => named("policy", policy.name)), arm(name).caregiver, (value) => {
      dropArm(name);
      state.changes[`arms.${name}`] = `{caregiver: ${value}}`;
      run();
    }, n ? "sandbox-caregiver-beside" : "sandbox-caregiver"))),
    others.length ? choice(t("sandbox.beside"), [["", t("sandbox.alone")], ...others.map((one) => [one.name, nameOf(one.name)])], state.beside, (value) => pick("beside", value), "sandbox-beside") : "",
    h("fieldset", { class: "sliders" }, h("legend", {}, titled("sandbox.sliders", main)),
      FIRST.map((name) => slider(`arms.${main}.${name}`, t(`slider.${name}`))).filter(Boolean),
      slider("infant.sensitivity", t("slider.sensitivity")) ?? ""),
    ...lanes.map((name, n) => more(titled("sandbox.more.caregiver", name), `arms.${name}`, policyOf(name), n ? "more-caregiver-beside" : "more-caregiver")),
    more(t("sandbox.more.infant"), "infant", presetNow(), "more-infant"));
}

function dropArm(name) {
  for (const path of Object.keys(state.changes)) {
    if (path === `arms.${name}` || path.startsWith(`arms.${name}.`)) {
      delete state.changes[path];
    }
  }
}

function start(scenario) {
  closeLink();
  Object.assign(state, { scenario, text: "", arm: "", beside: "", changes: {}, moment: 0 });
  run({ fromStart: true });
}

/** What is asked for: a scenario that is there, or its text as somebody wrote it, with the changes. */
function asked() {
  const name = scenarios[state.scenario] || (state.text && state.scenario) ? state.scenario : usualScenario;
  return new Plan(name, state.text || scenarios[name], { ...state.changes });
}

/** Reads what is asked for and shows it; or tells the problems and leaves what is shown. */
function run({ keepForm = false, fromStart = false } = {}) {
  clearTimeout(timer);
  const read = asked();
  const { name, text } = read;
  tellProblems(read);
  if (!read.ok) {
    return false;
  }
  const old = fromStart ? null : step.current;
  const at = old ? old.tick : Math.round(state.moment / read.found.tickSeconds);
  const known = old ? old.known : at;
  const playing = old?.playing;
  state.moment = 0;
  plan = read;
  ships = shippedPlan();
  state.scenario = name;
  if (keepForm) {
    shown.forEach((update) => update());
  } else {
    refill(text);
  }
  const main = arm(state.arm).name;
  const beside = state.beside !== main && plan.armNumber(state.beside) >= 0 ? [state.beside] : [];
  const player = step.player([main, ...beside].map((one) => ({ ...laneOf(plan, one), title: nameOf(one) })), { fresh, ahead: true });
  player.known = Math.min(known, player.total - 1);
  player.seek(at);
  if (playing) {
    player.play();
  }
  place.soon.tell(plan, Object.fromEntries([main, ...beside].map((one) => [one, nameOf(one)])), fromStart);
  place.seed.textContent = t("sandbox.seed", { seed: plan.found.seed });
  place.changes.textContent = Object.entries(state.changes).filter(([path]) => path !== "seed").map(([path, value]) => `${path}=${value}`).join("\n");
  place.changes.hidden = !place.changes.textContent;
  keep();
  return true;
}

/** The form anew, with what was open still open and the focus where it was. */
function refill(text) {
  const focus = document.activeElement?.dataset?.test;
  const open = new Set([...place.form.querySelectorAll("details[open]")].map((one) => one.dataset.test));
  form();
  shown.forEach((update) => update());
  place.form.querySelectorAll("details").forEach((one) => (one.open = open.has(one.dataset.test)));
  if (focus && document.activeElement?.dataset?.test !== focus) {
    place.form.querySelector(`[data-test="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true });
  }
  if (document.activeElement !== place.text) {
    write(text);
  }
}

/** Problems are told where they can be mended: below the text, or below the form. */
function beside(text) {
  const box = place.text.closest("details");
  if (text) {
    box.open = true;
    box.append(place.trouble);
  } else {
    place.form.after(place.trouble);
  }
}

/** Each problem on three lines, as the command line tells it. */
function problemsInWords({ problems, more }) {
  const label = (key) => t(key).padEnd(10);
  const told = problems.map(({ head, found, expected, nearest }) => [
    head,
    `  ${label("problem.found")}${words.said(found)}`,
    `  ${label("problem.expected")}${words.said(expected)}${nearest ? `   ${t("problem.nearest", { name: nearest })}` : ""}`,
  ]);
  const count = problems.length + more;
  const rest = more > 0 ? [t("problem.more", { count: more })] : [];
  return [...told.flat(), ...rest, t(count === 1 ? "problem.one" : "problem.many", { count })].join("\n");
}

/** Problems as the command line tells them, with a way to the line of each. */
function tellProblems({ ok, found }) {
  place.problems.hidden = ok;
  place.jumps.replaceChildren();
  place.form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
  if (ok) {
    place.problems.textContent = "";
    return;
  }
  place.problems.textContent = problemsInWords(found);
  beside(found.problems.some(({ line }) => line));
  for (const { line, column, path } of found.problems) {
    const input = place.form.querySelector(`[data-path="${CSS.escape(path ?? "")}"]`);
    input?.setAttribute("aria-invalid", "true");
    if (line) {
      place.jumps.append(button(path ? t("sandbox.jump", { line, path }) : t("sandbox.jump.line", { line }), () => jump(line, column ?? 1), { class: "quiet", "data-test": `jump-${line}` }));
    } else if (input) {
      place.jumps.append(button(t("sandbox.jump.field", { path }), () => { input.closest("details").open = true; input.focus(); }, { class: "quiet" }));
    }
  }
  if (found.problems.some(({ line }) => !line)) {
    place.jumps.append(button(t("sandbox.drop"), () => { state.changes = {}; run(); }, { class: "quiet", "data-test": "drop-changes" }));
  }
}

/** Puts the cursor there in the text and marks the rest of the line. */
function jump(line, column) {
  const { text } = place;
  const rows = text.value.split("\n");
  const start = rows.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  text.closest("details").open = true;
  text.focus();
  text.setSelectionRange(start + column - 1, start + (rows[line - 1] ?? "").length);
  text.scrollTop = Math.max(0, (line - 4) * (text.scrollHeight / Math.max(1, rows.length)));
}

function fresh() {
  const { seed, ...others } = state.changes;
  state.changes = { ...others, seed: String(1 + Math.floor(Math.random() * 99999)) };
  if (run({ keepForm: true, fromStart: true })) {
    step.current.play();
    live.tell(place.seed.textContent);
  }
}

/** Writes a text where it can be changed; one that a page was made of can be too long for that. */
function write(text) {
  const isShort = fits(text);
  place.text.value = isShort ? text : "";
  place.text.placeholder = isShort ? "" : tooLong();
}

const tooLong = () => t("text.long", MOST_OF_TEXT);

/** Beside the text, that it is too long. */
function tellTooLong() {
  place.problems.hidden = false;
  place.problems.textContent = tooLong();
  place.jumps.replaceChildren();
  beside(true);
}

/** What would make the text too long is not put into it. */
function inserting(event) {
  const { value, selectionStart, selectionEnd } = place.text;
  const given = event.data ?? "";
  if (given && !fits(value.slice(0, selectionStart) + given + value.slice(selectionEnd))) {
    event.preventDefault();
    tellTooLong();
  }
}

function runText() {
  if (!fits(place.text.value)) {
    tellTooLong();
    return;
  }
  const shipped = scenarios[state.scenario];
  // An emptied text is a text, too, and said to be empty.
  state.text = place.text.value === shipped ? "" : place.text.value || "\n";
  noteDraft(place.text.value);
  const { seed } = state.changes;
  state.changes = seed === undefined ? {} : { seed };
  if (run()) {
    toast(t("sandbox.text.done"));
  }
}

function tell(into) {
  step = into;
  catalogue = engine.catalogue();
  const text = h("textarea", {
    rows: 18, spellcheck: "false", autocomplete: "off", autocapitalize: "off", wrap: "off", "aria-label": t("sandbox.text"), "data-test": "scenario-text",
    onbeforeinput: inserting,
    oninput: () => noteDraft(text.value),
    onkeydown: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && runText(),
  });
  place = {
    text,
    form: h("div", { class: "form" }),
    soon: new Soon(),
    problems: h("pre", { class: "problems", role: "alert", hidden: true, "data-test": "problems" }),
    jumps: h("div", { class: "row" }),
    seed: h("p", { class: "hint", "data-test": "seed" }),
    changes: h("pre", { class: "changes-made", "data-test": "changes", hidden: true, "aria-label": t("sandbox.changes") }),
  };
  step.atEnd = () => place.soon.end();
  place.trouble = h("div", { class: "trouble" }, place.problems, place.jumps);
  step.say("sandbox.intro");
  step.add(
    place.soon.root, place.form, place.trouble,
    h("div", { class: "row" },
      button(t("sandbox.fresh"), fresh, { class: "main", "data-test": "sandbox-fresh" }),
      button(t("sandbox.reset"), () => start(state.scenario), { class: "quiet", "data-test": "sandbox-reset" })),
    place.seed, place.changes,
    h("details", { class: "more", "data-test": "more-text" }, h("summary", {}, t("sandbox.text")), text,
      h("p", { class: "hint" }, t("sandbox.text.hint")),
      h("div", { class: "row" },
        button(t("sandbox.text.run"), runText, { "data-test": "text-run" }),
        button(t("sandbox.text.save"), () => save(`${state.scenario}.yaml`, "text/yaml", text.value || plan.text), { class: "quiet", "data-test": "text-save" }))));
  const draft = draftOf(state.scenario || usualScenario);
  if (!run({ fromStart: true })) {
    instead();
  }
  if (draft !== undefined && draft !== place.text.value) {
    write(draft);
    place.text.closest("details").open = true;
    toast(t("sandbox.draft"));
  }
}

/** Keeps what is written as far as it has not been run. */
function noteDraft(text) {
  keepDraft(state.scenario, text === (state.text || scenarios[state.scenario]) ? undefined : text);
}

/** What is asked for cannot be shown: the scenario is shown as it ships, and the problems beside what was written. */
function instead() {
  const refused = asked();
  const { text } = state;
  state.changes = {};
  if (!run({ fromStart: true })) {
    state.text = "";
    run({ fromStart: true });
    state.text = text;
    write(text);
  }
  tellProblems(refused);
}
