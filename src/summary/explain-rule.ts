// What a rule that evidence names says, with its examples: the entry behind `explain --rule ID`.

import { KIND_MEANING } from "../doc/glossary.js";
import { labelOf } from "../doc/labels.js";
import { ADVERBS } from "../lexicon/adverb-cues.js";
import { ENTRIES } from "../lexicon/entries.js";
import { NEGATORS, OPERATORS } from "../lexicon/operators.js";
import { PHRASES } from "../lexicon/phrases.js";
import { RULES } from "../lexicon/rules.js";

/** The lines that explain a rule; null when no rule has this id. */
export function explainRule(id: string): string[] | null {
  const entry = ENTRIES.find((known) => known.id === id);
  if (entry !== undefined) {
    const { row } = entry;
    const when = row.when === "" ? "in any use" : `where: ${row.when}`;
    const senses = ENTRIES.filter((known) => known.lemma === entry.lemma && known !== entry).map((known) => known.id);
    return [
      `${id}: ${labelOf(row.kind)} (${row.kind}). ${KIND_MEANING[row.kind]}`,
      `${row.pos} "${entry.lemma}${entry.particle === null ? "" : ` ${entry.particle}`}", ${when}`,
      `fires: ${row.fires}`,
      ...(row.never === "" ? [] : [`does not fire: ${row.never}`]),
      ...(senses.length === 0 ? [] : [`other senses: ${senses.join(", ")}`]),
    ];
  }
  const operator = OPERATORS.find((row) => row.id === id);
  if (operator !== undefined) {
    const over = operator.takes.join(", ");
    return [
      `${id}: "${operator.lemma}" over a predicate (${over}): ${operator.effect}`,
      `fires: ${operator.fires}`,
      ...(operator.not === undefined ? [] : [`does not fire: ${operator.not}`]),
    ];
  }
  const negator = NEGATORS.find((row) => row.id === id);
  if (negator !== undefined)
    return [`${id}: "${negator.words}" ${negator.ends ? "ends what it stands with" : "turns it round, once"}`, `fires: ${negator.fires}`];
  const adverb = ADVERBS.find((row) => row.id === id);
  if (adverb !== undefined)
    return [`${id}: ${adverb.phrases.join(", ")} (${adverb.effect})`, `fires: ${adverb.fires.replace("{}", adverb.phrases[0])}`];
  const phrase = PHRASES.find((row) => `phrase.${row.id}` === id);
  if (phrase !== undefined) {
    const [noun] = phrase.nouns;
    return [
      `${id}: ${labelOf(phrase.kind)} (${phrase.kind}). ${phrase.preposition} ${[...phrase.nouns].join(", ")}`,
      `fires: ${phrase.fires.replace("{}", noun)}`,
    ];
  }
  const rule = RULES.find((row) => row.id === id);
  return rule === undefined ? null : [`${id}: ${rule.meaning}`, `fires: ${rule.fires}`];
}
