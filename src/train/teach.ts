// Teachers: parsers that read forwards and backwards vote on the trees of running text, from which the parser learns with the treebanks.

import type { Looks } from "../syntax/words.js";
import { mirrorHeads, mirrorLooks, mirrorTreebank, turn } from "./mirror.js";
import type { Lesson, ParserSettings } from "./parser.js";
import type { Room } from "./room.js";
import type { Treebank } from "./treebank.js";
import { elect } from "./vote.js";

/** How teachers are trained: two for each seed, one for each direction. */
export type TeacherSettings = Omit<ParserSettings, "seed"> & { readonly seeds: readonly number[] };

/** Heads of the sentences of `texts`, by the vote of parsers that learned from `gold`. */
export async function teach(gold: Lesson, texts: Lesson, { seeds, ...settings }: TeacherSettings, room: Room): Promise<Int32Array> {
  const { starts } = texts.treebank;
  const [backGold, backTexts] = [mirrorLesson(gold), mirrorLesson(texts)];
  const votes = await Promise.all(
    seeds.flatMap((seed) => [
      room.heads({ gold, texts, settings: { ...settings, seed } }),
      room.heads({ gold: backGold, texts: backTexts, settings: { ...settings, seed } }).then((heads) => mirrorHeads(heads, starts)),
    ]),
  );
  const heads = new Int32Array(texts.tags.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const ballot = votes.map((vote) => vote.subarray(starts[s], starts[s + 1]));
    heads.set(elect(ballot), starts[s]);
  }
  return heads;
}

/** Both lessons as one, trees of the first followed by those of the second. `looks` are those of all its words. */
export function joined(first: Lesson, second: Lesson, looks: (treebank: Treebank) => Looks): Lesson {
  const [a, b] = [first.treebank, second.treebank];
  const treebank: Treebank = {
    forms: [...a.forms, ...b.forms],
    lowers: [...a.lowers, ...b.lowers],
    upos: [...a.upos, ...b.upos],
    lemmas: [...a.lemmas, ...b.lemmas],
    tags: Uint8Array.from([...a.tags, ...b.tags]),
    relations: Uint8Array.from([...a.relations, ...b.relations]),
    heads: Int32Array.from([...a.heads, ...b.heads]),
    starts: Int32Array.from([...a.starts, ...b.starts.subarray(1).map((start) => start + a.forms.length)]),
    ids: [...a.ids, ...b.ids],
    documents: [...a.documents, ...b.documents],
  };
  return {
    treebank,
    looks: looks(treebank),
    tags: Uint8Array.from([...first.tags, ...second.tags]),
    lemmas: Int32Array.from([...first.lemmas, ...second.lemmas]),
  };
}

function mirrorLesson({ treebank, looks, tags, lemmas }: Lesson): Lesson {
  const { starts } = treebank;
  const turned = { tags: tags.slice(), lemmas: lemmas.slice() };
  turn(turned.tags, starts);
  turn(turned.lemmas, starts);
  return { treebank: mirrorTreebank(treebank), looks: mirrorLooks(looks, starts), ...turned };
}
