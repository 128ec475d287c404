// Names, what refers to them, and amounts, through the stage.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity, KnownName } from "../src/doc/doc.js";
import { NewsError } from "../src/doc/errors.js";
import { entities } from "../src/entities/entities.js";
import { evidenceOf } from "../src/entities/evidence.js";
import { NAME_SIGNS, NAMELIKE_TITLES, OFFICE_TITLES } from "../src/lexicon/names.js";
import { NOMINALS } from "../src/lexicon/nominals.js";
import { readNames } from "../src/read/names.js";
import { sections } from "../src/sections/sections.js";
import { sentences } from "../src/sentences/sentences.js";
import { syntax } from "../src/syntax/syntax.js";
import { HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { AMOUNTS, HOSTILE_NAMES, LINKS, NAMES, NAMES_FILES, NEVER, REFERENCES } from "./tables/entities.js";
import { COUNTRY_ROWS, WHOLE_SENTENCES } from "./tables/names.js";

function read(text: string, names: readonly KnownName[] = []) {
  const article = { article: { ...plainArticle(text), names } };
  const sectioned = { ...article, sections: sections.run(article) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  const parsed = { ...split, syntax: syntax.run(split) };
  return { text, tokens: split.sentences.tokens, list: entities.run(parsed).list };
}

function mentionsOf(text: string, { mentions }: Entity): string[] {
  return mentions.map(({ start, end }) => text.slice(start, end));
}

const AMOUNT_TYPES: ReadonlySet<string> = new Set(["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]);

describe.each([
  ["names", NAMES],
  ["links", LINKS],
  ["references", REFERENCES],
] as const)("%s", (_group, rows) => {
  test.each(rows)("%s", (text, expected) => {
    const { list } = read(text);
    const found = list.map((one) => ({ type: one.type, name: one.name, mentions: mentionsOf(text, one) }));
    for (const { type, name, mentions } of expected) expect(found).toContainEqual({ type, name, mentions: [...mentions] });
  });
});

test.each(NEVER)("never: %s", (text, never) => {
  const found = read(text).list.flatMap((one) => mentionsOf(text, one));
  expect(found.filter((mention) => never.includes(mention))).toEqual([]);
});

test.each(AMOUNTS)("amounts: %s", (text, expected) => {
  const found = read(text)
    .list.filter(({ type }) => AMOUNT_TYPES.has(type))
    .flatMap(({ type, mentions }) => mentions.map(({ start, end, value, unit }) => [text.slice(start, end), type, value, unit]));
  expect(found).toEqual(expected);
});

test.each(["Cyclonic winds tore down the sheds.", "Pretax profit fell at the bank.", "Lithium ended the day lower."])(
  "no name in: %s",
  (text) => {
    expect(read(text).list).toEqual([]);
  },
);

test("numbers of different things are different", () => {
  const { list } = read("Two people were hurt and two cars burned. The two people left.");
  expect(list.map(({ key, mentions }) => [key, mentions.length])).toEqual([
    ["cardinal:2-people", 2],
    ["cardinal:2-cars", 1],
  ]);
});

test("every noun of the table refers to the name its sentence gives", () => {
  const wrong = NOMINALS.filter(({ fires }) => {
    const { list } = read(fires);
    return !list.some(({ mentions }) => mentions.some(({ kind }) => kind === "nominal") && mentions[0].kind === "name");
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe("all names of a sentence and what refers to them", () => {
  test.each(WHOLE_SENTENCES)("%s: %s", (_group, text, expected) => {
    const found = read(text)
      .list.filter(({ type }) => !AMOUNT_TYPES.has(type))
      .map((one) => [one.type, ...mentionsOf(text, one)]);
    expect(found).toEqual(expected);
  });
});

test.each(NAME_SIGNS)("the sign $id speaks for or against its kind", ({ fires, kind, vote }) => {
  const { tokens } = read(fires);
  const at = tokens.forms.indexOf("Norvana");
  const evidence = evidenceOf(tokens, { firstToken: at, endToken: at + 1, kind: "MISC", margin: 0, behind: [] });
  expect(evidence.some((one) => one.kind === kind && Math.sign(one.vote) === Math.sign(vote))).toBe(true);
});

test.each(OFFICE_TITLES.filter((title) => !NAMELIKE_TITLES.includes(title)))("the title %s is no part of a name", (title) => {
  const written = `${title[0].toUpperCase()}${title.slice(1)}${title.length < 4 ? "." : ""}`;
  const { list } = read(`The plan was backed by ${written} Rosa Lind on Monday.`);
  expect(list.filter(({ type }) => type === "PERSON").map(({ name }) => name)).toEqual(["Rosa Lind"]);
});

test.each(COUNTRY_ROWS)("%s", (text, expected) => {
  const found = read(text).list.map(({ name, country }) => [name, country]);
  for (const row of expected) expect(found).toContainEqual(row);
});

test.each(HOSTILE_NAMES)("%s is a surname like any other", (name) => {
  const { list } = read(`Maria ${name} spoke to reporters in Oslo. Maria ${name} left on Friday.`);
  const person = list.find(({ type }) => type === "PERSON");
  expect(person?.name).toBe(`Maria ${name}`);
  expect(person?.key).toBe(`person:maria-${name.toLowerCase()}`);
  expect(person?.mentions.length).toBe(2);
});

describe("the user's own names", () => {
  test.each(NAMES_FILES)("%s", (content, expected) => {
    if (!("code" in expected)) {
      expect(readNames(content, "names.csv")).toEqual(expected);
      return;
    }
    let thrown: unknown = null;
    try {
      readNames(content, "names.csv");
    } catch (cause) {
      thrown = cause;
    }
    expect(thrown).toBeInstanceOf(NewsError);
    expect(thrown instanceof NewsError && { code: thrown.code, line: thrown.place.line }).toEqual(expected);
  });

  const names: readonly KnownName[] = [
    { name: "Vale Corporation", type: "ORG", aliases: ["Vale", "the Valley firm"], id: "Q42" },
    { name: "constructor", type: "PRODUCT", aliases: [], id: "__proto__" },
  ];

  test("come first, with their ids, name and aliases in one entity", () => {
    const { text, list } = read("Paris Vale spoke. Vale fell, and the Valley firm cut jobs. Vale Corporation has no constructor.", names);
    const vale = list.find(({ externalId }) => externalId === "Q42");
    expect(vale?.name).toBe("Vale Corporation");
    expect(vale?.type).toBe("ORG");
    expect(vale && mentionsOf(text, vale)).toEqual(["Vale", "Vale", "the Valley firm", "Vale Corporation"]);
    expect(list.find(({ externalId }) => externalId === "__proto__")?.type).toBe("PRODUCT");
    expect(list.filter(({ externalId }) => externalId === undefined)).toEqual([]);
  });

  test("in lower case are other words", () => {
    expect(read("The vale is green.", names).list.filter(({ externalId }) => externalId !== null)).toEqual([]);
  });
});

test("a name of an article has one type", () => {
  const { list } = read(
    "OpenAI and Microsoft have a new agreement. OpenAI keeps its board. “We are pleased,” OpenAI said. Microsoft declined to comment.",
  );
  const names = list.filter(({ type }) => !AMOUNT_TYPES.has(type)).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("an article's title and opening make a name salient", () => {
  const { list } = read("Boeing cuts jobs\n\nBoeing said on Monday it would cut jobs. Boeing gave no number.\n\nShares in Lufthansa rose.");
  const salience = (name: string) => list.find((one) => one.name === name)?.salience ?? -1;
  expect(salience("Boeing")).toBeGreaterThan(salience("Lufthansa"));
  expect(salience("Lufthansa")).toBeGreaterThanOrEqual(0);
});

const PIECES = [
  ...HOSTILE_PIECES,
  "Angela Merkel met Emmanuel Macron in Berlin.",
  "She praised the company.",
  "The International Monetary Fund (IMF) said its chief would leave.",
  "constructor",
  "__proto__",
  "The 54-year-old paid $3m.",
];

test("whatever the text, mentions are whole tokens, in one entity each, and ids run in text order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), fc.constantFrom(" ", "\n", "\n\n", ""), (pieces, glue) => {
      const { list, tokens } = read(pieces.join(glue));
      const owner = new Map<number, string>();
      list.forEach((one, number) => {
        expect(one.id).toBe(`e${number + 1}`);
        expect(one.mentions.length).toBeGreaterThan(0);
        expect(one.mentions.some(({ kind }) => kind === "name")).toBe(true);
        expect(one.salience).toBeGreaterThanOrEqual(0);
        expect(one.salience).toBeLessThanOrEqual(1);
        expect(one.confidence).toBeGreaterThan(0);
        expect(one.confidence).toBeLessThanOrEqual(1);
        for (const mention of one.mentions) {
          expect(tokens.starts[mention.firstToken]).toBe(mention.start);
          expect(tokens.ends[mention.endToken - 1]).toBe(mention.end);
          for (let token = mention.firstToken; token < mention.endToken; token++) {
            expect(owner.has(token)).toBe(false);
            owner.set(token, one.id);
          }
        }
      });
      const starts = list.map(({ mentions }) => mentions[0].start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
