// Makes the README's picture of the report: the seed story, as a newcomer first sees it.

import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";

const [out = "test/browser/report.png", article = "corpus/microsoft-openai.txt"] = process.argv.slice(2);
const made = spawnSync(process.execPath, ["dist/cli.js", "explain", article, "--html"], { encoding: "utf8", maxBuffer: 2 ** 28 });
if (made.status !== 0) throw new Error(made.stderr);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 1240 }, colorScheme: "light" });
await page.setContent(made.stdout);
await page.locator(".sides").waitFor();
await page.screenshot({ path: out });
await browser.close();
process.stdout.write(`wrote ${out}\n`);
