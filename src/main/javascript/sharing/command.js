/* The command line that makes the same record as what is shown, written for a shell. */

import { engine } from "../ground/engine.js";

/** What is shown differs so from its scenario; the acts of somebody who played are a change, too. */
export function changesShown({ lanes: [{ run }] }) {
  const acts = run.acts();
  return { ...run.plan.changes, ...(acts === null ? {} : { [`arms.${run.armName}`]: `{caregiver: scripted, acts: [${acts}]}` }) };
}

/** Shells as the engine names them, with what people call them. */
export const SHELLS = { POSIX: "macOS, Linux (sh, bash, zsh)", POWERSHELL: "Windows PowerShell", CMD: "Windows cmd" };

let chosen = "";

/** The shell that was chosen, else the usual one of this system. */
export function shell() {
  return chosen || (/^win/i.test(globalThis.navigator?.userAgentData?.platform ?? globalThis.navigator?.platform ?? "") ? "POWERSHELL" : "POSIX");
}

/** From now on commands are written for this shell. */
export function chooseShell(name) {
  chosen = name;
}

/** The file of a scenario; a text of one's own has to be saved under this name before. No option begins as it does. */
export function fileOf({ isShipped, name }) {
  return isShipped ? `scenarios/${name}.yaml` : `${/^[\w.]/.test(name) ? "" : "./"}${name}.yaml`;
}

/** The words of the command, as they are to arrive. */
export function commandWords(player) {
  const { plan, dyad, session } = player.lanes[0].run;
  const { seed, ...sets } = changesShown(player);
  const fork = player.lanes.map(({ run }) => run.forked).find(Boolean);
  const arms = new Set([...(fork ? [fork.trunk] : []), ...player.lanes.map(({ run }) => run.armName)]);
  return [
    "java", "-jar", "target/peekaboo.jar", fork ? "compare" : "run", fileOf(plan),
    ...[...arms].flatMap((name) => ["--arm", name]),
    ...(fork ? ["--fork", fork.fork] : []),
    "--seed", String(plan.found.seed),
    ...(dyad || fork ? ["--dyads", String(dyad + 1)] : []),
    ...(session === undefined ? [] : ["--sessions", String(session)]),
    ...Object.entries(sets).flatMap(([path, value]) => ["--set", `${path}=${value}`]),
  ];
}

/** The command for the shell chosen; empty where that cannot be given one of its words safely. */
export function command(player) {
  return engine.command(shell(), commandWords(player));
}
