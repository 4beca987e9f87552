/* Sharing: what is shown as a link, as a command line, as a picture, as a table of ticks. */

import { button, copy, h, save } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { SANDBOX } from "../ground/held.js";
import { t } from "../ground/words.js";
import { charts } from "../picture/drawings.js";
import { link } from "./address.js";
import { command } from "./command.js";
import { handout } from "./printed.js";

/** The ticks of all that is shown, to the end of the session, a file an arm. */
function saveTicks(player) {
  for (const { run } of player.lanes) {
    if (run.acts() === null) {
      run.reach(run.total - 1);
    }
    save(`${run.plan.name}-${run.armName}-ticks.csv`, "text/csv", engine.ticksCsv(run.handle));
  }
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
      one("share.link", "copy-link", (p) => copy(location.href.split("#")[0] + link(p, SANDBOX), t("share.link.done"))),
      one("share.command", "copy-command", (p) => copy(command(p), t("share.command.done"))),
      one("share.csv", "save-csv", saveTicks),
      one("share.print", "print", handout)),
    h("p", { class: "hint" }, t("share.hint")),
    drawings);
}
