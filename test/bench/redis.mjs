// A Redis server for measuring: on a free loopback port, its append-only file in a folder of its own, as the README says to run one.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** True where the machine has the server. */
export function hasRedis() {
  return spawnSync("redis-server", ["--version"]).status === 0;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts it. `url(name)` names a queue on it, `info(field)` gives what it tells about itself. */
export async function startRedis(folder) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const flags = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", ""];
  const child = spawn("redis-server", flags, { stdio: "ignore" });
  const ask = (...args) => spawnSync("redis-cli", ["-p", String(port), ...args], { encoding: "utf8" }).stdout;
  while (ask("ping").trim() !== "PONG") await pause(50);
  return {
    url: (name) => `redis://127.0.0.1:${port}/0?queue=${name}`,
    info: (field) => Number(new RegExp(`^${field}:(.*)`, "m").exec(ask("info", "all"))?.[1]),
    stop: async () => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    },
  };
}
