// Trains the parser: structure, then relations.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFourRows, readSparseRows } from "../model/rows.js";
import { BITS, MOVES, RELATIONS } from "../model/syntax.js";
import { fourRows, type Packed, pack, sparseRows } from "./learner.js";
import { type Lessons, makeLessons } from "./lessons.js";
import { measure } from "./measure.js";
import { type Lesson, together } from "./parser.js";
import { openRoom, type Room } from "./room.js";
import { readSyntaxData } from "./syntax-data.js";
import { joined, teach } from "./teach.js";
import { looksOfTreebank } from "./treebank.js";

/** How the parser is trained. */
export const PARSER_SETTINGS = {
  teachers: { epochs: 3, seeds: [20260102, 20260112, 20260122, 20260132], leastCount: 3, margin: 1, explore: 0.9 },
  structure: { epochs: 4, seeds: [20260102, 20260112, 20260122, 20260132], leastCount: 3, margin: 1, explore: 0.9 },
  relations: { epochs: 4, seeds: [20260103, 20260113, 20260123, 20260133], leastCount: 3, margin: 1, explore: 0, most: 98_304 },
} as const;

/** The treebank, and after it the running text with the trees that teachers find. */
async function taught({ gold, texts, known }: Lessons, room: Room): Promise<Lesson> {
  const heads = await teach(gold, texts, PARSER_SETTINGS.teachers, room);
  return joined(gold, { ...texts, treebank: { ...texts.treebank, heads } }, (bank) => looksOfTreebank(bank, known));
}

async function learnStructure(lessons: Lessons, room: Room): Promise<Packed> {
  const lesson = await taught(lessons, room);
  // Gold trees count twice.
  const chosen = Int32Array.from([...lessons.gold.treebank.ids.keys(), ...lesson.treebank.ids.keys()]);
  const { seeds, ...settings } = PARSER_SETTINGS.structure;
  const models = seeds.map((seed) => room.learn({ what: "structure", lesson, chosen, settings: { ...settings, seed } }));
  return pack(together(await Promise.all(models)), MOVES, BITS.structure);
}

async function learnRelations(lesson: Lesson, room: Room): Promise<Packed> {
  const chosen = Int32Array.from(lesson.treebank.ids.keys());
  const { seeds, most, ...settings } = PARSER_SETTINGS.relations;
  const models = seeds.map((seed) => room.learn({ what: "relations", lesson, chosen, settings: { ...settings, seed } }));
  return pack(together(await Promise.all(models)), RELATIONS.length, BITS.relations, most);
}

/** Builds `parser.bin` and `parser.json` in `outDir`. The same files give the same bytes. */
export async function trainParser({ dataDir, outDir }: { readonly dataDir: string; readonly outDir: string }): Promise<void> {
  const data = readSyntaxData(dataDir);
  const lessons = makeLessons(data);
  const room = openRoom();
  const structure = await learnStructure(lessons, room);
  const relations = await learnRelations(lessons.gold, room);
  await room.close();
  const files = { structure: fourRows(structure), relations: sparseRows(relations) };
  const model = {
    tagger: lessons.tagger,
    structure: readFourRows(files.structure.buffer, BITS.structure),
    relations: readSparseRows(files.relations.buffer, 0, BITS.relations, RELATIONS.length),
    lemmas: lessons.lemmas,
  };
  const heldBack = data.heldBack.map(({ name, treebank }) => ({
    name,
    documents: new Set(treebank.documents).size,
    ...measure(treebank, looksOfTreebank(treebank, lessons.known), model, Int32Array.from(treebank.ids.keys())),
  }));
  const size = ({ kept, seen, unit }: Packed) => ({ seen, kept, unit });
  const head = {
    made: "npm run train: parser",
    settings: PARSER_SETTINGS,
    features: { structure: size(structure), relations: size(relations) },
    heldBack,
  };
  writeFileSync(join(outDir, "parser.bin"), Buffer.concat([files.structure, files.relations]));
  writeFileSync(join(outDir, "parser.json"), `${JSON.stringify(head, null, 1)}\n`);
  console.error(JSON.stringify(heldBack, null, 1));
}
