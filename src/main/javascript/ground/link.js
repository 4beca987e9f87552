/* Links held against what there is: what of a link is taken, and what is told about the rest. */

import * as appearance from "./appearance.js";
import { MOST_OF_TEXT, fits } from "./fits.js";
import { plain, stepNamed } from "./fragment.js";

/** The largest seed, and the last dyad. */
const MOST = { seed: 2147483647, dyad: 999999 };

/** What a text that came with a link can be called, and saved as. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N} ._-]{0,79}$/u;

/** So many things that were left out are named. */
const MOST_NAMED = 3;

/**
 * @param said what the fragment says, see fragment.read
 * @param page steps: those of the story; sandbox: the id of the one that shows whatever is asked for; scenarios: texts by
 *   name; languages: codes; offers: of a step's id what it shows by itself, {scenario, text, arms, seed}, nothing of the
 *   sandbox's; usual: the scenario that the sandbox shows unless told; plan: makes a plan of a name, a text and changes
 * @returns what is taken: step, dyad, seed, moment, scenario, text, arm, beside, changes; in wrong what is told about the
 *   rest; in plan the plan of it, null if there is none
 */
export function taken(said, page) {
  const wrong = [...said.wrong];
  if (said.lang !== null && !page.languages.includes(said.lang)) {
    wrong.push(["link.language", { found: plain(said.lang) }]);
  }
  if (said.looks !== null && !appearance.read(said.looks)) {
    wrong.push(["link.looks", { found: plain(said.looks) }]);
  }
  const step = said.step === null ? page.sandbox : stepNamed(said.step, page.steps);
  if (said.step !== null && !page.steps.some(({ id, link }) => said.step === id || said.step === String(link))) {
    wrong.push(["link.step", { found: plain(said.step) }]);
  }
  const asked = step === page.sandbox ? ofSandbox(said, page, wrong) : ofStory(said, page, page.offers(step), wrong);
  return { ...asked, step, dyad: number("dyad", said.dyad, wrong) ?? 0, moment: moment(said.t, asked.plan, wrong), wrong };
}

/** A whole number in its range; nothing where there is none, or another, which is told. */
function number(name, text, wrong) {
  if (text === null || text === undefined) {
    return undefined;
  }
  if (/^\d{1,10}$/.test(text) && Number(text) <= MOST[name]) {
    return Number(text);
  }
  wrong.push(["link.number", { name, found: plain(text), most: MOST[name] }]);
  return undefined;
}

/** A moment of the session, in seconds. */
function moment(text, plan, wrong) {
  if (text === null) {
    return 0;
  }
  const lasts = plan?.ok ? plan.found.ticks * plan.found.tickSeconds : 0;
  const seconds = /^\d{1,6}(\.\d{1,20})?$/.test(text) ? Number(text) : Infinity;
  if (seconds > lasts && plan?.ok !== false) {
    wrong.push(["link.moment", { found: plain(text) }]);
  }
  return seconds > lasts ? 0 : seconds;
}

/** A step of the story shows a scenario of its own: it takes a seed, and all else only where it is what it shows anyway. */
function ofStory(said, page, offers, wrong) {
  const plan = offers.scenario ? page.plan(offers.scenario, offers.text) : null;
  const { seed, ...others } = said.changes;
  const refused = [
    ...["text", "add"].filter((name) => said[name] !== null),
    ...(said.scenario === null || said.scenario === (offers.scenario ?? "") ? [] : ["scenario"]),
    ...["arm", "beside"].filter((name) => said[name] !== null && !offers.arms?.includes(said[name])),
    ...(plan ? [] : [...(seed === undefined ? [] : ["seed"]), ...["dyad", "t"].filter((name) => said[name] !== null)]),
    ...Object.keys(others),
  ];
  if (refused.length) {
    const named = refused.slice(0, MOST_NAMED).map((name) => plain(name)).join(", ");
    wrong.push(["link.refused", { names: refused.length > MOST_NAMED ? `${named}, …` : named }]);
  }
  return { scenario: "", text: "", arm: "", beside: "", changes: {}, seed: plan ? number("seed", seed, wrong)?.toString() : undefined, plan };
}

/** The sandbox shows whatever can be run. */
function ofSandbox(said, page, wrong) {
  const scenario = said.scenario ?? (said.text === null && said.add === null ? page.usual : "");
  const shipped = page.scenarios[scenario] ?? "";
  const given = said.text ?? (said.add !== null && shipped ? shipped + said.add : "");
  const text = fits(given) ? given : "";
  if (text !== given) {
    wrong.push(["text.long", MOST_OF_TEXT]);
  } else if (!text && (said.text === "" || (said.add !== null && !scenario))) {
    wrong.push(["link.empty", {}]);
  } else if (scenario && !shipped && !text) {
    wrong.push(["share.unknown", { scenario: plain(scenario) }]);
  }
  const plan = shipped || text ? page.plan(shipped || NAME.test(scenario) ? scenario : "own", text || shipped, said.changes) : null;
  if (!plan) {
    return { scenario: "", text: "", arm: "", beside: "", changes: {}, plan };
  }
  if (!plan.ok) {
    wrong.push(["link.problems", {}]);
  }
  const arms = plan.ok ? plan.found.arms.map(({ name }) => name) : [];
  const arm = (name) => {
    if (plan.ok && said[name] && !arms.includes(said[name])) {
      wrong.push(["link.arm", { found: plain(said[name]) }]);
    }
    return arms.includes(said[name]) ? said[name] : "";
  };
  return { scenario: plan.name, text, arm: arm("arm"), beside: arm("beside"), changes: said.changes, seed: said.changes.seed, plan };
}
