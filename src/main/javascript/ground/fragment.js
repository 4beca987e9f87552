/* Fragments: the part of an address that says what is shown, read and written. Java writes the same form, in PageLink. */

/** A longer fragment is not read, and none is written. */
export const MOST_LETTERS = 65536;

/** So many changes a link makes at most. */
export const MOST_CHANGES = 200;

/** What a fragment can say once; a change it can say several times. */
const NAMES = ["step", "scenario", "text", "add", "arm", "beside", "dyad", "t", "looks", "lang",
  // An evening of one's own, and whom one can call.
  "evening", "help"];

/** After so many things that cannot be read the rest is not looked at: one of them is told, and how many there are. */
const MOST_WRONG = 500;

/** So much of what somebody wrote is shown in a message. */
const MOST_SHOWN = 60;

// What moves the text around it, ends its line or is not seen.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu;

const whole = (text) => (/^\d{1,10}$/.test(text ?? "") ? Number(text) : 0);

/** What somebody wrote, for a message: not too much of it, and with nothing that hides; of nothing an empty frame. */
export function plain(text, most = MOST_SHOWN) {
  if (text === "") {
    return "‹›";
  }
  const short = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return short.replace(UNSEEN, (one) => `‹${one.codePointAt(0).toString(16)}›`);
}

/** Without blanks and tabs at its ends, as the engine reads what stands beside an equals sign. */
function trimmed(text) {
  let first = 0;
  let end = text.length;
  while (first < end && (text[first] === " " || text[first] === "\t")) {
    first++;
  }
  while (end > first && (text[end - 1] === " " || text[end - 1] === "\t")) {
    end--;
  }
  return text.slice(first, end);
}

/**
 * What a fragment says, as it stands there: what it does not name is null. Changes are pairs of a path and one value; of several of
 * a path the last counts, in its place. What cannot be read is left out, and told in wrong: [key of the words, what they tell].
 */
export function read(fragment) {
  const said = { ...Object.fromEntries(NAMES.map((name) => [name, null])), changes: {}, wrong: [] };
  const text = fragment.replace(/^#/, "");
  if (text.length > MOST_LETTERS) {
    said.step = /(?:^|&)step=([\w-]{1,40})(?:&|$)/.exec(text.slice(0, 1000))?.[1] ?? "";
    said.wrong.push(["link.long", { most: MOST_LETTERS }]);
    return said;
  }
  const changes = [];
  for (const part of text.split("&")) {
    if (said.wrong.length >= MOST_WRONG) {
      said.wrong.push(said.wrong[0]);
      continue;
    }
    const [name, value] = pair(part);
    if (value === null) {
      said.wrong.push(["link.broken", { found: plain(part) }]);
    } else if (name === "set") {
      changes.push(value);
    } else if (Object.hasOwn(said, name) && NAMES.includes(name)) {
      said[name] ??= value;
    } else if (name !== "") {
      said.wrong.push(["link.unknown", { found: plain(name) }]);
    }
  }
  takeChanges(said, changes);
  return said;
}

/** A name and a value; the value is null where the percent signs are none of an address. */
function pair(part) {
  const at = part.indexOf("=");
  try {
    return at < 0 ? [decodeURIComponent(part), ""] : [decodeURIComponent(part.slice(0, at)), decodeURIComponent(part.slice(at + 1))];
  } catch {
    return ["", null];
  }
}

function takeChanges(said, lines) {
  if (lines.length > MOST_CHANGES) {
    said.wrong.push(["link.many", { count: lines.length, most: MOST_CHANGES }]);
    return;
  }
  const changes = new Map();
  for (const line of lines) {
    const at = line.indexOf("=");
    const path = trimmed(line.slice(0, Math.max(0, at)));
    if (path === "" || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) {
      said.wrong.push(["link.change", { found: plain(line) }]);
    } else {
      changes.delete(path);
      changes.set(path, trimmed(line.slice(at + 1)));
    }
  }
  said.changes = Object.fromEntries(changes);
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
