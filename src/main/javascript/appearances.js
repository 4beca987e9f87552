/* The dialog in which somebody chooses how the two look, with a picture of them. */

import { CHOICES, EXTRAS, byChance, choose, current } from "./ground/appearance.js";
import { button, h, svg } from "./ground/dom.js";
import { shown } from "./ground/shown.js";
import { t } from "./ground/words.js";
import { pair } from "./picture/pair.js";
import { poseOf } from "./picture/pose.js";
import { Scene } from "./picture/scene.js";

/** The two are glad of each other while somebody chooses. */
const GLAD = poseOf({
  gaze: "face", voice: "quiet", hand: "free", act: "smile", smile: 0.8, frown: 0, turn: 0, arousal: 0.5, distress: 0, low: 0.4, high: 0.6, slumped: false, pushing: false,
  nearness: 0.4, follow: 0, affect: 0.8, loudness: 0, motion: 0, shown: 1, angle: 0, touch: 0,
});

/** Opens the dialog. */
export function appearances() {
  const dialog = document.getElementById("looks");
  const scene = new Scene({ small: true });
  scene.root.setAttribute("aria-label", t("looks.picture"));
  const small = h("div", { class: "looks-small" });
  const forms = h("div", { class: "beside" });
  const take = (two) => {
    choose(two);
    scene.draw(GLAD, 0);
    small.replaceChildren(...[true, false].map((together) => svg("svg", { viewBox: "0 0 60 40", "aria-hidden": "true", focusable: "false" }, pair(together))));
    shown.player?.wake();
  };
  const write = () => forms.replaceChildren(...Object.keys(CHOICES).map((partner) => form(partner, (changes) => take({ ...current(), [partner]: { ...current()[partner], ...changes } }))));
  dialog.replaceChildren(
    h("h2", { id: "looks-title" }, t("looks.title")), h("p", { class: "hint" }, t("looks.hint")),
    h("div", { class: "looks-pictures" }, h("div", { class: "looks-picture" }, scene.root), small), forms,
    h("div", { class: "row" },
      button(t("looks.done"), () => dialog.close(), { class: "main", "data-test": "looks-close" }),
      button(t("looks.chance"), () => { take(byChance(Math.random)); write(); }, { "data-test": "looks-chance" })));
  write();
  take({ ...current() });
  dialog.showModal();
}

/** What there is to choose of one of the two. */
function form(partner, change) {
  const one = current()[partner];
  const { skin, ...lists } = CHOICES[partner];
  const extras = partner === "caregiver" ? EXTRAS : [];
  return h("fieldset", { class: "looks-of", "data-test": `looks-${partner}` }, h("legend", {}, t(`looks.${partner}`)),
    h("div", { class: "tones", role: "group", "aria-label": t("looks.skin") }, skin.map((tone) => toneOf(partner, tone, one, change))),
    h("div", { class: "looks-lists" }, Object.entries(lists).map(([kind, list]) => choice(kind, list, one, change))),
    extras.length ? h("div", { class: "looks-more" }, extras.map((name) => extra(name, one, change))) : null);
}

function toneOf(partner, tone, one, change) {
  return h("input", {
    type: "radio", name: `skin-${partner}`, class: `tone skin-${tone}`, checked: one.skin === tone, "data-test": `skin-${partner}-${tone}`,
    "aria-label": t("looks.tone", { tone, count: CHOICES[partner].skin.length }), onchange: () => change({ skin: tone }),
  });
}

function choice(kind, list, one, change) {
  const select = h("select", { "data-test": `looks-${kind}`, onchange: () => change({ [kind]: select.value }) },
    list.map((name) => h("option", { value: name, selected: one[kind] === name }, t(`looks.${kind}.${name}`))));
  return h("label", { class: "choice" }, h("span", {}, t(`looks.${kind}`)), select);
}

function extra(name, one, change) {
  const box = h("input", { type: "checkbox", checked: one[name], "data-test": `looks-${name}`, onchange: () => change({ [name]: box.checked }) });
  return h("label", { class: "check" }, box, ` ${t(`looks.${name}`)}`);
}
