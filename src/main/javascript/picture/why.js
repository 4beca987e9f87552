/* Why now: the list of what happened, and the box that tells what brought an event about. */

import { button, h } from "../ground/dom.js";
import { message, told, whyWords } from "../ground/events.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";

/** So many are listed at most, the latest. */
const MOST_LISTED = 1000;

/** The list of events of the lanes of a player; each can be asked about. */
export function eventList(player) {
  const list = h("ol", { class: "events", "data-test": "events" });
  const cut = h("p", { class: "hint", hidden: true }, t("events.latest", { count: words.number(MOST_LISTED) }));
  const box = h("details", { class: "event-box", "data-test": "event-box" }, h("summary", {}, t("why.list")), h("p", { class: "hint" }, t("why.hint")), cut, list);
  let shown = 0;
  const update = () => {
    if (!box.open) {
      return;
    }
    const all = player.lanes
      .flatMap((lane) => lane.run.events.filter((event) => event.tick <= player.known).map((event) => ({ lane, event })))
      .sort((a, b) => a.event.tick - b.event.tick);
    if (all.length === shown) {
      return;
    }
    const end = list.scrollTop + list.clientHeight >= list.scrollHeight - 8;
    if (all.length - shown > MOST_LISTED) {
      list.replaceChildren();
    }
    for (const { lane, event } of all.slice(Math.max(shown, all.length - MOST_LISTED))) {
      const who = lane.title ? `${lane.title}: ` : "";
      list.append(h("li", {}, h("button", { type: "button", class: `event ${event.actor}`, onclick: () => player.why(lane, event) },
        h("span", { class: "when" }, words.clock(event.seconds)), ` ${who}${told(event)}`)));
    }
    for (let over = list.childElementCount - MOST_LISTED; over > 0; over--) {
      list.firstElementChild.remove();
    }
    cut.hidden = all.length <= MOST_LISTED;
    shown = all.length;
    if (end && player.playing) {
      list.scrollTop = list.scrollHeight;
    }
  };
  box.addEventListener("toggle", update);
  box.update = update;
  return box;
}

export function showWhy(lane, event) {
  const dialog = document.getElementById("why");
  const said = message(event);
  const { because, more } = whyWords(event);
  dialog.replaceChildren(
    h("h2", { id: "why-title" }, told(event)),
    h("p", { class: "when" }, `${words.clock(event.seconds)}${lane.title ? ` · ${lane.title}` : ""}`),
    h("p", { class: "because" }, because),
    said ? h("p", { class: "message" }, said) : "",
    more.length ? h("details", { "data-test": "why-more" }, h("summary", {}, t("why.more")), more.map((line) => h("p", { class: "detail" }, line))) : "",
    button(t("close"), () => dialog.close(), { class: "main", "data-test": "why-close" }));
  dialog.showModal();
}
