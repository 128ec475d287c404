import { defineConfig } from "vitest/config";

// Tests that need a server or a browser have configurations of their own.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/queue/**", "test/browser/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
