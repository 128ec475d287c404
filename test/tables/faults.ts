// Inputs that cannot be done: what is in the folder, and the code each gives.

import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";

/** An input by its name in a folder, how it is made, the code it must fail with, and why it is here. */
export type FaultRow = readonly [name: string, make: (path: string) => void, code: string, why: string];

const write = (content: string | Uint8Array) => (path: string) => writeFileSync(path, content);

/** Writes an article under the same name in Latin-1, in which the last character is no UTF-8. */
function writeLatinName(path: string): void {
  writeFileSync(Buffer.from(path.replace("\ufffd", "\u00e9"), "latin1"), "The bank raised its rate.");
}

/** One faulty file each. */
export const FILE_FAULTS: readonly FaultRow[] = [
  ["empty.txt", write(""), "file-empty", "no byte at all"],
  ["blank.txt", write(" \n\t\n \n"), "text-empty", "white space is no text"],
  [
    "picture.txt",
    write(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0, 255, 254])),
    "binary",
    "a picture under a text's name",
  ],
  ["dangling.txt", (path) => symlinkSync("nowhere.txt", path), "link-dangling", "a link to nothing"],
  ["loop.txt", (path) => symlinkSync("loop.txt", path), "link-loop", "a link to itself"],
  ["pipe.txt", (path) => spawnSync("mkfifo", [path]), "not-a-file", "reading a pipe would never end"],
  ["broken.json", write('{"text": "Rates rose.'), "json-invalid", "JSON that stops in the middle"],
  ["number.json", write("42"), "json-shape", "JSON, but no article"],
  ["huge.txt", write("The bank raised its rate. ".repeat(5000)), "too-large", "over --max-bytes"],
  ["text.json", write('{"text": 7}'), "text-not-string", "a text of another type"],
  ["title.json", write('{"text": "Rates rose.", "title": 7}'), "row-invalid", "a field of another type"],
  ["date.json", write('{"text": "Rates rose.", "publishedAt": "soon"}'), "date-invalid", "a date that is none"],
  ["table.csv", write('text\n"Rates rose'), "table-invalid", "a quote that is never closed"],
  ["config.xml", write("<config><a>1</a></config>"), "xml-invalid", "XML, but no news"],
  ["torn.zip", write(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])), "archive-invalid", "an archive that stops in the middle"],
  ["frame.html", write("<html><head><title>Rates</title></head></html>"), "html-no-article", "a page without words"],
  ["script.py", write("print('rates rose')\n"), "format-unknown", "text, but no article"],
  ["garbage.txt", write(Uint8Array.from([0xef, 0xbb, 0xbf, 82, 97, 116, 0xfe, 0xfe, 0xfe, 0xfe, 0xfe])), "encoding", "not what its mark says"],
  ["latin\ufffd.txt", writeLatinName, "path-unreadable", "a name in Latin-1, which comes as no string"],
];

/** A folder inside the run that leads back to itself. */
export function makeLoop(folder: string): void {
  mkdirSync(`${folder}/inner`);
  symlinkSync("..", `${folder}/inner/again`);
}

/** A row of a file of rows, the code it must fail with (null where it is done), and why it is here. */
export type RowFault = readonly [row: string, code: string | null, why: string];

export const ROW_FAULTS: readonly RowFault[] = [
  ['{"id":"good","text":"The bank raised its rate on Monday."}', null, "a good one before"],
  ['{"id":"torn","text":"The ba', "json-invalid", "a torn line"],
  ["[1,2]", "json-shape", "JSON, but no row"],
  ['{"id":"none","title":"No text"}', "text-not-string", "text is missing"],
  ['{"id":"number","text":7}', "text-not-string", "text of another type"],
  ['{"id":"blank","text":"  "}', "text-empty", "nothing to read"],
  ['{"id":"date","text":"Rates rose.","publishedAt":"next week"}', "date-invalid", "a date that is none"],
  ['{"id":"last","text":"The bank kept its rate on Tuesday."}', null, "a good one after all"],
];

/** Arguments that must end with status 2 and touch nothing. */
export const USAGE_FAULTS: readonly (readonly [args: readonly string[], hint: RegExp, why: string])[] = [
  [["analyze", "nowhere"], /nowhere/, "no existing PATH at all"],
  [["analyze", ""], /no such file/, "the name of nothing, not this folder"],
  [["analyze", ".", "--out", ""], /--out/, "a variable that is not set would lead to the root of the file system"],
  [["analyze", "--bogus"], /--bogus/, "a flag that is not there"],
  [["analyze", ".", "--workers", "0"], /--workers/, "nobody to do it"],
  [["analyze", ".", "--workers", "many"], /--workers/, "a number must be one"],
  [["analyze", ".", "--timeout", "-1"], /--timeout/, "time cannot be below nothing"],
  [["analyze", ".", "--min-confidence", "2"], /--min-confidence/, "a probability is at most 1"],
  [["analyze", ".", "--published-at", "2026-02-30"], /--published-at/, "no such day"],
  [["analyze", ".", "--published-at", "yesterday"], /--published-at/, "never from the clock"],
  [["analyze", ".", "--offsets", "bytes"], /--offsets/, "no such unit"],
  [["analyze", ".", "--to", "poem"], /--to/, "no such format"],
  [["analyze", ".", "--out", "-"], /--to jsonl/, "files cannot go to standard output"],
  [["analyze", ".", "--out", "-", "--to", "duckdb"], /--to jsonl/, "nor can a database"],
  [["analyze", ".", "--workers", "1000"], /--workers/, "more threads than any machine takes"],
  [["analyze", ".", "--max-memory", "1"], /--max-memory/, "nothing fits into so little"],
  [["analyze", ".", "--retry-failed"], /without --retry-failed/, "no run to retry"],
  [["analyze", "-", "--from", "jsonl", "--to", "jsonl", "--retry-failed"], /--retry-failed/, "no account to retry from"],
  [["frobnicate"], /frobnicate/, "no such command"],
  [["explain"], /FILE/i, "nothing to explain"],
  [["eval", "poems"], /poems/, "nothing of that name to score"],
  [["verify", "nowhere"], /nowhere/, "no such folder"],
];
