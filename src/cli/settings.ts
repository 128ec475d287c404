// From flags to the settings that decide what a result looks like, the same for every command that reads articles.

import type { ResultFormat, Settings } from "../batch/outcome.js";
import type { KnownName } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags/flags.js";
import { fieldNames } from "../flags/values.js";

/** The settings that the flags ask for, for results in one format. Throws `NewsError` before any article is touched. */
export async function settingsOf(flags: FlagValues, to: ResultFormat): Promise<Settings> {
  const { ownVersion } = await import("../batch/version.js");
  return {
    from: flags.from,
    to,
    fields: fieldNames(flags.field),
    publishedAt: flags.publishedAt ?? null,
    anyLanguage: flags.anyLanguage ?? false,
    maxBytes: flags.maxBytes,
    ...(await namesOf(flags)),
    summary: { offsets: flags.offsets ?? "utf16", text: flags.text ?? true, minConfidence: flags.minConfidence },
    version: ownVersion(),
    brief: false,
    shape: false,
  };
}

/** The user's own names, if a file of them is given. Throws `usage`, with the line of the first bad row. */
async function namesOf({ names }: FlagValues): Promise<{ readonly names?: readonly KnownName[] }> {
  if (names === undefined) return {};
  const { readNamesFile } = await import("../read/names.js");
  try {
    return { names: readNamesFile(names) };
  } catch (cause) {
    if (!(cause instanceof NewsError)) throw cause;
    throw new NewsError("usage", { detail: `--names ${names}: ${cause.message}`, hint: cause.hint, cause });
  }
}
