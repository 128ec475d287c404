// A worker's metrics in Prometheus' text form, on a port of this machine alone.

import { createServer } from "node:http";
import { Counter, Histogram, Registry } from "prom-client";
import { NewsError } from "../doc/errors.js";
import type { WorkEvent } from "./work.js";

/** Counts what a worker does, and answers whoever asks on its port. */
export interface Metrics {
  count(event: WorkEvent): void;
  close(): Promise<void>;
}

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Metrics at `http://127.0.0.1:PORT/metrics`. Throws `NewsError` "usage" where the port is taken. */
export async function openMetrics(port: number): Promise<Metrics> {
  const registry = new Registry();
  const articles = new Counter({
    name: "newsdelta_articles_total",
    help: "Articles by what became of them: done, skipped, failed, retried; code says why.",
    labelNames: ["event", "code"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "newsdelta_article_seconds",
    help: "Time from taking a job to its result, by outcome.",
    labelNames: ["event"],
    buckets: SECONDS,
    registers: [registry],
  });
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    const text = await registry.metrics();
    response.writeHead(200, { "content-type": registry.contentType }).end(text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new NewsError("usage", { cause, detail: `--metrics: port ${port} cannot be opened: ${cause.message}`, hint: "name a free port" }),
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    count: ({ event, code, elapsedMs }) => {
      articles.inc({ event, code: code ?? "" });
      seconds.observe({ event }, elapsedMs / 1000);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
