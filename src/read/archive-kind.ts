// Which kind of archive a file is, by its first bytes.

export type ArchiveKind = "gz" | "zip" | "tar";

const DOCUMENT = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|jar|apk|docm|pages|numbers|key)$/i;

/** The kind of an archive by its first bytes; null where the bytes are none, or a document that is packed inside. */
export function archiveKind(bytes: Uint8Array, path: string): ArchiveKind | null {
  const starts = (...signs: readonly number[]) => signs.every((sign, index) => bytes[index] === sign);
  if (starts(0x1f, 0x8b)) return "gz";
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return DOCUMENT.test(path) ? null : "zip";
  return Buffer.from(bytes.subarray(257, 262)).toString("latin1") === "ustar" ? "tar" : null;
}
