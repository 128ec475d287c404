// Mail: the words of a message, its subject as the title.

import PostalMime from "postal-mime";
import type { Draft } from "./article.js";
import { draftOfEntry } from "./entry.js";
import { readMetadataDate } from "./iso-date.js";

/** The draft of a message; attachments are left out. */
export async function draftOfMail(bytes: Uint8Array): Promise<Draft> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const isMarkup = mail.text === undefined || mail.text.trim() === "";
  return draftOfEntry({
    title: mail.subject ?? null,
    byline: mail.from?.name || null,
    publishedAt: mail.date === undefined ? null : readMetadataDate(mail.date.replace(/\.000Z$/, "Z")),
    ...(isMarkup ? { html: mail.html ?? null } : { text: mail.text ?? null }),
  });
}
