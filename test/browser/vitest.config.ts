import { defineConfig } from "vitest/config";

/** Tests of the report in a real browser, which must be there: CHROMIUM names it where it is not Debian's. */
export default defineConfig({
  test: { include: ["test/browser/**/*.browser.ts"], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false },
});
