// Puts together what is quicker or only possible as one file: the report's page, its script and its style; and the stages.

import { readFileSync } from "node:fs";

const style = {
  name: "style",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "page.css", source: readFileSync("src/report/page/page.css", "utf8") });
  },
};

const page = {
  input: "src/report/page/page.ts",
  plugins: [style],
  tsconfig: false,
  output: { dir: "dist/report", entryFileNames: "page.js", format: "iife", minify: true },
};

/** Modules that stand for the stages to the rest of the code; each is left with nothing but what it exports. */
const STAGE_ENTRIES = ["pipeline", "summary/summary", "summary/conllu"];

/** The stages in one file, as deep in dist/ as their own: to open some two hundred files takes as long as to read an article. */
const stages = {
  input: Object.fromEntries(STAGE_ENTRIES.map((name) => [name, `dist/${name}.js`])),
  platform: "node",
  // Errors are told by their class: there must be one only.
  external: [/^node:/, /^[a-z@]/, /\/errors\.js$/],
  output: { dir: "dist", chunkFileNames: "stages/[name].js", codeSplitting: { groups: [{ name: "stages", test: /dist/ }] } },
};

export default [page, stages];
