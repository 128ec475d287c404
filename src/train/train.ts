// Rebuilds the weights in src/model from treebanks and labelled rows: node dist/train/train.js --data DIR.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { trainAspect } from "./aspect.js";
import { trainInflections } from "./inflections.js";
import { trainNames } from "./names.js";
import { trainSyntax } from "./syntax.js";

/** Where the data lies and where the weights go. */
export interface TrainOptions {
  /** Treebanks and marked names: `ud.*.conllu.gz`, `ner.*.train.jsonl.gz`. */
  readonly dataDir: string;
  /** Labelled development rows: `change.dev.*.jsonl` and the like. */
  readonly goldDir: string;
  readonly outDir: string;
}

/** Steps in the order in which they run: later ones use the weights of earlier ones. */
const STEPS: Readonly<Record<string, (options: TrainOptions) => Promise<void> | void>> = {
  syntax: trainSyntax,
  names: trainNames,
  inflections: trainInflections,
  aspect: trainAspect,
};

const MODEL = fileURLToPath(new URL("../../src/model/", import.meta.url));

interface Flags {
  readonly data: string;
  readonly gold?: string;
  readonly only?: string;
  readonly check?: boolean;
}

async function main(): Promise<void> {
  const command = new Command("train")
    .description("Rebuild the weights in src/model, bit for bit.")
    .requiredOption("--data <dir>", "folder of treebanks and marked names")
    .option("--gold <dir>", "folder of labelled rows (default: the data folder)")
    .option("--only <step>", `one step: ${Object.keys(STEPS).join(", ")}`)
    .option("--check", "rebuild elsewhere and fail on a difference")
    .parse();
  const flags = command.opts<Flags>();
  const outDir = flags.check === true ? mkdtempSync(join(tmpdir(), "newsdelta-model-")) : MODEL;
  for (const [name, step] of Object.entries(STEPS)) {
    if (flags.only !== undefined && flags.only !== name) continue;
    console.error(`training: ${name}`);
    await step({ dataDir: flags.data, goldDir: flags.gold ?? flags.data, outDir });
  }
  if (flags.check !== true) return;
  const differing = readdirSync(outDir).filter((name) => !readFileSync(join(outDir, name)).equals(readFileSync(join(MODEL, name))));
  rmSync(outDir, { recursive: true });
  for (const name of differing) console.error(`differs: src/model/${name}`);
  if (differing.length > 0) process.exitCode = 1;
}

await main();
