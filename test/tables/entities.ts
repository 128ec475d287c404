// Articles with the entities they hold: name, type and every mention in text order.

import type { KnownName } from "../../src/doc/doc.js";
import type { EntityType } from "../../src/doc/labels.js";

/** An entity that must be found, with all its mentions. */
export interface ExpectedEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly string[];
}

function entity(type: EntityType, name: string, ...mentions: readonly string[]): ExpectedEntity {
  return { name, type, mentions: mentions.length === 0 ? [name] : mentions };
}

/** Text, what it must hold, and why the row exists. */
export type EntityRow = readonly [text: string, expected: readonly ExpectedEntity[], why: string];

/** Names and their types. */
export const NAMES: readonly EntityRow[] = [
  ["Prime Minister Anna Lindqvist met the chief executive of Volvo in Stockholm on Tuesday.",
    [entity("PERSON", "Anna Lindqvist"), entity("ORG", "Volvo"), entity("GPE", "Stockholm")], "a title is no part of a name"],
  ["The European Central Bank cut rates. The ECB had waited for months.",
    [entity("ORG", "European Central Bank", "European Central Bank", "ECB")], "an acronym without brackets"],
  ["The World Trade Organization (WTO) ruled on Friday. Officials at the WTO declined to comment.",
    [entity("ORG", "World Trade Organization", "World Trade Organization", "WTO", "WTO")], "an acronym in brackets"],
  ["• Microsoft will keep its licence.\n• OpenAI can sell its models anywhere.",
    [entity("ORG", "Microsoft", "Microsoft", "its"), entity("ORG", "OpenAI", "OpenAI", "its")],
    "no bullet in a name, one type a name"],
  ["Germany's economy shrank, and German exports to France fell.",
    [entity("GPE", "Germany"), entity("NORP", "German"), entity("GPE", "France")], "a possessive is no part of a name; an adjective is a people"],
  ["Officials in the United States and the U.K. spoke. The United States will pay, the U.S. said.",
    [entity("GPE", "United States", "United States", "United States", "U.S.")], "short forms of a country"],
  ["The lawmakers passed the Clean Water Act in 1972.", [entity("LAW", "Clean Water Act")], "an act is a law"],
  ["Floods hit villages along the Mekong River in Laos.", [entity("LOC", "Mekong River"), entity("GPE", "Laos")], "a river has no government"],
  ["Fans came to the Olympic Games in Paris.", [entity("EVENT", "Olympic Games"), entity("GPE", "Paris")], "games are an event"],
  ["The then operator, Interport, dropped the plan. Interport was bought by Baltrans in 2021.",
    [entity("ORG", "Interport", "Interport", "Interport"), entity("ORG", "Baltrans")], "an operator is a firm, and so is what is bought"],
  ["The park's owner, Mario Lindt, left.", [entity("PERSON", "Mario Lindt")], "an owner with a given name is a person"],
  ["Wolt couriers struck in Helsinki. Wheat fell, and so did copper.",
    [entity("ORG", "Wolt"), entity("GPE", "Helsinki")], "a name that only opens a sentence"],
  ["Councilman Dev Patel, Rear Admiral Rosa Lind and Dean Martin spoke.",
    [entity("PERSON", "Dev Patel"), entity("PERSON", "Rosa Lind"), entity("PERSON", "Dean Martin")], "titles stand outside, a given name does not"],
  ["Al Ahly beat Raja Casablanca 2-1 in Cairo.",
    [entity("ORG", "Al Ahly"), entity("ORG", "Raja Casablanca"), entity("GPE", "Cairo")], "a word of clubs beside a city"],
];

/** Linking inside an article. */
export const LINKS: readonly EntityRow[] = [
  ["Barack Obama arrived on Monday. Obama met reporters. Mr. Obama left early.",
    [entity("PERSON", "Barack Obama", "Barack Obama", "Obama", "Obama")], "full name, surname, title"],
  ["John Smith and Mary Smith gave evidence in London. Mrs Smith wept. Mr Smith did not.",
    [entity("PERSON", "John Smith", "John Smith", "Smith"), entity("PERSON", "Mary Smith", "Mary Smith", "Smith")],
    "two people with one surname are kept apart by their titles"],
  ["Apple Inc. raised prices in Europe. Analysts expect Apple to sell fewer phones.",
    [entity("ORG", "Apple", "Apple Inc.", "Apple")], "a corporate suffix"],
  ["Henry Ford was born on a farm in Michigan. The Ford Motor Company was founded by Henry Ford in 1903.",
    [entity("PERSON", "Henry Ford", "Henry Ford", "Henry Ford"), entity("ORG", "Ford Motor Company")],
    "a person and the company named after them"],
];

/** Nominal and pronoun mentions. */
export const REFERENCES: readonly EntityRow[] = [
  ["For Microsoft, the deal removes a doubt. The company will retain access to the models.",
    [entity("ORG", "Microsoft", "Microsoft", "The company")], "a noun phrase across a sentence"],
  ["OpenAI signed in May. The organization will continue to buy computing power.",
    [entity("ORG", "OpenAI", "OpenAI", "The organization")], "a subject noun phrase"],
  ["Maria Santos runs the clinic in Lisbon. She said that she had no plans to leave.",
    [entity("PERSON", "Maria Santos", "Maria Santos", "She", "she")], "pronouns of a person"],
  ["Police arrested Peter Novak in Prague on Sunday. The 54-year-old denied the charges.",
    [entity("PERSON", "Peter Novak", "Peter Novak", "The 54-year-old")], "an age"],
  ["Northmere County Court sat in May. The county court gave no reason.",
    [entity("ORG", "Northmere County Court", "Northmere County Court", "The county court")], "a level that the name has"],
];

