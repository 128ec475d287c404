// How V8 is to run worker threads that do the same over and over. The process is ours alone here; a library must not do this.

import { setFlagsFromString } from "node:v8";

const FLAGS = [
  // Left to itself, V8 lets garbage grow to several times what lives before it looks, now more and now less, and what lives
  // comes to lie scattered: a long run would take more and more memory. Costs some three per cent of the time.
  "--initial-old-space-size=48",
  "--heap-growing-percent=30",
  "--compact-on-every-full-gc",
  // Each thread compiles for itself, on cores that other threads work on: all code is compiled plainly as it is first called,
  // which costs little and is twice as fast as interpreting it, and well only where it is called often.
  "--always-sparkplug",
  "--interrupt-budget=800000",
];

/** The V8 of Node 20. Flags are no interface: another one may not know them, and says so on standard error. */
const KNOWN = /^11\./;

/** Tunes V8 for threads that are started after this; one that was not tried out is left as it is. */
export function tuneEngine(): void {
  if (!KNOWN.test(process.versions.v8)) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
