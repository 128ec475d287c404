// Where a queue is: its URL taken apart, the password kept out of everything that is shown.

import type { RedisOptions } from "ioredis";
import { NewsError } from "../doc/errors.js";

/** A queue on a Redis server. */
export interface QueueAddress {
  /** For people and logs: the URL without password. */
  readonly shown: string;
  /** The queue's name on the server, from `?queue=`; "newsdelta" when the URL does not say. */
  readonly name: string;
  readonly redis: RedisOptions;
}

const USAGE = "write it as redis://HOST:PORT/DB?queue=NAME, or rediss:// for TLS; the password may stand in NEWSDELTA_QUEUE_PASSWORD";

/**
 * The address that a URL stands for. A password in the environment wins over none in the URL.
 * Throws `NewsError` "usage"; its text never holds the URL's password.
 */
export function readAddress(url: string, environment: Readonly<Record<string, string | undefined>>): QueueAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !["redis:", "rediss:"].includes(parsed.protocol))
    throw new NewsError("usage", { detail: "--queue is no redis:// URL", hint: USAGE });
  const db = parsed.pathname.replace(/^\//, "");
  if (!/^\d{0,4}$/.test(db))
    throw new NewsError("usage", { detail: `--queue names a database ${JSON.stringify(db)} that is no number`, hint: USAGE });
  const name = parsed.searchParams.get("queue") ?? "newsdelta";
  if (!/^[\w.-]{1,100}$/.test(name))
    throw new NewsError("usage", { detail: "the queue's name holds more than letters, digits, dots, _ and -", hint: USAGE });
  const password = parsed.password === "" ? environment.NEWSDELTA_QUEUE_PASSWORD : decodeURIComponent(parsed.password);
  const host = parsed.hostname === "" ? "127.0.0.1" : parsed.hostname.replace(/^\[|\]$/g, "");
  const port = parsed.port === "" ? 6379 : Number(parsed.port);
  const redis: RedisOptions = {
    host,
    port,
    db: Number(db),
    ...(parsed.username === "" ? {} : { username: decodeURIComponent(parsed.username) }),
    ...(password === undefined || password === "" ? {} : { password }),
    ...(parsed.protocol === "rediss:" ? { tls: { servername: host } } : {}),
  };
  return { shown: `${parsed.protocol}//${parsed.host}/${db === "" ? "0" : db}?queue=${name}`, name, redis };
}
