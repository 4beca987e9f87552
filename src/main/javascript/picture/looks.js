/* Looks: the colour and the texture of each phase. */

/** The look of each phase: a colour that colour-blind readers can tell apart, a texture, and letters from the strings. */
export const LOOKS = {
  Ipos: ["#33B18F", "plain"],
  Ineu: ["#9AD2F2", "plain"],
  Inon: ["#E0E0E0", "upright"],
  Ipro: ["#DB7626", "rising"],
  Iwit: ["#0072B2", "level"],
  Cpos: ["#33B18F", "plain"],
  Cpvc: ["#F2E756", "dotted"],
  Cneu: ["#9AD2F2", "plain"],
  Cnon: ["#E0E0E0", "upright"],
  Cint: ["#E69F00", "falling"],
  Chos: ["#CC79A7", "crossed"],
  Cwit: ["#0072B2", "level"],
};

/** Each texture as a path in a square of eight by eight. */
export const TEXTURES = {
  falling: "M-2 -2 L10 10 M-2 6 L2 10 M6 -2 L10 2",
  rising: "M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6",
  level: "M0 4 H8",
  upright: "M4 0 V8",
  crossed: "M-2 -2 L10 10 M-2 10 L10 -2",
  dotted: "M2 2 h2 v2 h-2z",
};
