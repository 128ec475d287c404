// One tree from several: the projective tree with one root whose arcs have most votes (Sagae and Lavie 2006; Eisner 1996).

/** Heads by number within the sentence, -1 for the root, as several parsers found them. */
export type Ballot = readonly Int32Array[];

/** The best spans found so far, by first and last word; place 0 is the root above all words. */
interface Chart {
  readonly size: number;
  /** Sums of votes of spans whose head is the last word, the first word. */
  readonly wholeLeft: Float64Array;
  readonly wholeRight: Float64Array;
  readonly openLeft: Float64Array;
  readonly openRight: Float64Array;
  /** Where each of them was put together. */
  readonly cutLeft: Int32Array;
  readonly cutRight: Int32Array;
  readonly joint: Int32Array;
}

/** The heads that most of `ballot` agree on, as far as they make one tree; of equal votes, those of the earlier parsers decide. */
export function elect(ballot: Ballot): Int32Array {
  const size = ballot[0].length;
  const votes = countVotes(ballot, size);
  const chart = fillChart(votes, size + 1);
  const heads = new Int32Array(size);
  readWhole(chart, 0, size, "right", heads);
  return heads;
}

/** Votes for the arc from `head + 1` (0 is the root) to word `d`, at `(head + 1) * size + d`. */
function countVotes(ballot: Ballot, size: number): Float64Array {
  const votes = new Float64Array((size + 1) * size);
  ballot.forEach((heads, parser) => {
    // Less than any whole vote even when all words are summed up.
    const weight = 1 + (ballot.length - parser) / 1024;
    heads.forEach((head, d) => {
      votes[(head + 1) * size + d] += weight;
    });
  });
  return votes;
}

function fillChart(votes: Float64Array, size: number): Chart {
  const sums = () => new Float64Array(size * size);
  const places = () => new Int32Array(size * size);
  const chart: Chart = {
    size,
    wholeLeft: sums(),
    wholeRight: sums(),
    openLeft: sums(),
    openRight: sums(),
    cutLeft: places(),
    cutRight: places(),
    joint: places(),
  };
  for (let length = 1; length < size; length++) {
    for (let first = 0; first + length < size; first++) fillSpan(chart, votes, first, first + length);
  }
  return chart;
}

function fillSpan(chart: Chart, votes: Float64Array, first: number, last: number): void {
  const { size, wholeLeft, wholeRight, openLeft, openRight, cutLeft, cutRight, joint } = chart;
  const at = first * size + last;
  const words = size - 1;
  // The root has one dependent: nothing else hangs on it to the left of that.
  const reach = first === 0 ? 1 : last;
  let best = Number.NEGATIVE_INFINITY;
  for (let k = first; k < reach; k++) {
    const sum = wholeRight[first * size + k] + wholeLeft[(k + 1) * size + last];
    if (sum <= best) continue;
    best = sum;
    joint[at] = k;
  }
  openRight[at] = best + votes[first * words + last - 1];
  openLeft[at] = first === 0 ? Number.NEGATIVE_INFINITY : best + votes[last * words + first - 1];
  best = Number.NEGATIVE_INFINITY;
  for (let k = first; k < last; k++) {
    const sum = wholeLeft[first * size + k] + openLeft[k * size + last];
    if (sum <= best) continue;
    best = sum;
    cutLeft[at] = k;
  }
  wholeLeft[at] = best;
  best = Number.NEGATIVE_INFINITY;
  for (let k = first + 1; k <= last; k++) {
    const sum = openRight[first * size + k] + wholeRight[k * size + last];
    if (sum <= best) continue;
    best = sum;
    cutRight[at] = k;
  }
  wholeRight[at] = best;
}

type Side = "left" | "right";

/** Writes the heads inside a whole span; `side` is where the words lie as the span's head sees them. */
function readWhole(chart: Chart, first: number, last: number, side: Side, heads: Int32Array): void {
  if (first === last) return;
  const { size, cutLeft, cutRight } = chart;
  if (side === "right") {
    const cut = cutRight[first * size + last];
    readOpen(chart, first, cut, "right", heads);
    readWhole(chart, cut, last, "right", heads);
  } else {
    const cut = cutLeft[first * size + last];
    readWhole(chart, first, cut, "left", heads);
    readOpen(chart, cut, last, "left", heads);
  }
}

function readOpen(chart: Chart, first: number, last: number, side: Side, heads: Int32Array): void {
  const cut = chart.joint[first * chart.size + last];
  if (side === "right") heads[last - 1] = first - 1;
  else heads[first - 1] = last - 1;
  readWhole(chart, first, cut, "right", heads);
  readWhole(chart, cut + 1, last, "left", heads);
}
