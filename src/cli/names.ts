// The flag --names: a file of the user's own names to settings.

import type { KnownName } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags.js";

/** The names of the file, if one is given. Throws `usage`, with the line of the first bad row, before any article is touched. */
export async function namesOf({ names }: FlagValues): Promise<{ readonly names?: readonly KnownName[] }> {
  if (names === undefined) return {};
  const { readNamesFile } = await import("../read/names.js");
  try {
    return { names: readNamesFile(names) };
  } catch (cause) {
    if (!(cause instanceof NewsError)) throw cause;
    throw new NewsError("usage", { detail: `--names ${names}: ${cause.message}`, hint: cause.hint, cause });
  }
}
