// The command line as a table: commands and their flags, from which the parser, the help and the README's table come.

import { INPUT_FORMATS, type InputFormat, OUTPUT_FORMATS, type OutputFormat } from "../batch/outcome.js";
import { REPORT_FORMATS, type ReportFormat } from "../report/shape.js";
import { count, countOrAll, fieldPairs, isoDate, megabytes, place, probability, seconds, workers } from "./values.js";

export type CommandName = "analyze" | "explain" | "report" | "verify" | "schema" | "eval" | "submit" | "work" | "status" | "retry";

/** A command: what stands after its name, what it does, and how it is used. */
export interface CommandRow {
  readonly name: CommandName;
  readonly operands: string;
  readonly what: string;
  readonly examples: readonly string[];
}

/** A flag: how it is written, which commands have it, what it does, and what its text means. */
export interface FlagRow {
  readonly written: string;
  readonly of: readonly CommandName[] | "all";
  readonly what: string;
  readonly standard?: string | number | boolean;
  readonly choices?: readonly string[];
  /** Turns the text into the value. Throws `NewsError` "usage". */
  readonly parse?: (text: string) => string | number;
}

/** What flags may hold, whatever the command; a flag that was not given and has no standard is undefined. */
export interface FlagValues {
  readonly out?: string;
  readonly field?: string;
  readonly from: InputFormat;
  readonly to: OutputFormat;
  readonly format: ReportFormat;
  readonly rule?: string;
  readonly html?: boolean;
  readonly workers?: number;
  readonly publishedAt?: string;
  readonly timeout?: number;
  readonly maxMemory?: number;
  readonly maxBytes: number;
  readonly resume: boolean;
  readonly force?: boolean;
  readonly retryFailed?: boolean;
  readonly failFast?: boolean;
  readonly limit?: number;
  readonly dryRun?: boolean;
  readonly minConfidence: number;
  readonly offsets: "utf16" | "codepoint";
  readonly text: boolean;
  readonly anyLanguage?: boolean;
  readonly names?: string;
  readonly summary?: boolean;
  readonly gold?: string;
  readonly data?: string;
  readonly floors?: string;
  readonly errors: number;
  readonly calendar?: boolean;
  readonly json?: boolean;
  readonly queue?: string;
  readonly root?: string;
  readonly maxInline: number;
  readonly maxWaiting: number;
  readonly attempts: number;
  readonly lease: number;
  readonly drain?: boolean;
  readonly metrics?: number;
  readonly log: "text" | "json";
  readonly code?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly jsonErrors?: boolean;
  readonly color: boolean;
}

/** Bytes of an article, when nobody says otherwise. */
const MAX_BYTES = 10_000_000;

/** Every command. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "analyze",
    operands: "[PATH...]",
    what: "read news files, write one JSON summary each (default: corpus/ to output/)",
    examples: [
      "newsdelta analyze article.txt",
      'newsdelta analyze "news/**/*.html" --out results --workers 4',
      "newsdelta analyze - --from jsonl --to jsonl < rows.jsonl > results.jsonl",
    ],
  },
  {
    name: "explain",
    operands: "[FILE]",
    what: "show each claim of an article, its label, and why",
    examples: [
      "newsdelta explain article.txt",
      "newsdelta explain article.txt --html > article.html",
      "newsdelta explain --rule fall.fall-number",
    ],
  },
  {
    name: "report",
    operands: "[OUTPUT]",
    what: "write one self-contained HTML page, or Markdown, from results (default: output/)",
    examples: [
      "newsdelta report results",
      "newsdelta report results.jsonl --out report.html",
      "newsdelta report results --format md > summary.md",
    ],
  },
  {
    name: "verify",
    operands: "[OUTPUT]",
    what: "check results: schema, every span, every id, source hash (default: output/)",
    examples: ["newsdelta verify results"],
  },
  { name: "schema", operands: "", what: "print the JSON Schema of a result", examples: ["newsdelta schema > newsdelta.schema.json"] },
  {
    name: "eval",
    operands: "[TASK]",
    what: "score results against gold rows: dates, entities, claims, change, attribution",
    examples: ["newsdelta eval dates --gold dates.jsonl", "newsdelta eval --data gold"],
  },
  {
    name: "submit",
    operands: "[PATH...]",
    what: "put articles on a queue, for workers on this machine or others",
    examples: [
      "newsdelta submit /archive/2025 --queue redis://queue.example:6379 --root /archive",
      "newsdelta submit - --from jsonl --queue redis://queue.example:6379 < rows.jsonl",
    ],
  },
  {
    name: "work",
    operands: "",
    what: "work on a queue's articles until stopped; the same bytes as analyze writes",
    examples: ["newsdelta work --queue redis://queue.example:6379 --root /archive --out /results"],
  },
  { name: "status", operands: "", what: "show what is on a queue", examples: ["newsdelta status --queue redis://queue.example:6379"] },
  {
    name: "retry",
    operands: "",
    what: "put failed articles back on their queue",
    examples: ["newsdelta retry --queue redis://queue.example:6379 --code timeout"],
  },
];

