/* Numbers to so many decimals, by the rule of the engine and of its reports. */

/** A number to so many decimals, halves away from zero; a half is one in decimal digits, such as 1.005. */
export function rounded(value, decimals) {
  const size = Math.abs(value);
  const parts = 10 ** decimals;
  const below = Math.floor(size * parts);
  const nearest = size >= (2 * below + 1) / (2 * parts) ? below + 1 : below;
  return (Math.sign(value) * nearest) / parts;
}
