/* What is on the screen: the step, and its player where it has one. */

export const shown = { step: null, player: null };
