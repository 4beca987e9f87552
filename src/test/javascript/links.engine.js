/* Follows two thousand links with the engine itself: node links.engine.js SCRIPT SCENARIOS COUNT SEED. Prints what should not be. */

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [script, folder, count, seed] = process.argv.slice(2);
/** So long one link may take, many times what it does take: other tests run beside this one. */
const MOST_MILLIS = 2000;
const TICKS = 50;

globalThis.peekaboo = createRequire(import.meta.url)(resolve(script));
const texts = Object.fromEntries(readdirSync(folder).map((file) => [file.replace(/[.]yaml$/, ""), readFileSync(resolve(folder, file), "utf8")]));
const steps = ["turning", "beside", "played", "many", "still", "sandbox"].map((id, n) => ({ id, link: n + 1 }));
const held = {
  strings: readFileSync(new URL("../../main/resources/peekaboo/page/strings.json", import.meta.url), "utf8"),
  scenarios: JSON.stringify(texts), shipped: "{}", about: JSON.stringify({ version: "", ships: Object.keys(texts), steps }),
};
globalThis.document = { documentElement: {}, getElementById: (id) => ({ textContent: held[id] }) };

const { links } = await import("./links.js");
const { read } = await import("../../main/javascript/ground/fragment.js");
const { taken } = await import("../../main/javascript/ground/link.js");
const { scenarios } = await import("../../main/javascript/ground/held.js");
const { Plan } = await import("../../main/javascript/ground/plan.js");

const PEEK = { scenario: "peek-a-boo", arms: ["attuned", "intrusive", "intrusive-then-repairs"], seed: 104 };
const OFFERS = { turning: PEEK, beside: PEEK, played: PEEK, many: {}, still: { scenario: "still-face", arms: ["attuned"] } };
const page = {
  steps, sandbox: "sandbox", usual: "peek-a-boo", scenarios, languages: ["en", "de"], offers: (step) => OFFERS[step],
  plan: (name, text, changes) => (text === undefined ? Plan.shipped(name) : new Plan(name, text, changes)),
};
const shipped = Object.fromEntries(Object.keys(texts).map((name) => [name, JSON.stringify(Plan.shipped(name).found.arms)]));

let ran = 0;
let refused = 0;
for (const [n, fragment] of links(Number(count), Number(seed))) {
  const label = `link ${n} ${fragment.slice(0, 160)}`;
  const begun = performance.now();
  try {
    const link = taken(read(fragment), page);
    const { scenario } = link.step === "sandbox" ? link : OFFERS[link.step];
    const plan = link.step === "sandbox" ? link.plan : scenario && Plan.shipped(scenario, link.seed === undefined ? {} : { seed: link.seed });
    if (link.step !== "sandbox" && plan && (!plan.ok || JSON.stringify(plan.found.arms) !== shipped[scenario])) {
      console.log(`${label}: the story shows other caregivers than it ships`);
    }
    if (plan?.ok) {
      const run = plan.open(0, link.dyad);
      run.reach(TICKS);
      run.frame(run.ticks - 1);
      run.close();
      ran++;
    } else if (plan) {
      refused++;
    }
  } catch (odd) {
    console.log(`${label}: ${odd.stack}`);
  }
  const taking = performance.now() - begun;
  if (taking > MOST_MILLIS) {
    console.log(`${label}: took ${Math.round(taking)} ms`);
  }
}
console.log(`${ran > count / 3 && refused > 10 ? "all" : "too few"} followed: ${ran} ran, ${refused} were refused`);
