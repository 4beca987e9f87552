/* The address: kept in step with what is shown, and followed where it says something else. */

import { state, takeLink } from "../ground/asked.js";
import { toast } from "../ground/dom.js";
import * as fragment from "../ground/fragment.js";
import { SANDBOX, scenarios, steps } from "../ground/held.js";
import { Plan } from "../ground/plan.js";
import { shown } from "../ground/shown.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { changesShown } from "./command.js";

/** What this page itself put there. */
let written = "";
let timer = 0;

/** Takes over what the address says; false if it says nothing of ours. */
export function read() {
  const said = fragment.read(location.hash);
  if (said.language !== null) {
    words.choose(said.language);
  }
  if (said.scenario === null && said.step === null) {
    return false;
  }
  const scenario = said.scenario ?? "";
  const shipped = scenarios[scenario] ?? "";
  const text = said.text ?? (said.add !== null && shipped ? shipped + said.add : "");
  const { changes } = said;
  const plan = shipped || text ? new Plan(scenario || "own", text || shipped, changes) : null;
  const arms = plan?.ok ? plan.found.arms : [];
  const armNamed = (name) => arms.find((arm) => arm.name === name)?.name ?? "";
  const known = !scenario || shipped || text;
  state.step = said.step === null ? SANDBOX : fragment.stepNamed(said.step, steps);
  takeLink({ step: state.step, dyad: said.dyad, seed: changes.seed });
  // The story has scenarios of its own, so that only the sandbox takes over what else a link says.
  Object.assign(state, state.step === SANDBOX && known
    ? { scenario, text, arm: armNamed(said.arm), beside: armNamed(said.beside), changes }
    : { scenario: "", text: "", arm: "", beside: "", changes: {} });
  state.moment = plan?.ok ? said.moment : 0;
  if (!known) {
    setTimeout(() => toast(t("share.unknown", { scenario })));
  }
  return true;
}

/** The fragment of what the player shows, in a step. */
export function link(player = shown.player, step = state.step) {
  const pairs = [["step", fragment.numberOf(step, steps)]];
  if (player) {
    const { plan, armName, dyad } = player.lanes[0].run;
    pairs.push(["scenario", plan.name], ...fragment.ownText(plan.text, scenarios[plan.name]), ["arm", armName]);
    if (player.lanes[1]) {
      pairs.push(["beside", player.lanes[1].run.armName]);
    }
    pairs.push(["dyad", dyad]);
    Object.entries(changesShown(player)).forEach(([path, value]) => pairs.push(["set", `${path}=${value}`]));
    pairs.push(["t", player.seconds]);
  }
  pairs.push(["lang", words.current()]);
  return fragment.written(pairs);
}

/** Keeps the address in step with what is shown, without a new entry in the history. */
export function keep() {
  const now = link();
  if (now !== written) {
    written = now;
    location.replace(now);
  }
}

function keepSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (written && !shown.player?.playing) {
      keep();
    }
  }, 600);
}

/** A link put into the address of the open page is followed like one that opens it; then it is asked to be shown. */
export function follow(show) {
  window.addEventListener("hashchange", () => {
    if (location.hash !== written && read()) {
      written = location.hash;
      show();
    }
  });
  ["click", "keyup", "change"].forEach((kind) => window.addEventListener(kind, keepSoon));
}
