// Work on many things at once, results in the order of the inputs, never further ahead than a window.

/** How to work: how many may be under way or waiting for an earlier one, and what ends it. */
export interface OrderOptions {
  readonly window: number;
  readonly signal: AbortSignal;
}

/** A promise, and whether it is settled: a race would hang a reaction on each of its promises, for as long as the longest of them lasts. */
interface Watched<Value> {
  readonly promise: Promise<Value>;
  isSettled: boolean;
}

function watch<Value>(promise: Promise<Value>, onSettled: () => void): Watched<Value> {
  const watched = { promise, isSettled: false };
  const settle = () => {
    watched.isSettled = true;
    onSettled();
  };
  promise.then(settle, settle);
  return watched;
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
  let wake = () => {};
  const ring = () => wake();
  const underWay: Watched<Out>[] = [];
  let coming: Watched<IteratorResult<In>> | null = null;
  let isLast = false;
  signal.addEventListener("abort", ring);
  try {
    while (!signal.aborted) {
      if (underWay[0]?.isSettled === true) {
        const head = underWay.shift();
        if (head !== undefined) yield await head.promise;
      } else if (coming?.isSettled === true) {
        const next: IteratorResult<In> = await coming.promise;
        coming = null;
        if (next.done === true) isLast = true;
        else underWay.push(watch(work(next.value), ring));
      } else if (coming === null && !isLast && underWay.length < window) {
        coming = watch(inputs.next(), ring);
      } else if (coming === null && underWay.length === 0) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal.removeEventListener("abort", ring);
  }
}

/** A gate of so many places, in the order of asking: who needs several waits until they are free together, and nobody overtakes. */
export function gate(places: number): <Out>(work: () => Promise<Out>, needed?: number) => Promise<Out> {
  let free = places;
  const waiting: { readonly needed: number; readonly enter: () => void }[] = [];
  const admit = () => {
    for (let next = waiting[0]; next !== undefined && next.needed <= free; next = waiting[0]) {
      free -= next.needed;
      waiting.shift();
      next.enter();
    }
  };
  return async (work, needed = 1) => {
    await new Promise<void>((enter) => {
      waiting.push({ needed, enter });
      admit();
    });
    try {
      return await work();
    } finally {
      free += needed;
      admit();
    }
  };
}
