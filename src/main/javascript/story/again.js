/* The step "again": sixty times three minutes with three caregivers, somebody new, and the same caregiver from now on. */

import { stepOn } from "../ground/asked.js";
import { button, h, isStacked, pauseForOthers, stillWanted } from "../ground/dom.js";
import { InARow } from "../ground/inarow.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { Beads, pictures } from "../picture/beads.js";
import { dotRows, middleOf } from "../picture/dotrows.js";

/** Of a string so many babies are shown with somebody new. */
const MET = 20;
/** The string that goes on, with a caregiver who from now on mends; the one that it is held against. */
const CHANGING = "mends-few";
const USUAL = "mends-most";

export const again = { answers: ["most", "half", "few"], offers: {}, minded: "note-again", tell };

function tell(step) {
  let rows = null;
  let isShown = false;
  let strings = [];
  /** What is on the stage while no bead is open. */
  const shelf = h("div", { class: "results strings" });
  const drawn = pictures();
  step.say("again.text");
  step.add(h("div", { class: "note", role: "note" }, h("h3", {}, t("again.note.title")), h("p", {}, t("again.note")),
    h("div", { class: "row" }, button(t("again.skip"), () => step.open(stepOn(1)), { "data-test": "again-skip" }))));
  step.stage.append(h("p", { class: "curtain" }, t("again.curtain")));
  const offer = () => {
    if (!step.flow.querySelector(".go") && !isShown) {
      step.go("again.show", () => step.count(run), "step-play");
    }
  };
  const bet = step.ask(offer, { counted: offer });
  const counting = count();

  const percent = (share) => words.number(100 * share, 0);
  const history = () => rows.blocks.history;
  const sessions = ({ first, end }) => end - first;

  /** One string: a heading that counts, and its beads. */
  function stringOf(name, title, block) {
    const arm = rows.arms.indexOf(name);
    const string = { arm, name, block, dyad: 0, count: h("span", { class: "string-count" }) };
    string.beads = new Beads(drawn.id, title, 1, (place) => play(string, title, place));
    string.root = h("section", { class: "string", "data-test": `string-${name}` }, h("h3", {}, h("span", {}, title), string.count), string.beads.root);
    return string;
  }

  /** Counts from the beginning, while the note is read: what is shown later is there sooner. */
  async function count() {
    const opened = InARow.of("again-and-again", () => !step.ended);
    step.atEnd = async () => (await opened).close();
    rows = await opened;
    // All of it goes on by itself: who asks for the results waits for this.
    return { all: step.ended ? null : rows.have(rows.blocks["new-person"].end) };
  }

  async function run() {
    isShown = true;
    const told = step.add(h("p", { class: "left" }));
    const { all } = await counting;
    if (step.ended) {
      return;
    }
    strings = rows.arms.map((name) => stringOf(name, words.named("arm", name), history()));
    const bar = h("progress", { max: rows.dyads, value: 0, "aria-label": t("again.progress"), "data-test": "progress" });
    told.before(bar);
    shelf.replaceChildren(drawn.root, ...strings.map(({ root }) => root));
    step.stage.replaceChildren(shelf);
    bring();
    const each = rows.arms.length * rows.blocks["new-person"].end;
    rows.heard = async (left) => {
      if (left < Infinity) {
        bar.value = rows.dyads - Math.ceil(left / each);
        told.textContent = t("again.count", { done: words.number(bar.value), all: words.number(rows.dyads) });
      }
      await grow(strings);
    };
    await all;
    rows.heard = () => {};
    if (!step.ended) {
      bar.remove();
      told.remove();
      await counted();
    }
  }

  /** Shows what is known of strings that are not yet whole. */
  async function grow(those) {
    const growing = those.filter(({ beads, block }) => beads.kinds.length < sessions(block));
    if (growing.length) {
      const found = await rows.beads(growing, growing[0].block);
      for (const [n, { beads }] of growing.entries()) {
        beads.show(found[n]);
        await pauseForOthers();
      }
    }
  }

  /** Shows the pair in the middle, of all that were counted. */
  async function settle(string) {
    const { middle, counts } = await rows.counted(string.arm, string.block);
    Object.assign(string, { dyad: middle, together: counts[middle], counts });
    const all = sessions(string.block);
    string.beads.show((await rows.beads([string], string.block))[0]);
    string.count.textContent = t("again.together", { count: words.number(counts[middle]), all: words.number(all) });
    string.count.title = t("again.range", { pairs: words.number(rows.dyads), least: words.number(Math.min(...counts)), most: words.number(Math.max(...counts)) });
  }

  async function counted() {
    for (const string of strings) {
      await settle(string);
    }
    if (step.ended) {
      return;
    }
    const [most, half, few] = strings.map(({ together }) => together);
    const all = sessions(history());
    step.settle(bet, "again.counted", { most, half, few, all, pairs: rows.dyads });
    step.say(most > half && half > few ? "again.no-number" : "again.no-order", { apart: all - most, all });
    step.say("again.means", {}, { class: "hint" });
    step.go("again.meet", () => step.count(meet), "again-meet");
  }

  /** The three minutes of a bead, in the place of the strings. */
  async function play(string, title, place) {
    const run = await rows.open(string.arm, string.dyad, string.block.first + place);
    if (step.ended) {
      run.close();
      return;
    }
    const back = button(t("again.back"), () => shelve(string), { class: "quiet", "data-test": "again-back" });
    const player = step.player([{ run, title: `${title}. ${string.beads.said(place)}` }]);
    step.stage.prepend(back);
    back.focus({ preventScroll: true });
    player.play();
    if (isStacked()) {
      back.scrollIntoView({ block: "start" });
    } else {
      player.look();
    }
  }

  /** Back from the three minutes to the strings. */
  function shelve(string) {
    if (step.current) {
      step.clear();
      step.stage.replaceChildren(shelf);
    }
    string?.beads.root.focus();
  }

  async function meet() {
    shelve();
    const session = rows.blocks["new-person"].first;
    const met = [];
    for (const { arm, name } of strings) {
      met.push({ title: t(`again.after.${name}`), shares: await rows.looks(arm, session, MET) });
    }
    const { mean, low, high } = await rows.looksMore(rows.arms.indexOf(USUAL), rows.arms.indexOf(CHANGING), session);
    if (step.ended) {
      return;
    }
    shelf.prepend(dotRows(met, t("again.met", { count: MET })));
    const [most, , few] = met.map(({ shares }) => shares);
    step.found(low > 0 ? "again.trace" : "again.no-trace", { pairs: rows.dyads, more: percent(mean), low: percent(low), high: percent(high) });
    step.say("again.overlap", { count: MET, over: few.filter((share) => share > middleOf(most)).length });
    step.go("again.go-on", () => step.count(goOn), "again-go-on");
    bring();
  }

  async function goOn() {
    shelve();
    const block = rows.blocks["from-now-on"];
    const before = strings[rows.arms.indexOf(CHANGING)];
    const string = stringOf(CHANGING, t("again.from-now-on"), block);
    string.root.dataset.test = "string-from-now-on";
    string.dyad = before.dyad;
    shelf.prepend(string.root);
    shelf.querySelector(".dot-rows")?.remove();
    shelf.prepend(before.root);
    bring();
    rows.heard = () => grow([string]);
    await rows.have(block.end, string.arm);
    if (!step.ended) {
      await grow([string]);
      await learnt(string, before);
    }
  }

  /** The same pair as before, whether or not it is the one in the middle of these times, too. */
  async function learnt(string, before) {
    const { counts } = await rows.counted(string.arm, string.block);
    const change = await rows.changed(string.arm, before.block, string.block);
    const learning = await rows.learnt(string.arm, before.block, string.block);
    if (step.ended) {
      return;
    }
    const now = counts[string.dyad];
    const all = sessions(string.block);
    string.count.textContent = t("again.together", { count: words.number(now), all: words.number(all) });
    const usual = strings[rows.arms.indexOf(USUAL)].together;
    step.found("again.changed", { before: before.together, now, all, usual });
    step.found(change.low > 0 && learning.low > 0 ? "again.learnt" : "again.not-learnt", {
      pairs: rows.dyads, before: percent(change.before), after: percent(change.after), more: learning.more,
    });
    step.say("again.end", {}, { class: "part" });
    step.addNext();
  }

  /** What came last stands at the top of the stage; where that lies below the words, it is brought there. */
  function bring() {
    if (isStacked()) {
      shelf.scrollIntoView({ block: "start", behavior: stillWanted() ? "auto" : "smooth" });
    }
  }
}