/** Sentences in which none of these may be a mention, as a name or a reference. */
export const NEVER: readonly (readonly [text: string, never: readonly string[], why: string])[] = [
  ["Microsoft and OpenAI met. The two companies will work together, and both firms gained.", ["The two companies", "both firms"],
    "a plural stands for several names"],
  ["Boeing is hiring. It is clear that the market grows.", ["It"], "an empty pronoun"],
  ["Boeing bought the other company in May.", ["the other company"], "told apart by more than its article"],
  ["Shares fell in London by 0815 GMT.", ["0815 GMT"], "a time of day is no name"],
  ["The Court of Appeal ordered a retrial in May. The county court had relied on a forged lease.", ["The county court"],
    "a body of another level"],
  ["Pupils were sent to Marl Road Juniors in May. The group's leader, Tim Orchard, resigned.", ["The group", "The group's"],
    "a school is no group"],
  ["Harwick sack Dunmore after nine defeats. Harwick Town fell to second from bottom. The council bought the ground to save Harwick from bankruptcy. Harwick turned down the offer once the player had made clear that he would not sign. He missed training on Monday.",
    ["he", "He"], "a club by its town's name"],
  ["It rained on Monday in April. The meeting is in June.", ["Monday", "April", "June"], "calendar words are no names"],
  ["“Nothing will change,” she said.", ["Nothing", "“Nothing"], "a capital after a quotation mark"],
  ["Officials said the plan works. However, Many Doubt It.", ["Officials", "However"], "common words that open a sentence"],
];

/** Amounts: text, and each amount's text, type, value and unit. */
export const AMOUNTS: readonly (readonly [
  text: string,
  expected: readonly (readonly [text: string, type: EntityType, value: number, unit: string | null])[],
  why: string,
])[] = [
  ["The firm paid $1.2bn.", [["$1.2bn", "MONEY", 1_200_000_000, "USD"]], "a sign and a scale that touches"],
  ["It costs €3 million or 20 pounds.", [["€3 million", "MONEY", 3_000_000, "EUR"], ["20 pounds", "MONEY", 20, "GBP"]], "words for scale and currency"],
  ["They owe US$ 40 billion and 500 yen.", [["US$ 40 billion", "MONEY", 40e9, "USD"], ["500 yen", "MONEY", 500, "JPY"]], "a sign with a country"],
  ["Prices rose 5.5% and wages two per cent.", [["5.5%", "PERCENT", 5.5, "%"], ["two per cent", "PERCENT", 2, "%"]], "shares"],
  ["The road is 20 kilometres long, a 12-mile drive.", [["20 kilometres", "QUANTITY", 20, "km"], ["12-mile", "QUANTITY", 12, "mi"]], "measures"],
  ["She came third out of twenty-five runners.", [["third", "ORDINAL", 3, null], ["twenty-five", "CARDINAL", 25, null]], "ordinals and compounds"],
  ["Two-thirds of 4,500 voters agreed.", [["Two-thirds", "CARDINAL", 0.666666666667, null], ["4,500", "CARDINAL", 4500, null]], "parts and grouped digits"],
  ["On May 5, 2024, in 2019, at 10:30 and for three weeks, nothing.", [], "dates, times and durations are left to the dates stage"],
  ["A dozen people and two hundred and fifty cows.", [["A dozen", "CARDINAL", 12, null], ["two hundred and fifty", "CARDINAL", 250, null]], "number words"],
];

/** Words that are properties of every JavaScript object: names like any other. */
export const HOSTILE_NAMES: readonly string[] = ["Constructor", "Prototype", "ToString", "HasOwnProperty", "ValueOf"];

/** Files of the user's own names: content, and the rows in it or the error's code and line. */
export const NAMES_FILES: readonly (readonly [
  content: string,
  expected: readonly KnownName[] | { readonly code: string; readonly line: number },
  why: string,
])[] = [
  ["name,type,aliases,id\nVale Corp,ORG,Vale;VLC,42\n\"Lee, Ann\",person,,\n",
    [{ name: "Vale Corp", type: "ORG", aliases: ["Vale", "VLC"], id: "42" }, { name: "Lee, Ann", type: "PERSON", aliases: [], id: null }],
    "CSV with quoted cells, types in any case, empty cells"],
  ['[{"name":"Vale","type":"ORG","id":7},\n{"name":"Orsan","type":"GPE","aliases":["the Republic"]}]',
    [{ name: "Vale", type: "ORG", aliases: [], id: "7" }, { name: "Orsan", type: "GPE", aliases: ["the Republic"], id: null }], "a JSON list"],
  ['{"name":"Vale","type":"ORG"}\n\n{"name":"Orsan","type":"GPE"}\n',
    [{ name: "Vale", type: "ORG", aliases: [], id: null }, { name: "Orsan", type: "GPE", aliases: [], id: null }], "JSON lines"],
  ["name,type\nVale,ORG\nOrsan,PLANET\n", { code: "row-invalid", line: 3 }, "a type that is none"],
  ["name,type\n,ORG\n", { code: "row-invalid", line: 2 }, "no name"],
  ["name,kind\nVale,ORG\n", { code: "row-invalid", line: 1 }, "no column of types"],
  ['name,type\n"Va\nle",ORG\nOrsan,GPE,x\n', { code: "row-invalid", line: 4 }, "more cells than headings, after a cell of two lines"],
  ['[{"name":"Vale","type":"ORG"},\n\n{"name":"Orsan","type":"MONEY"}]', { code: "row-invalid", line: 3 }, "amounts are not listed"],
  ['{"name":"Vale","type":"ORG"}\n{"name":\n', { code: "json-invalid", line: 2 }, "broken JSON"],
  ['[{"name":"Vale","type":"ORG","aliases":3}]', { code: "row-invalid", line: 1 }, "aliases that are no list"],
];
