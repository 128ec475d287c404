// Writes the tree of src/README.md anew from the first line of each source file: node .ci/map.mjs [--check]

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const PAGE = `${SRC}README.md`;

/** What a file says of itself: its first comment, behind "#!" where there is one. */
function aboutFile(path) {
  const [line] = readFileSync(SRC + path, "utf8")
    .replace(/^#!.*\n/, "")
    .split("\n");
  return `- \`${path}\` ${line.replace(/^\/\/ /, "")}`;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();
const page = readFileSync(PAGE, "utf8");
const [before, tree] = page.split("\n## The tree\n");
const written = tree.split("\n### ").map((part, index) => {
  if (index === 0) return part.trimEnd();
  const [title, ...rest] = part.split("\n");
  const prose = rest
    .filter((line) => !line.startsWith("- "))
    .join("\n")
    .trim();
  const folder = title.endsWith("/") ? title : "";
  const own = files.filter((path) => (folder === "" ? !path.includes("/") : path.startsWith(folder)));
  return [`### ${title}`, prose, own.map(aboutFile).join("\n")].filter((text) => text !== "").join("\n\n");
});
const made = `${before}\n## The tree\n${written.join("\n\n")}\n`;
if (!process.argv.includes("--check")) writeFileSync(PAGE, made);
else if (made !== page) {
  console.error("src/README.md is not what node .ci/map.mjs writes");
  process.exitCode = 1;
}
