/* Small hands for the document: making elements, telling the live region, saving files. */

/** An HTML element; attributes by name, listeners as on<event> functions, falsy children left out. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

/** Makes these the children of an element. Those that are there already are not taken out: a browser has less to lay out and to draw. */
export function keepOnly(element, children) {
  const wanted = new Set(children);
  [...element.children].filter((one) => !wanted.has(one)).forEach((one) => one.remove());
  children.forEach((child, n) => {
    if (element.children[n] !== child) {
      element.insertBefore(child, element.children[n] ?? null);
    }
  });
}

export function button(label, onclick, attributes = {}) {
  return h("button", { type: "button", onclick, ...attributes }, label);
}

/** So many words a minute are told at most, so that a voice can say them. */
const WORDS_A_MINUTE = 120;
/** So many things that happen wait at most; of more the first are past, and left out. */
const MOST_WAITING = 2;

/**
 * Puts what has happened into the polite live region, one thing after the other: each stays until it can have been said. What
 * came of it is told before what goes on meanwhile, and is never left out. What somebody has asked for comes at once.
 */
export const live = (() => {
  let due = [];
  let passing = [];
  let timer = 0;
  const holds = (text) => (60000 / WORDS_A_MINUTE) * text.split(/\s+/).length;
  function next() {
    timer = 0;
    const text = due.shift() ?? passing.shift();
    if (text !== undefined) {
      put(text);
    }
  }
  function put(text) {
    document.getElementById("live").textContent = text;
    clearTimeout(timer);
    timer = setTimeout(next, holds(text));
  }
  function nextIfFree() {
    if (!timer) {
      next();
    }
  }
  return {
    /** Something that happens. */
    tell(text) {
      passing = [...passing, text].slice(-MOST_WAITING);
      nextIfFree();
    },
    /** What came of it: an answer, an outcome. */
    tellNext(text) {
      due.push(text);
      passing = [];
      nextIfFree();
    },
    /** An answer to what somebody did just now. */
    tellNow(text) {
      passing = [];
      put(text);
    },
  };
})();

export function save(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

export async function copy(text, told) {
  let done = false;
  try {
    await navigator.clipboard.writeText(text);
    done = true;
  } catch {
    const area = h("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    done = document.execCommand("copy");
    area.remove();
  }
  if (done) {
    toast(told);
  }
}

export function toast(text) {
  const place = document.getElementById("toast");
  place.textContent = text;
  place.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (place.hidden = true), 3500);
}

/** Asked for with every picture, so that it is looked up once. */
let calmMotion = null;

export function stillWanted() {
  calmMotion ??= window.matchMedia("(prefers-reduced-motion: reduce)");
  return calmMotion.matches || document.documentElement.classList.contains("calm");
}

/** Whether words and picture stand one below the other. */
export function isStacked() {
  return window.matchMedia("(max-width: 61.99rem)").matches;
}

/** The next moment in which the browser has nothing else to do, where it says so. */
export function whenIdle() {
  return new Promise((go) => (window.requestIdleCallback ? window.requestIdleCallback(() => go()) : setTimeout(go, 50)));
}

/** A task that gives way: the browser draws and listens in between. */
export function pauseForOthers() {
  return new Promise((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => go();
    channel.port2.postMessage(0);
  });
}
