/* Fragments: the part of an address that says what is shown, read and written. Java writes the same form, in PageLink. */

const whole = (text) => (/^\d{1,10}$/.test(text ?? "") ? Number(text) : 0);

/** What a fragment says: as it stands there, but for numbers and changes; a step or a scenario that it does not name is null. */
export function read(fragment) {
  const pairs = new URLSearchParams(fragment.replace(/^#/, "").replaceAll("+", "%2B"));
  return {
    step: pairs.get("step"),
    scenario: pairs.get("scenario"),
    text: pairs.get("text"),
    add: pairs.get("add"),
    arm: pairs.get("arm"),
    beside: pairs.get("beside"),
    dyad: whole(pairs.get("dyad")),
    changes: changesOf(pairs.getAll("set")),
    moment: Math.max(0, Number(pairs.get("t")) || 0),
    language: pairs.get("lang"),
  };
}

function changesOf(lines) {
  const changes = {};
  for (const line of lines) {
    const at = line.indexOf("=");
    if (at > 0) {
      changes[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return changes;
}

/** A fragment of names with their values, in their order; a name may come more than once. */
export function written(pairs) {
  return `#${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

/**
 * The id of the step that a link names, by its id or its number. A number that no step has names the last one where it
 * is larger than all, else the first; so does what is neither.
 */
export function stepNamed(named, steps) {
  const number = whole(named) || 1;
  const last = steps.at(-1);
  const found = steps.find(({ id }) => id === named) ?? steps.find(({ link }) => link === number);
  return (found ?? (steps.every(({ link }) => link < number) ? last : steps[0])).id;
}

/** The number by which links name a step. */
export function numberOf(step, steps) {
  return steps.find(({ id }) => id === step).link;
}

/** A text that is not the shipped one goes along; where it only adds to it, what it adds. */
export function ownText(text, shipped) {
  if (text === shipped) {
    return [];
  }
  return shipped && text.startsWith(shipped) ? [["add", text.slice(shipped.length)]] : [["text", text]];
}
