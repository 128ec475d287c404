// Work on many things at once, results in the order of the inputs, never further ahead than a window.

type Turn<In> = { readonly kind: "input"; readonly next: IteratorResult<In> } | { readonly kind: "head" } | { readonly kind: "stop" };

/** How to work: how many may be under way or waiting for an earlier one, and what ends it. */
export interface OrderOptions {
  readonly window: number;
  readonly signal: AbortSignal;
}

/**
 * Results in input order. Inputs are taken only while the window has room; a finished result does not wait for the next input.
 * `work` must not reject. Ends at once, without the results under way, when the signal fires.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterator<In>,
  work: (input: In) => Promise<Out>,
  { window, signal }: OrderOptions,
): AsyncGenerator<Out> {
  const stop = stopped(signal);
  const underWay: Promise<Out>[] = [];
  let coming: Promise<Turn<In>> | null = null;
  let isLast = false;
  while (!signal.aborted) {
    const turns: Promise<Turn<In>>[] = [stop];
    if (underWay.length > 0) turns.push(underWay[0].then(() => ({ kind: "head" })));
    if (!isLast && underWay.length < window) {
      coming ??= inputs.next().then((next) => ({ kind: "input", next }));
      turns.push(coming);
    }
    if (turns.length === 1) return;
    const turn = await Promise.race(turns);
    if (turn.kind === "stop") return;
    if (turn.kind === "head") {
      const head = underWay.shift();
      if (head !== undefined) yield await head;
      continue;
    }
    coming = null;
    if (turn.next.done === true) isLast = true;
    else underWay.push(work(turn.next.value));
  }
}

function stopped(signal: AbortSignal): Promise<{ readonly kind: "stop" }> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: "stop" });
    else signal.addEventListener("abort", () => resolve({ kind: "stop" }), { once: true });
  });
}

/** A gate that lets so many through at once, in the order of asking. */
export function gate(places: number): <Out>(work: () => Promise<Out>) => Promise<Out> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
