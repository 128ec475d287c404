// The command report: a page of HTML or Markdown from results.

import { ERRORS, type NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags/flags.js";
import { printTrouble, writeOut } from "./print.js";
import { STATUS } from "./status.js";

/** Writes a report from an output folder or a file of results; results that cannot be used are named and left out. */
export async function report([path = "output"]: readonly string[], flags: FlagValues): Promise<number> {
  const { reportParts, reportPath, writeReport } = await import("../batch/report.js");
  const { plain } = await import("../report/terminal.js");
  let bad = 0;
  const onTrouble = ({ place, message }: NewsError) => {
    bad++;
    const { hint } = ERRORS["result-invalid"];
    const { path: file = "", line = null } = place;
    printTrouble({ path: file, line, id: null, code: "result-invalid", message, hint, detail: null, stack: "" }, flags);
  };
  const parts = reportParts({ path, format: flags.format, onTrouble });
  const out = flags.out ?? (flags.format === "md" ? "-" : reportPath(path));
  if (out === "-") for (const part of parts) await writeOut(part);
  else {
    writeReport(out, parts);
    if (flags.quiet !== true) process.stderr.write(`wrote ${plain(out)}\n`);
  }
  return bad > 0 ? STATUS.failed : STATUS.ok;
}
