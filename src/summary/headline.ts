// The headline: the article's main change and what held beside it, in the claims' own words.

import type { Entity } from "../doc/doc.js";
import type { Label } from "../doc/labels.js";
import { slice } from "../doc/span.js";
import { bySalience, type LabelledClaim } from "./fold.js";
import { oneLine } from "./groups.js";

/**
 * One or two sentences: the statements of the most salient change and of the most salient continuity.
 * What somebody says stays theirs. Empty where there is no claim that the text vouches for.
 */
export function headline(text: string, entities: readonly Entity[], claims: readonly LabelledClaim[]): string {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const ranked = claims.filter((item) => item.restates === null && isVouchedFor(item)).sort(bySalience);
  const sentences: string[] = [];
  for (const label of ["change", "continuity"] satisfies Label[]) {
    const main = ranked.find((item) => item.label.label === label);
    if (main !== undefined) sentences.push(sentence(text, names, main));
  }
  return sentences.join(" ");
}

/** "It would have closed", "if it closes" and "denied that it closed" are no news of a closure. */
function isVouchedFor({ claim }: LabelledClaim): boolean {
  return claim.factuality === "fact" || claim.factuality === "planned" || claim.factuality === "possible";
}

function sentence(text: string, names: ReadonlyMap<string, string>, { claim }: LabelledClaim): string {
  const statement = oneLine(claim.statement);
  const source = claim.attribution?.source ?? null;
  if (source === null) return /[.!?]["”’)]?$/.test(statement) ? statement : `${statement}.`;
  const name = (source.entity === null ? undefined : names.get(source.entity)) ?? oneLine(slice(text, source));
  return `${statement.replace(/[.!?]$/, "")}, according to ${name}.`;
}
