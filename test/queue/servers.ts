// Real servers for the queue's tests, on loopback ports and in folders of their own.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "dist", "cli.js");

/** A Redis server that can be stopped and started on the same port and data. */
export interface RedisServer {
  readonly port: number;
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** How else a server is reached: over TLS, with a password. */
export interface Lock {
  readonly password: string;
  readonly key: string;
  readonly certificate: string;
}

/** A Redis server that writes every change to its append-only file. */
export async function redisServer(folder: string, lock: Lock | null = null): Promise<RedisServer> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const own = lock === null ? { server: ["--port", String(port)], client: [] } : locked(port, lock);
  const flags = [...own.server, "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--appendfsync", "always", "--save", ""];
  const ping = ["-p", String(port), ...own.client, "ping"];
  let child: ChildProcess | null = null;
  return {
    port,
    start: async () => {
      child = spawn("redis-server", flags, { stdio: "ignore" });
      await until(() => spawnSync("redis-cli", ping, { encoding: "utf8" }).stdout.trim() === "PONG", "redis-server answers");
    },
    stop: async (signal = "SIGTERM") => {
      const ending = child;
      if (ending === null) return;
      child = null;
      const gone = new Promise((resolve) => ending.once("exit", resolve));
      ending.kill(signal);
      await gone;
    },
  };
}

function locked(port: number, { password, key, certificate }: Lock) {
  const tls = ["--tls-port", String(port), "--port", "0", "--tls-cert-file", certificate, "--tls-key-file", key];
  return {
    server: [...tls, "--tls-auth-clients", "no", "--requirepass", password],
    client: ["--tls", "--cacert", certificate, "--no-auth-warning", "-a", password],
  };
}

/** A key and a certificate of its own signing for 127.0.0.1, as files of a folder. */
export function makeCertificate(folder: string): Pick<Lock, "key" | "certificate"> {
  mkdirSync(folder, { recursive: true });
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, ...subject], {
    stdio: "ignore",
  });
  return { key, certificate };
}

/** A PostgreSQL server of its own, and the URL of its database. */
export async function postgresServer(): Promise<{ readonly url: string; query(sql: string): string; stop(): void }> {
  const versions = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a));
  const bin = `/usr/lib/postgresql/${versions[0]}/bin`;
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "newsdelta-postgres-"));
  const data = join(folder, "data");
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, ...idsOf("postgres"));
  const run = (program: string, args: readonly string[]) =>
    isRoot
      ? execFileSync("runuser", ["-u", "postgres", "--", program, ...args], { stdio: "ignore" })
      : execFileSync(program, args, { stdio: "ignore" });
  run(`${bin}/initdb`, ["-D", data, "-U", "newsdelta", "-A", "trust"]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  run(`${bin}/pg_ctl`, ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"]);
  const url = `postgres://newsdelta@127.0.0.1:${port}/postgres`;
  return {
    url,
    query: (sql) => execFileSync(`${bin}/psql`, [url, "-At", "-c", sql], { encoding: "utf8" }).trim(),
    stop: () => {
      run(`${bin}/pg_ctl`, ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(user: string): [number, number] {
  const [, , uid, gid] = (readFileSync("/etc/passwd", "utf8").match(new RegExp(`^${user}:.*$`, "m"))?.[0] ?? "").split(":");
  return [Number(uid), Number(gid)];
}

/** Waits until something holds; fails with what it waited for. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, withinMs = 30_000): Promise<void> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(`waited in vain: ${what}`);
}

/** A folder in which the real command runs. */
export function workplace() {
  const path = mkdtempSync(join(tmpdir(), "newsdelta-queue-"));
  const running: ChildProcess[] = [];
  const at = (name: string) => join(path, name);
  return {
    path,
    at,
    read: (name: string) => readFileSync(at(name), "utf8"),
    write: (name: string, content: string | Uint8Array) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
    },
    run: (
      args: readonly string[],
      { input = "", env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
    ) => {
      const done = spawnSync(process.execPath, [CLI, ...args], {
        cwd: path,
        encoding: "utf8",
        input,
        env: { ...process.env, NO_COLOR: "1", ...env },
        maxBuffer: 2 ** 28,
      });
      return { status: done.status, stdout: done.stdout, stderr: done.stderr };
    },
    start: (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: path,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, NO_COLOR: "1", ...env },
      });
      child.stdout.resume();
      child.stderr.resume();
      running.push(child);
      return child;
    },
    /** Results in a folder by name, the run's account aside. */
    results: (folder: string): Map<string, string> => {
      if (!existsSync(at(folder))) return new Map();
      const names = readdirSync(at(folder)).filter((name) => name.endsWith(".json") && name !== "run.json");
      return new Map(names.sort().map((name) => [name, readFileSync(join(at(folder), name), "utf8")]));
    },
    clear: () => {
      for (const child of running) child.kill("SIGKILL");
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Ends when the process does; its exit status. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}
