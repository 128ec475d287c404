// Mail: the words of a message, its subject as the title.

import PostalMime, { type Email } from "postal-mime";
import { NewsError } from "../doc/errors.js";
import type { Draft } from "./article.js";
import { draftOfEntry } from "./entry.js";
import { readMetadataDate } from "./iso-date.js";

/** The draft of a message; attachments are left out. Rejects with a `NewsError` where there is no end to its parts or its head. */
export async function draftOfMail(bytes: Uint8Array, path: string): Promise<Draft> {
  const mail = await parse(bytes, path);
  const isMarkup = mail.text === undefined || mail.text.trim() === "";
  return draftOfEntry({
    title: mail.subject ?? null,
    byline: mail.from?.name || null,
    // As the message has it: what the library makes of it is in UTC, and depends on where a date without a zone is read.
    publishedAt: readMetadataDate(mail.headers.find(({ key }) => key === "date")?.value ?? ""),
    ...(isMarkup ? { html: mail.html ?? null } : { text: mail.text ?? null }),
  });
}

async function parse(bytes: Uint8Array, path: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (cause) {
    throw new NewsError("archive-invalid", { path, cause, detail: cause instanceof Error ? cause.message : String(cause) });
  }
}
