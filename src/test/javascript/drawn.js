/* As much of a document as drawing asks for, where there is no browser. */

import "./page.js";

/** What was taken out of its place, and what was put before something, in that order; to be emptied by who counts it. */
export const taken = [];
export const put = [];

class Element {
  attributes = {};
  children = [];
  textContent = "";

  constructor(tag) {
    this.tag = tag;
  }

  setAttribute(name, value) {
    this.attributes[name] = value;
  }

  getAttribute(name) {
    return this.attributes[name] ?? null;
  }

  append(...children) {
    for (const child of children) {
      if (!(child instanceof Element)) {
        this.children.push(child);
        continue;
      }
      child.parentNode?.children.splice(child.parentNode.children.indexOf(child), 1);
      child.parentNode = this;
      this.children.push(child);
    }
  }

  remove() {
    this.parentNode.children.splice(this.parentNode.children.indexOf(this), 1);
    this.parentNode = null;
    taken.push(this);
  }

  insertBefore(child, next) {
    child.parentNode?.children.splice(child.parentNode.children.indexOf(child), 1);
    child.parentNode = this;
    this.children.splice(next ? this.children.indexOf(next) : this.children.length, 0, child);
    put.push(child);
  }

  replaceChildren(...children) {
    this.children = [];
    this.append(...children);
  }
}

globalThis.document.createElementNS = (space, tag) => new Element(tag);

/** A baby that watches, and a caregiver that waits. */
export const FRAME = {
  gaze: "face", voice: "quiet", hand: "free", act: "wait", smile: 0, frown: 0, turn: 0, arousal: 0.5, distress: 0.1, low: 0.3, high: 0.6,
  slumped: false, pushing: false, nearness: 0.2, follow: 0, affect: 0.25, loudness: 0, motion: 0.05, shown: 1, angle: 0, touch: 0,
};

/** All elements of a drawing, the first the drawing itself. */
export function all(element) {
  return [element, ...(element.children ?? []).filter((child) => child instanceof Element).flatMap(all)];
}

/** What of a drawing would be seen: of each element that no other hides, its attributes and texts. */
export function seen(element) {
  return element.attributes?.visibility === "hidden" ? [] : [element.attributes ? { ...element.attributes } : element, ...(element.children ?? []).flatMap(seen)];
}
