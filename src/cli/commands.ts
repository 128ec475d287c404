// The commands beside analyze: explain, verify, schema, eval.

import { writeFileSync } from "node:fs";
import { ERRORS, NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags/flags.js";
import { printTrouble, styleFor, writeOut } from "./print.js";
import { settingsOf } from "./settings.js";
import { STATUS } from "./status.js";

/** Shows each claim of an article, its label, and why; or what a rule says. */
export async function explain([path]: readonly string[], flags: FlagValues): Promise<number> {
  if (flags.rule !== undefined) {
    const { explainRule } = await import("../summary/explain-rule.js");
    const lines = explainRule(flags.rule);
    if (lines === null)
      throw new NewsError("usage", { detail: `no rule is called ${flags.rule}`, hint: "evidence in a result names the rules" });
    await writeOut(`${lines.join("\n")}\n`);
    return STATUS.ok;
  }
  if (path === undefined) throw new NewsError("usage", { detail: "explain needs a FILE, or a rule with --rule" });
  const { explainFile } = await import("../batch/explain.js");
  const { explainLines } = await import("../report/terminal.js");
  const { explainClaim } = await import("../summary/explain.js");
  const results = await explainFile(path, await settingsOf(flags, "json"));
  if (flags.html === true) {
    const { htmlParts } = await import("../batch/report.js");
    for (const part of htmlParts(results, null)) await writeOut(part);
    return STATUS.ok;
  }
  const style = await styleFor(process.stdout, flags);
  await writeOut(`${results.map((result) => explainLines(result, explainClaim, style).join("\n")).join("\n\n")}\n`);
  return STATUS.ok;
}

/** Checks results and names each flaw. */
export async function verify([path = "output"]: readonly string[], flags: FlagValues): Promise<number> {
  const { verify: check } = await import("../batch/verify.js");
  const { plain } = await import("../report/terminal.js");
  const { checked, flaws } = check(path);
  for (const { file, place, message } of flaws) {
    const text = `${ERRORS["result-invalid"].message}: ${place === "" ? "" : `${place}: `}${message}`;
    printTrouble(
      {
        path: plain(file),
        line: null,
        id: null,
        code: "result-invalid",
        message: plain(text),
        hint: ERRORS["result-invalid"].hint,
        detail: null,
        stack: "",
      },
      flags,
    );
  }
  const bad = new Set(flaws.map(({ file }) => file)).size;
  if (flags.quiet !== true) await writeOut(`${checked} results checked, ${bad === 0 ? "all valid" : `${bad} not valid`}\n`);
  return bad > 0 ? STATUS.failed : STATUS.ok;
}

/** Prints the JSON Schema of a result, or writes it to a file. */
export async function schema(_: readonly string[], flags: FlagValues): Promise<number> {
  const { resultJsonSchema } = await import("../doc/result.js");
  const text = `${JSON.stringify(resultJsonSchema(), null, 2)}\n`;
  if (flags.out === undefined || flags.out === "-") await writeOut(text);
  else await writeFileAt(flags.out, text);
  return STATUS.ok;
}

async function writeFileAt(path: string, text: string): Promise<void> {
  const { writeError } = await import("../batch/write.js");
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw writeError(path, cause);
  }
}

/** Scores results against gold rows. */
export async function evaluate([task]: readonly string[], flags: FlagValues): Promise<number> {
  const { EVAL_TASKS, runEval } = await import("../eval/eval.js");
  const known = EVAL_TASKS.find((name) => name === task) ?? null;
  if (task !== undefined && known === null) {
    throw new NewsError("usage", { detail: `nothing to score is called ${task}`, hint: `it is one of ${EVAL_TASKS.join(", ")}` });
  }
  const report = await runEval({
    task: known,
    goldPath: flags.gold ?? null,
    dataDir: flags.data ?? null,
    floorsPath: flags.floors ?? null,
    errors: flags.errors,
    calendar: flags.calendar ?? false,
  });
  await writeOut(flags.json === true ? `${JSON.stringify(report.json)}\n` : `${report.text}\n`);
  return report.passed ? STATUS.ok : STATUS.failed;
}
