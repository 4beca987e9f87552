/* The command line that makes the same record as what is shown. */

/** What is shown differs so from its scenario; the acts of somebody who played are a change, too. */
export function changesShown({ lanes: [{ run }] }) {
  const acts = run.acts();
  return { ...run.plan.changes, ...(acts === null ? {} : { [`arms.${run.armName}`]: `{caregiver: scripted, acts: [${acts}]}` }) };
}

const quoted = (text) => (/^[\w./=:-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, "\\$1")}"`);

export function command(player) {
  const { plan, dyad } = player.lanes[0].run;
  const { seed, ...sets } = changesShown(player);
  const file = plan.isShipped ? `scenarios/${plan.name}.yaml` : `${plan.name}.yaml`;
  return [
    "java -jar peekaboo.jar run", quoted(file),
    ...player.lanes.map((lane) => `--arm ${quoted(lane.run.armName)}`),
    `--seed ${seed ?? plan.found.seed}`,
    ...(dyad ? [`--dyads ${dyad + 1}`] : []),
    ...Object.entries(sets).map(([path, value]) => `--set ${quoted(`${path}=${value}`)}`),
  ].join(" ");
}
