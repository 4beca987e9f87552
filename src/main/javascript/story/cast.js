/* What a step of the story is told with: the page's own scenario where it has what the step needs, or else the one that ships. */

import { seeded } from "../ground/asked.js";
import { offered, shippedText } from "../ground/held.js";
import { Plan } from "../ground/plan.js";

/** What somebody made this page for, in the order given. */
const own = Object.keys(offered).filter((name) => offered[name] !== shippedText(name)).map((name) => new Plan(name, offered[name])).filter(({ ok }) => ok);

/** So long a scene is watched at least. */
const LEAST_SECONDS = 90;

/** The arm of this name, or the first with this caregiver. */
const armFor = (arms, caregiver) => (arms.find(({ name }) => name === caregiver) ?? arms.find((arm) => arm.caregiver === caregiver))?.name;

function serves({ found }, caregivers, episodes) {
  return found.ticks * found.tickSeconds >= LEAST_SECONDS
    && caregivers.every((caregiver) => armFor(found.arms, caregiver))
    && (episodes.length ? episodes.every((name) => found.episodes.findIndex((one) => one.name === name) > 0) : found.episodes.every(({ caregiver }) => caregiver === null));
}

/**
 * @param needs scenario: the one that ships; caregivers: who must be in it; episodes: the names of those that must be in it, after
 *   others; without any the arms' own caregivers must be there all the time
 * @param baby the seed with which the one that ships is told
 * @returns what links know of it, scenario, text, arms (in the order of the caregivers), seed; title: of a scenario of one's own, else
 *   nothing; plan: makes its plan, with the seed that came with the link
 */
export function cast({ scenario, caregivers, episodes = [] }, baby = {}) {
  const mine = own.find((plan) => serves(plan, caregivers, episodes));
  return mine
    ? {
      scenario: mine.name, text: mine.text, arms: caregivers.map((caregiver) => armFor(mine.found.arms, caregiver)), title: mine.found.title,
      plan: () => new Plan(mine.name, mine.text, seeded({})),
    }
    : { scenario, text: shippedText(scenario), arms: caregivers, ...baby, plan: () => Plan.shipped(scenario, seeded(baby)) };
}
