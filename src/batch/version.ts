// newsdelta's own version, from its package.

import { readFileSync } from "node:fs";

/** The version in package.json, as `generator.version` in results. */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest && typeof manifest.version === "string")
    return manifest.version;
  return "0.0.0";
}
