// One article, from bytes to the text of its result.

import type { AnnotatedDoc, Article, Warning } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import { LABELS } from "../doc/labels.js";
import type { Result } from "../doc/result.js";
import { slice } from "../doc/span.js";
import { annotate } from "../pipeline.js";
import { UNTOLD } from "../read/english.js";
import { readArticle } from "../read/read.js";
import { toConllu } from "../summary/conllu.js";
import { summarise } from "../summary/summary.js";
import { type GivenId, safeId } from "./ids.js";
import { sha256 } from "./journal.js";
import { type Brief, failure, type Made, type Settings, type Task } from "./outcome.js";
import { shapeOf } from "./similar.js";

const STATEMENTS_SHOWN = 2;
const ENCODER = new TextEncoder();

/** Reads and analyses one article. Never throws: what goes wrong is an outcome too. */
export async function work(task: Task, settings: Settings): Promise<Made> {
  try {
    return await make(task, settings);
  } catch (cause) {
    return failure(cause instanceof NewsError ? cause : new NewsError("internal", { cause, detail: String(cause).slice(0, 200) }));
  }
}

async function make(task: Task, settings: Settings): Promise<Made> {
  const read = await withLanguage(await readTask(task, settings));
  const article = prepare(read, task.name, settings);
  const doc = annotate(article);
  const result = summarise(doc, settings.summary, settings.version);
  const content = ENCODER.encode(settings.to === "conllu" ? toConllu(doc, settings.summary.offsets) : render(result, settings));
  return {
    status: "done",
    content,
    sha256: sha256(content),
    warnings: result.warnings.map(({ code, message }) => `${code}: ${message}`),
    brief: settings.brief ? briefOf(result) : null,
    shape: settings.shape ? shapeOf(wordsOf(doc)) : "",
  };
}

/** The article of a task, as its file gave it or read from its bytes. Rejects with a `NewsError`. */
export async function readTask({ content, path }: Task, { maxBytes, fields }: Pick<Settings, "maxBytes" | "fields">): Promise<Article> {
  if ("article" in content) return content.article;
  const { bytes, ...how } = content;
  return readArticle(bytes, { path, ...how, maxBytes, fields });
}

/** The article with its language, where its words alone did not tell: the detector is large, and loaded only then. */
export async function withLanguage(article: Article): Promise<Article> {
  if (article.language !== UNTOLD) return article;
  const { languageOf } = await import("../read/language.js");
  return { ...article, language: languageOf(article.text) };
}

/** Gives the article its id in this run, and the date that the user told for those without. */
export function prepare(article: Article, name: GivenId, settings: Pick<Settings, "anyLanguage" | "publishedAt" | "names">): Article {
  if (article.language !== "en" && !settings.anyLanguage)
    throw new NewsError("not-english", { detail: `it looks like ${article.language}` });
  const renamed: Warning[] = name.id === name.wanted ? [] : [renaming(name.id, name.wanted)];
  const dated = article.publishedAt === null && settings.publishedAt !== null;
  return {
    ...article,
    id: name.id,
    ...(dated ? { publishedAt: settings.publishedAt, publishedAtSource: "option" } : {}),
    ...(settings.names === undefined ? {} : { names: settings.names }),
    warnings: [...article.warnings, ...renamed],
  };
}

function renaming(id: string, wanted: string): Warning {
  const isTwin = id !== safeId(wanted);
  return {
    code: isTwin ? "id-duplicate" : "id-changed",
    message: `the id ${JSON.stringify(wanted)} ${isTwin ? "was given before" : "is no safe file name"}: ${JSON.stringify(id)} stands for it`,
    start: null,
    end: null,
  };
}

/** The article's own text, without the site's around it. */
function wordsOf({ article, sections }: AnnotatedDoc): string[] {
  return sections.list.filter(({ kind }) => kind !== "boilerplate").map((section) => slice(article.text, section));
}

function render(result: Result, settings: Settings): string {
  if (settings.to === "jsonl") return `${JSON.stringify(result)}\n`;
  return `${JSON.stringify(result, null, 2)}\n`;
}

function briefOf(result: Result): Brief {
  const statements = new Map(result.claims.map((claim) => [claim.id, claim.statement]));
  const { changes, continuities } = result.summary;
  return {
    title: result.article.title ?? result.article.id,
    publishedAt: result.article.publishedAt,
    claims: result.claims.length,
    leads: LABELS.map((label) => {
      const ids = label === "change" ? changes : continuities;
      return { label, count: ids.length, statements: ids.slice(0, STATEMENTS_SHOWN).map((id) => statements.get(id) ?? "") };
    }),
  };
}
