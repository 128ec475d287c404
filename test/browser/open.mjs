// How long a report takes to open and to filter in a real browser: node test/browser/open.mjs REPORT.html [--rounds N]
// Prints the least of the rounds: seconds until the first heading shows, of that seconds in the page's script, and milliseconds
// from a key in the search field to the next picture.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [path = "output/report.html"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const roundsAt = process.argv.indexOf("--rounds");
const ROUNDS = roundsAt < 0 ? 3 : Number(process.argv[roundsAt + 1]);
const SEARCHES = ["microsoft", "rate bank", "no such words", ""];

/** Types a text and waits for the picture after it. */
const SEARCH = (text) => `new Promise((done) => {
  const field = document.getElementById("filter-text");
  const start = performance.now();
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event("input", { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})`;

async function measure(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const start = performance.now();
  await page.goto(pathToFileURL(resolve(path)).href);
  await page.locator("h1").first().waitFor();
  const open = (performance.now() - start) / 1000;
  const { metrics } = await session.send("Performance.getMetrics");
  const script = metrics.find(({ name }) => name === "ScriptDuration").value;
  const filters = [];
  if ((await page.locator("#filter-text").count()) > 0) for (const text of SEARCHES) filters.push(await page.evaluate(SEARCH(text)));
  await page.close();
  return { open, script, filter: Math.max(0, ...filters) };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(await browser.newContext()));
await browser.close();
const least = (name) => Math.min(...rounds.map((round) => round[name]));
console.log(
  `${path}, ${(statSync(path).size / 1e6).toFixed(1)} MB: opens in ${least("open").toFixed(2)} s, ` +
    `${least("script").toFixed(2)} s of them in its script; the slowest filter takes ${least("filter").toFixed(0)} ms`,
);