const QUEUE = ["submit", "work", "status", "retry"] as const;
/** Options that decide what a result looks like: a job carries them from submit to work. */
const DECIDES = ["analyze", "submit", "work"] as const;

const READS = ["analyze", "explain", "submit", "work"] as const;

/** Every flag. */
export const FLAGS: readonly FlagRow[] = [
  {
    written: "--out <DIR>",
    of: ["analyze"],
    what: "output folder (default output); - for standard output with --to jsonl, conllu or csv",
    parse: place,
  },
  {
    written: "--out <DIR|URL>",
    of: ["work"],
    what: "folder for results (default output), or a database: sqlite:FILE on this machine, or postgres://...",
    parse: place,
  },
  { written: "--out <FILE>", of: ["schema"], what: "write the schema to a file", parse: place },
  {
    written: "--out <FILE>",
    of: ["report"],
    what: "file to write (default report.html, in OUTPUT where that is a folder; Markdown goes to standard output); - for standard output",
    parse: place,
  },
  { written: "--format <FORMAT>", of: ["report"], what: "what to write", standard: "html", choices: REPORT_FORMATS },
  { written: "--html", of: ["explain"], what: "print it as a page of HTML" },
  { written: "--rule <ID>", of: ["explain"], what: "print what a rule that evidence names says, with its examples" },
  { written: "--from <FORMAT>", of: READS, what: "format of the inputs", standard: "auto", choices: INPUT_FORMATS },
  { written: "--field <PAIRS>", of: READS, what: "names of the fields of your rows, as text=body,publishedAt=date", parse: fieldPairs },
  {
    written: "--to <FORMAT>",
    of: DECIDES,
    what: "format of the results; csv, parquet and duckdb are tables over all articles, beside the results in JSON",
    standard: "json",
    choices: OUTPUT_FORMATS,
  },
  {
    written: "--workers <N>",
    of: ["analyze", "work"],
    what: "how many articles are worked on at once (default: one per core)",
    parse: workers,
  },
  { written: "--published-at <DATE>", of: READS, what: "publication date for articles that carry none", parse: isoDate },
  { written: "--timeout <SECONDS>", of: ["analyze", "work"], what: "an article that takes longer fails", parse: seconds },
  {
    written: "--max-memory <MB>",
    of: ["analyze", "work"],
    what: "an article for which a worker takes more memory fails",
    parse: megabytes,
  },
  { written: "--max-bytes <N>", of: READS, what: "an article that is larger fails", standard: MAX_BYTES, parse: count },
  { written: "--resume", of: ["analyze"], what: "pass over inputs already done with this version and these options (on by default)" },
  { written: "--no-resume", of: ["analyze"], what: "do them again" },
  { written: "--force", of: ["analyze"], what: "the same as --no-resume" },
  { written: "--retry-failed", of: ["analyze"], what: "do only the inputs that failed in the last run into this output folder" },
  { written: "--fail-fast", of: ["analyze"], what: "stop at the first failed input" },
  { written: "--limit <N>", of: ["analyze"], what: "look at the first N articles, those passed over among them", parse: count },
  { written: "--dry-run", of: ["analyze"], what: "list what would be read, and as what; write nothing" },
  {
    written: "--min-confidence <P>",
    of: READS,
    what: "leave out claims whose own confidence or their label's is below P, from 0 to 1",
    standard: 0,
    parse: probability,
  },
  { written: "--offsets <UNIT>", of: DECIDES, what: "count offsets in", standard: "utf16", choices: ["utf16", "codepoint"] },
  { written: "--no-text", of: DECIDES, what: "leave article.text out of the result" },
  {
    written: "--names <FILE>",
    of: READS,
    what: "your own names: CSV or JSON rows of name, type, aliases, id; they come before what is found",
  },
  { written: "--any-language", of: READS, what: "analyse articles that are not in English too" },
  { written: "--summary", of: ["analyze"], what: "print what changed and what held in each article" },
  { written: "--queue <URL>", of: QUEUE, what: "redis://HOST:PORT/DB?queue=NAME, or rediss:// for TLS (default: NEWSDELTA_QUEUE)" },
  { written: "--root <DIR>", of: ["submit", "work"], what: "storage that submitter and workers share: articles go by reference" },
  {
    written: "--max-inline <N>",
    of: ["submit"],
    what: "most bytes of an article that go onto the queue",
    standard: 1_000_000,
    parse: count,
  },
  { written: "--max-waiting <N>", of: ["submit"], what: "wait while so many articles are on the queue", standard: 100_000, parse: count },
  { written: "--attempts <N>", of: ["submit"], what: "how often an article is tried before it fails", standard: 3, parse: count },
  {
    written: "--lease <SECONDS>",
    of: ["work"],
    what: "give the articles of a worker that is silent for so long to others",
    standard: 30,
    parse: seconds,
  },
  { written: "--drain", of: ["work"], what: "end when the queue is empty" },
  { written: "--metrics <PORT>", of: ["work"], what: "answer http://127.0.0.1:PORT/metrics in Prometheus' form", parse: count },
  { written: "--log <FORM>", of: ["work"], what: "form of the log on standard error", standard: "text", choices: ["text", "json"] },
  { written: "--code <CODE>", of: ["retry"], what: "only articles that failed with this code" },
  { written: "--gold <FILE>", of: ["eval"], what: "gold rows, one JSON object a line" },
  { written: "--data <DIR>", of: ["eval"], what: "score every development file in a folder" },
  { written: "--floors <FILE>", of: ["eval"], what: "with --data: fail where a score is under its floor" },
  { written: "--errors <N>", of: ["eval"], what: "list so many errors, or all", standard: 0, parse: countOrAll },
  { written: "--calendar", of: ["eval"], what: "dates: score calendar dates alone" },
  { written: "--json", of: ["eval", "status"], what: "print JSON" },
  { written: "--quiet", of: "all", what: "only errors" },
  { written: "--verbose", of: "all", what: "more: warnings, and where an error was thrown" },
  { written: "--json-errors", of: "all", what: "one error a line on standard error, as JSON" },
  { written: "--no-color", of: "all", what: "no colour; so does the variable NO_COLOR" },
];

/** The flags of a command, in the order of the table. */
export function flagsOf(command: CommandName): FlagRow[] {
  return FLAGS.filter(({ of }) => of === "all" || of.includes(command));
}

/** The rows of the README's table of flags. */
export function flagTable(): string[] {
  return FLAGS.map(({ written, of, what, standard, choices }) => {
    const values = choices === undefined ? "" : `: ${choices.join(", ")}`;
    const usual = standard === undefined ? "" : ` (default ${standard})`;
    return `| \`${written.replace(/[<>]/g, "")}\` | ${of === "all" ? "all" : of.join(", ")} | ${what}${values}${usual} |`;
  });
}
