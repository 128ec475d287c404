// Rebuilds the weights in src/model from treebanks and labelled rows: node dist/train/train.js --data DIR.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, Option } from "commander";

/** Where the data lies and where the weights go. */
export interface TrainOptions {
  /** Treebanks and marked names: `ud.*.conllu.gz`, `ner.*.train.jsonl.gz`. */
  readonly dataDir: string;
  /** Labelled development rows: `change.dev.*.jsonl` and the like. */
  readonly goldDir: string;
  readonly outDir: string;
}

/**
 * Steps in the order in which they run: later ones use the weights of earlier ones. Weights are read when modules are
 * loaded, so a step is loaded when it runs, and each runs in a process of its own.
 */
const STEPS: Readonly<Record<string, (options: TrainOptions) => Promise<void>>> = {
  tagger: async (options) => (await import("./lessons.js")).trainWords(options),
  parser: async (options) => (await import("./syntax.js")).trainParser(options),
  names: async (options) => (await import("./names.js")).trainNames(options),
  antecedents: async (options) => (await import("./antecedents.js")).trainAntecedents(options),
  "moon-days": async (options) => (await import("./moon-days.js")).makeMoonDays(options),
  inflections: async (options) => (await import("./inflections.js")).trainInflections(options),
  claims: async (options) => (await import("./claims.js")).trainClaims(options),
  aspect: async (options) => (await import("./aspect.js")).trainAspect(options),
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
    .addOption(new Option("--only <step>", "one step").choices(Object.keys(STEPS)))
    .option("--check", "rebuild elsewhere and fail on a difference")
    .parse();
  const flags = command.opts<Flags>();
  const step = flags.only === undefined ? undefined : STEPS[flags.only];
  if (step === undefined) runEach(process.argv.slice(2));
  else await run(step, flags);
}

/** Every step in its own process; a step that fails ends with its status. */
function runEach(flags: readonly string[]): void {
  for (const name of Object.keys(STEPS)) {
    const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...flags, "--only", name], {
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = status ?? 1;
  }
}

async function run(step: (options: TrainOptions) => Promise<void>, flags: Flags): Promise<void> {
  const outDir = flags.check === true ? mkdtempSync(join(tmpdir(), "newsdelta-model-")) : MODEL;
  console.error(`training: ${flags.only ?? ""}`);
  await step({ dataDir: flags.data, goldDir: flags.gold ?? flags.data, outDir });
  if (flags.check !== true) return;
  const differing = readdirSync(outDir).filter((name) => !readFileSync(join(outDir, name)).equals(readFileSync(join(MODEL, name))));
  rmSync(outDir, { recursive: true });
  for (const name of differing) console.error(`differs: src/model/${name}`);
  if (differing.length > 0) process.exitCode = 1;
}

await main();
