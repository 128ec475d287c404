// Claims by whom they are about, and by who said them.

import type { Entity } from "../doc/doc.js";
import type { EntityType, Label } from "../doc/labels.js";
import type { Result } from "../doc/result.js";
import { slice } from "../doc/span.js";
import { bySalience, type LabelledClaim } from "./fold.js";

type Summary = Result["summary"];

/** Amounts and numbers are found in claims, but nobody asks what changed about "8%". */
const AMOUNTS: ReadonlySet<EntityType> = new Set<EntityType>(["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]);

/** Ids of the claims with this label, by salience, repeated ones left out. */
export function listLabel(claims: readonly LabelledClaim[], label: Label): string[] {
  return claims
    .filter((item) => item.restates === null && item.label.label === label)
    .sort(bySalience)
    .map((item) => item.claim.id);
}

/** For each entity that a claim names, the most salient first: its changes and its continuities. */
export function groupByEntity(entities: readonly Entity[], claims: readonly LabelledClaim[]): Summary["byEntity"] {
  const about = new Map<string, LabelledClaim[]>();
  for (const item of claims) {
    if (item.restates !== null) continue;
    for (const id of new Set(item.claim.entities)) {
      const list = about.get(id);
      if (list === undefined) about.set(id, [item]);
      else list.push(item);
    }
  }
  return entities
    .filter((entity) => about.has(entity.id) && !AMOUNTS.has(entity.type))
    .sort((a, b) => b.salience - a.salience || firstStart(a) - firstStart(b))
    .map(({ id }) => {
      const own = about.get(id) ?? [];
      return { entity: id, changes: listLabel(own, "change"), continuities: listLabel(own, "continuity") };
    });
}

function firstStart(entity: Entity): number {
  return entity.mentions.length === 0 ? 0 : entity.mentions[0].start;
}

/** Who said what: sources in the order of their first claim, each with its claims in text order. */
export function groupBySource(text: string, entities: readonly Entity[], claims: readonly LabelledClaim[]): Summary["bySource"] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const sources = new Map<string, { entity: string | null; name: string; claims: string[] }>();
  const sourceOf = new Map<string, string>();
  for (const { claim, restates } of claims) {
    const source = claim.attribution?.source ?? null;
    if (source === null) continue;
    const name = (source.entity === null ? undefined : names.get(source.entity)) ?? oneLine(slice(text, source));
    const key = source.entity === null ? `text ${name.toLowerCase()}` : `entity ${source.entity}`;
    sourceOf.set(claim.id, key);
    if (restates !== null && sourceOf.get(restates) === key) continue;
    const group = sources.get(key);
    if (group === undefined) sources.set(key, { entity: source.entity, name, claims: [claim.id] });
    else group.claims.push(claim.id);
  }
  return [...sources.values()];
}

/** Text with every run of white space as one blank. */
export function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}
