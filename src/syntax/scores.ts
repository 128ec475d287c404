// The best of several scores, and how sure it is.

/** A score that no sum of weights reaches, for what must not be chosen. */
export const RULED_OUT = -(2 ** 30);

/** Number of the highest score, the first of equals. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
  return best;
}

/** How far the best score is ahead of the next. */
export function leadOf(scores: Int32Array, best: number): number {
  // Below what is ruled out, and still a small integer: with an infinity all scores would be compared as floats.
  let second = 2 * RULED_OUT;
  for (let k = 0; k < scores.length; k++) if (k !== best && scores[k] > second) second = scores[k];
  return scores[best] - second;
}
