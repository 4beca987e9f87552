/* Sharing: what is shown as a link, as a command line, as a picture, as a table of ticks. */

import { button, copy, h, pauseForOthers, save, toast } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { SANDBOX } from "../ground/held.js";
import { t } from "../ground/words.js";
import { charts } from "../picture/drawings.js";
import { isTooLong, link } from "./address.js";
import { SHELLS, chooseShell, command, fileOf, shell } from "./command.js";
import { handout } from "./printed.js";

/** So many rows of a table are written at a time. */
const ROWS = 1000;

/** The ticks of all that is shown, to the end of the session, a file an arm; a long session is run and written in parts. */
async function saveTicks(player) {
  for (const { run } of player.lanes) {
    if (run.acts() === null) {
      await player.runSoon(run, run.total - 1);
    }
    const parts = [];
    for (let first = 0; first < run.ticks && !player.ended; first += ROWS) {
      parts.push(engine.ticksCsv(run.handle, first, Math.min(run.ticks, first + ROWS)));
      await pauseForOthers();
    }
    if (!player.ended) {
      save(`${run.plan.name}-${run.armName}-ticks.csv`, "text/csv", new Blob(parts, { type: "text/csv" }));
    }
  }
}

/** What is shown as a link; where that would be too long, what to do. */
function copyLink(player) {
  if (isTooLong(player)) {
    toast(t("share.long"));
  } else {
    copy(location.href.split("#")[0] + link(player, SANDBOX), t("share.link.done"));
  }
}

function copyCommand(player) {
  const written = command(player);
  const { plan } = player.lanes[0].run;
  if (!written) {
    toast(t("share.command.none", { shell: SHELLS[shell()] }));
  } else {
    const file = fileOf(plan);
    copy(written, t(plan.isShipped ? "share.command.done" : "share.command.own", { shell: SHELLS[shell()], file }));
  }
}

/** For which shell a command is written. */
function shellChoice() {
  const list = h("select", { "data-test": "shell", onchange: () => chooseShell(list.value) },
    Object.entries(SHELLS).map(([name, called]) => h("option", { value: name, selected: name === shell() }, called)));
  return h("label", { class: "choice" }, h("span", {}, t("share.shell")), list);
}

/** Sharing of what a player shows. */
export function buttons(player) {
  const one = (key, test, action) => button(t(key), () => action(player()), { class: "quiet", "data-test": test });
  const lanes = player().lanes.length;
  const drawings = Array.from({ length: lanes }, (_, n) => [
    charts(() => player().lanes[n].strips.root, lanes > 1 ? `strips-${n + 1}` : "strips"),
    charts(() => player().lanes[n].scene.root, lanes > 1 ? `picture-${n + 1}` : "picture"),
  ]);
  return h("details", { class: "share", "data-test": "share" }, h("summary", {}, t("share.title")),
    h("div", { class: "row share-row" },
      player().lanes[0].run.session === undefined ? one("share.link", "copy-link", copyLink) : null,
      one("share.command", "copy-command", copyCommand),
      one("share.csv", "save-csv", saveTicks),
      one("share.print", "print", handout)),
    shellChoice(),
    h("p", { class: "hint" }, t("share.hint")),
    drawings);
}
