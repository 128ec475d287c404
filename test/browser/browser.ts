// A real browser for the tests: Debian's Chromium, fresh each time, and a page that notes what goes wrong and what it asks for.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { htmlParts } from "../../src/batch/report.js";
import type { Result } from "../../src/doc/result.js";
import type { RunAccount } from "../../src/report/shape.js";

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a folder of its own. */
export interface Surfer {
  readonly context: BrowserContext;
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts the browser. */
export async function surf(): Promise<Surfer> {
  const folder = mkdtempSync(join(tmpdir(), "newsdelta-browser-"));
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ARGS,
    viewport: { width: 1280, height: 900 },
  });
  return {
    context,
    folder,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page, what it asked for beyond its own file, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly troubles: string[];
}

/** Writes a report of results and opens it. */
export async function visit({ context, folder }: Surfer, results: Iterable<Result>, run: RunAccount | null = null): Promise<Visit> {
  const path = join(folder, `report-${context.pages().length}.html`);
  writeFileSync(path, [...htmlParts(results, run)].join(""));
  const url = pathToFileURL(path).href;
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) requests.push(request.url());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => troubles.push("a window opened"));
  await page.goto(url);
  await page.locator("h1").first().waitFor();
  return { page, requests, troubles };
}

/** Goes to another view of the page. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}

/** Clicks a link to another view and waits until the page has followed its address, which it does a moment after the click. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const followed = page.evaluate("new Promise((done) => addEventListener('hashchange', () => done(), { once: true }))");
  await link.click();
  await followed;
}

/** What axe finds wrong with the page as it stands: rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))",
  );
}

/** Texts of all elements that fit. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).allTextContents();
}
