/* Parameters as the sandbox shows them: where a path leads, how a value is written, how a slider runs. */

/** What a path such as infant.sensitivity or arms.attuned.patience is made of; an infant's has no arm. */
function partsOf(path) {
  const parts = path.split(".");
  return { arm: parts[0] === "infant" ? null : parts[1], name: parts.at(-1) };
}

/** What is declared for a path; nothing if nobody declares it. */
export function declared(path, { found }, catalogue) {
  const { arm, name } = partsOf(path);
  const owner = arm === null
    ? catalogue.presets.find((preset) => preset.name === found.preset)
    : catalogue.policies.find((policy) => policy.name === (found.arms.find((one) => one.name === arm) ?? found.arms[0]).caregiver);
  return owner?.parameters.find((one) => one.name === name);
}

/** The value that a plan has at a path; nothing if it has none. */
export function valueOf(path, { found }) {
  const { arm, name } = partsOf(path);
  const settings = arm === null ? found.infant : found.arms.find((one) => one.name === arm)?.settings;
  return settings?.[name];
}

/** A value as a scenario writes it. */
export function written(value, unit) {
  const number = String(Number(value.toPrecision(6)));
  return !unit || unit.startsWith("/") ? number + unit : `${number} ${unit}`;
}

/** How many times the usual value a rate per second is, which says nothing by itself to most; null of what is none. */
export function timesUsual(value, { unit, usual }) {
  return unit?.startsWith("/") && usual ? Number((value / usual).toPrecision(2)) : null;
}

/** A slider's way from end to end, with the usual value near its middle. */
export function scale({ low, high, usual: middle }) {
  const part = (middle - low) / (high - low);
  const power = part > 0.001 && part < 0.999 ? Math.log(part) / Math.log(0.5) : 1;
  return {
    value: (at) => low + (high - low) * at ** power,
    at: (value) => ((value - low) / (high - low)) ** (1 / power),
  };
}

/** A value taken from a slider: not more precise than a hand, and a time a whole number of ticks. */
export function rounded(value, unit, tickSeconds) {
  const rough = Number(value.toPrecision(3));
  return unit === "s" && rough > tickSeconds ? Math.round(rough / tickSeconds) * tickSeconds : rough;
}
