/* Which baby each step shows: of 1 000 the median case by what the step tells. The rule is a test's: MedianBabies. */

export const babies = {
  turning: { seed: 909 },
  beside: { seed: 260 },
  played: { seed: 100 },
  still: { seed: 127 },
};
