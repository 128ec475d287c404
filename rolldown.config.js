// Puts the report's page together: its script in one file for the browser, its style beside it.

import { readFileSync } from "node:fs";

const style = {
  name: "style",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "page.css", source: readFileSync("src/report/page/page.css", "utf8") });
  },
};

export default {
  input: "src/report/page/page.ts",
  plugins: [style],
  tsconfig: false,
  output: { dir: "dist/report", entryFileNames: "page.js", format: "iife", minify: true },
};
