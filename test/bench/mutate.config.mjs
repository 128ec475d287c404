import { defineConfig } from "vitest/config";

// Tests under mutants, one file at a time. Time on the clock is no fault here: many of these runs share a machine.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    runner: process.env.NEWSDELTA_MUTANTS === undefined ? undefined : "./test/bench/repeat-runner.mjs",
    fileParallelism: false,
    reporters: "dot",
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 1_000,
  },
});
