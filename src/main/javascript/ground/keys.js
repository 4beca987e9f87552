/* Keys: whether single keys do something, and which presses count. */

/** Single keys can be turned off, for those whose hands or tools press them by themselves. */
export const shortcuts = { on: true };

/** Whether a key was pressed alone, and not while writing. */
export function isPlain(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !/INPUT|TEXTAREA|SELECT/.test(event.target.tagName);
}

/** What a key does where somebody presents. */
export const PRESENTER_KEYS = { ".": "calm", "+": "large", n: "next", p: "previous", h: "hands", f: "stage" };

/** On the stage, besides: what clickers send. */
export const STAGE_KEYS = { PageDown: "advance", PageUp: "previous", ArrowRight: "advance", ArrowLeft: "previous", Enter: "advance", " ": "advance" };

/** The same in the window with the notes, where nothing else listens to keys. */
export const NOTES_KEYS = { ...PRESENTER_KEYS, PageDown: "advance", PageUp: "previous", k: "play", ArrowRight: "forward", ArrowLeft: "back", b: "calm" };
