/* Evenings: scripts for facilitators, what-ifs that open ready made, cards to take home, and an evening of one's own. */

import { state } from "./ground/asked.js";
import { button, copy, h, live } from "./ground/dom.js";
import { MOST_OF_HELP, PARTS, begin, eveningPairs, isHelp, mine } from "./ground/evening.js";
import { EVENINGS, eveningOf, whatIfLink } from "./ground/evenings.js";
import * as guide from "./ground/guide.js";
import * as words from "./ground/words.js";
import { t } from "./ground/words.js";
import { eveningLink, keep } from "./sharing/address.js";
import { eveningCard } from "./sharing/printed.js";

const box = () => document.getElementById("evenings");

/** Shows a step; the page says how. */
let go = null;

/** Begins to open evenings, with what shows a step. */
export function listenToEvenings(showStep) {
  go = showStep;
}

/** What a part of an evening is called. */
const called = (part) => (part.startsWith("evening-") ? guide.title(part) : t(`${part}.title`));

/** Opens a what-if, as a link does. */
export function openWhatIf(id, number) {
  const evening = eveningOf(id);
  if (evening?.whatIfs[number]) {
    location.hash = whatIfLink(evening, number, [...eveningPairs(), ["lang", words.current()]]);
  }
}

/** An evening's script, its what-ifs and its card; a table that is too wide is moved in its own frame. */
export function script({ id }, tried) {
  const body = guide.body(`evening-${id}`);
  const frame = h("div", { class: "scrolled", tabindex: 0, role: "group", "aria-label": guide.title(`evening-${id}`) });
  frame.append(...body.children);
  return [frame, h("h3", {}, t("evenings.what-if")),
    h("div", { class: "what-ifs" }, guide.points(`what-if-${id}`).map((asked, n) => button(asked, () => tried(n), { "data-test": `what-if-${id}-${n + 1}` })))];
}

const cardButton = ({ id }) => button(t("evenings.card"), () => eveningCard(id), { class: "quiet", "data-test": `card-${id}` });

function chapter(evening) {
  const { id } = evening;
  return h("details", { class: "chapter", "data-test": `evening-${id}` }, h("summary", {}, guide.title(`evening-${id}`)),
    script(evening, (n) => { box().close(); openWhatIf(id, n); }),
    h("div", { class: "row" },
      button(t("evenings.begin"), () => start([`evening-${id}`]), { class: "main", "data-test": `begin-${id}` }),
      cardButton(evening)));
}

/** Begins an evening with these parts. */
function start(parts) {
  box().close();
  Object.assign(state, { changes: {}, moment: 0 });
  go(begin(parts));
}

function change(parts, told) {
  mine.parts = parts;
  keep();
  const place = box().querySelector(".mine");
  place.replaceWith(own());
  live.tellNow(told);
}

/** Puts the part at one place where the other is. */
function moved(from, to) {
  const parts = [...mine.parts];
  [parts[from], parts[to]] = [parts[to], parts[from]];
  change(parts, t("evenings.order", { order: parts.map(called).join(", ") }));
  box().querySelectorAll(".mine li")[to].querySelector("button:not([disabled])").focus();
}

function row(part, n) {
  const name = called(part);
  const tool = (label, key, action, attributes = {}) => button(label, action, { class: "tool", "aria-label": t(key, { name }), ...attributes });
  return h("li", {}, h("span", {}, name),
    tool("↑", "evenings.up", () => moved(n, n - 1), { disabled: n === 0 }),
    tool("↓", "evenings.down", () => moved(n, n + 1), { disabled: n === mine.parts.length - 1 }),
    tool("✕", "evenings.remove", () => {
      change(mine.parts.filter((_, at) => at !== n), t("evenings.removed", { name }));
      box().querySelector('[data-test="mine-add"]').focus();
    }));
}

/** An evening of one's own. */
function own() {
  const help = h("input", { type: "text", value: mine.help, maxlength: MOST_OF_HELP, autocomplete: "off", "data-test": "mine-help", onchange: () => {
    if (isHelp(help.value)) {
      mine.help = help.value.trim();
      keep();
    } else {
      help.value = mine.help;
    }
  } });
  const add = h("select", { "data-test": "mine-add", "aria-label": t("evenings.add"), onchange: () => {
    change([...mine.parts, add.value], t("evenings.added", { name: called(add.value) }));
    box().querySelector('[data-test="mine-add"]').focus();
  } }, h("option", { value: "", disabled: true, selected: true }, t("evenings.add")), PARTS.map((part) => h("option", { value: part }, called(part))));
  return h("section", { class: "mine", "data-test": "mine" }, h("h3", {}, t("evenings.mine")), h("p", {}, t("evenings.mine.text")),
    mine.parts.length ? h("ol", {}, mine.parts.map(row)) : null,
    add,
    h("label", { class: "choice" }, h("span", {}, t("evenings.help")), help),
    h("div", { class: "row" },
      mine.parts.length ? button(t("evenings.mine.begin"), () => start(mine.parts), { class: "main", "data-test": "mine-begin" }) : null,
      button(t("evenings.mine.link"), () => copy(location.href.split("#")[0] + eveningLink(), t("evenings.mine.copied")), { "data-test": "mine-link" })));
}

/** Shows them all. */
export function openEvenings() {
  box().replaceChildren(
    h("h2", { id: "evenings-title" }, t("evenings.title")), h("p", {}, t("evenings.text")),
    ...EVENINGS.map(chapter), own(),
    button(t("close"), () => box().close(), { class: "quiet", "data-test": "evenings-close" }));
  box().showModal();
}

/** In the window with the notes: the script of an evening; what it tries is tried in the page. */
export function scriptFor(id, tried) {
  const evening = eveningOf(id);
  return evening ? [h("h2", {}, guide.title(`evening-${id}`)), ...script(evening, tried), h("div", { class: "row" }, cardButton(evening))] : [];
}
