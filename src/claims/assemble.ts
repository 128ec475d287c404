// A claim from its parts: its smallest covering span, the entities and dates inside, and when it holds.

import type { Argument, Attribution, Claim, Phrase, Predicate, Sentence } from "../doc/doc.js";
import type { Factuality } from "../doc/labels.js";
import type { TokenArgument } from "./arguments.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import { runOf } from "./phrases.js";
import { timeOf } from "./time.js";

/** What a claim is made from. */
export interface Parts {
  readonly subject: Phrase | null;
  readonly predicate: Predicate;
  readonly list: readonly TokenArgument[];
  readonly factuality: Factuality;
  readonly attribution: Attribution | null;
  readonly statement: string;
}

/** The claim, still without id, confidence, salience and restatement. */
export function assemble(doc: Source, names: Names, sentence: Sentence, parts: Parts): Claim {
  const { subject, predicate, list } = parts;
  const phrases = [...(subject === null ? [] : [subject]), ...list];
  const start = Math.min(predicate.start, ...phrases.map((phrase) => phrase.start));
  const end = Math.max(predicate.end, ...phrases.map((phrase) => phrase.end));
  const entities = new Set<string>();
  const dates = new Map<string, (typeof doc.dates.list)[number]>();
  const visit = ({ first, end: last }: TokenRun) => {
    for (let token = first; token < last; token++) {
      const entity = names.entityAt[token];
      if (entity !== null) entities.add(entity.id);
      const date = names.dateAt[token];
      if (date !== null) dates.set(date.id, date);
    }
  };
  if (subject !== null) visit(runOf(doc, subject));
  visit(runOf(doc, predicate));
  for (const argument of list) visit(argument.run);
  const own = [...dates.values()].sort((a, b) => a.start - b.start);
  return {
    id: "",
    sentence: sentence.index,
    section: sentence.section,
    start,
    end,
    statement: parts.statement,
    subject,
    predicate,
    arguments: list.map(
      ({ role, start: from, end: to, head, entity, date }): Argument => ({ role, start: from, end: to, head, entity, date }),
    ),
    factuality: parts.factuality,
    attribution: parts.attribution,
    entities: [...entities],
    dates: own.map((date) => date.id),
    // What did not come about was at no time.
    time: parts.factuality === "counterfactual" ? null : timeOf(doc, own, { subject: subject?.head ?? -1, predicate: predicate.tokens }),
    restates: null,
    confidence: 0,
    salience: 0,
  };
}
