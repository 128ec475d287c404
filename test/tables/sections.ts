// Texts and the sections that must be told in them by their looks alone.

import type { SectionKind } from "../../src/doc/labels.js";

/** A text as lines, each with the kind its section must have; "" is an empty line. Null where a line is split: see `pieces`. */
export interface SectionRow {
  readonly why: string;
  readonly text: string;
  /** Kind and text of each section, in order. */
  readonly sections: readonly (readonly [SectionKind, string])[];
  readonly title?: string;
  readonly byline?: string;
}

const PROSE = "The harbour board of Tavy raised its fees on Monday and kept the rest of its plan as it was, officials said.";

export const SECTIONS: readonly SectionRow[] = [
  {
    why: "key points under the title, the signs of bullets left out, paragraphs on single line ends",
    text: `Tavy Raises Harbour Fees\n- •Fees rise by a tenth.\n- •The pier stays open.\n${PROSE}\n${PROSE}`,
    sections: [["title", "Tavy Raises Harbour Fees"], ["keyPoint", "Fees rise by a tenth."], ["keyPoint", "The pier stays open."], ["paragraph", PROSE], ["paragraph", PROSE]],
    title: "Tavy Raises Harbour Fees",
  },
  { why: "a bare sentence is no title", text: "The bank raised its rate on Monday.", sections: [["paragraph", "The bank raised its rate on Monday."]] },
  { why: "nor is a line with nothing under it", text: "Bank raises rate", sections: [["paragraph", "Bank raises rate"]] },
  {
    why: "two sentences on two lines",
    text: "The bank raised its rate on Monday.\nIt kept its forecast.",
    sections: [["paragraph", "The bank raised its rate on Monday."], ["paragraph", "It kept its forecast."]],
  },
  {
    why: "byline and job, date line, dateline with an agency",
    text: `Tavy raises fees\n\nBy Ann Lee\nHarbour correspondent\nTue 3 Mar 2026 17.42 GMT\n\nTAVY, March 3 (Meridian Press) — ${PROSE}`,
    sections: [["title", "Tavy raises fees"], ["boilerplate", "By Ann Lee"], ["boilerplate", "Harbour correspondent"], ["dateline", "Tue 3 Mar 2026 17.42 GMT"], ["dateline", "TAVY, March 3 (Meridian Press) —"], ["paragraph", PROSE]],
    byline: "Ann Lee",
  },
  {
    why: "a signature without By",
    text: `Tavy raises fees\n\nAnn Lee, Harbour reporter — 3 March 2026\n\n${PROSE}`,
    sections: [["title", "Tavy raises fees"], ["boilerplate", "Ann Lee, Harbour reporter —"], ["dateline", "3 March 2026"], ["paragraph", PROSE]],
    byline: "Ann Lee",
  },
  {
    why: "the date of a byline is a section of its own; a date line is no boilerplate, whatever stands before it",
    text: `Tavy raises fees\n\nLive | Last updated 3 March 2026, 18:40 GMT\nBy Ann Lee, Harbour editor | Updated 3 March 2026\n\n${PROSE}`,
    sections: [["title", "Tavy raises fees"], ["dateline", "Live | Last updated 3 March 2026, 18:40 GMT"], ["boilerplate", "By Ann Lee, Harbour editor |"], ["dateline", "Updated 3 March 2026"], ["paragraph", PROSE]],
  },
  {
    why: "a live blog: times as headings, key points under their own heading",
    text: `Storm over Tavy: live\n\nWhat we know so far\n- Two piers are shut.\n\n18:40\n${PROSE}\n\n18:05\n${PROSE}`,
    sections: [["title", "Storm over Tavy: live"], ["heading", "What we know so far"], ["keyPoint", "Two piers are shut."], ["heading", "18:40"], ["paragraph", PROSE], ["heading", "18:05"], ["paragraph", PROSE]],
  },
  {
    why: "a word that was left on a line of its own in a wrapped text belongs to what goes on behind it",
    text: "Tavy raises fees\n\nThe harbour board of Tavy raised its fees on Monday for ships where\nit\nneeded the money most, officials said. They did not say what the new\nfees\nwould bring in, nor whether the pier at Hexley, which has been shut since\nMay, would open.\n\nNobody objected.",
    sections: [
      ["title", "Tavy raises fees"],
      ["paragraph", "The harbour board of Tavy raised its fees on Monday for ships where\nit\nneeded the money most, officials said. They did not say what the new\nfees\nwould bring in, nor whether the pier at Hexley, which has been shut since\nMay, would open."],
      ["paragraph", "Nobody objected."],
    ],
  },
  {
    why: "in a hanging paragraph all lines but the first are set in",
    text: "Tavy raises fees\n\n\tThe harbour board of Tavy raised its fees on Monday and kept the rest\n\t\tof its plan as it was, officials said.\n\tThey did not say what the new fees would bring in, nor whether the pier at\n\t\tHexley, which has been shut since May, would open before the end of\n\t\tthe summer season.",
    sections: [
      ["title", "Tavy raises fees"],
      ["paragraph", "The harbour board of Tavy raised its fees on Monday and kept the rest\n\t\tof its plan as it was, officials said."],
      ["paragraph", "They did not say what the new fees would bring in, nor whether the pier at\n\t\tHexley, which has been shut since May, would open before the end of\n\t\tthe summer season."],
    ],
  },
  {
    why: "lines wrapped at a width are one paragraph",
    text: "Tavy raises fees\n\nThe harbour board of Tavy raised its fees on Monday and kept the rest\nof its plan as it was, officials said. They did not say what the new\nfees would bring in, nor whether the pier at Hexley, which has been\nshut since May, would open.\n\nNobody objected.",
    sections: [
      ["title", "Tavy raises fees"],
      ["paragraph", "The harbour board of Tavy raised its fees on Monday and kept the rest\nof its plan as it was, officials said. They did not say what the new\nfees would bring in, nor whether the pier at Hexley, which has been\nshut since May, would open."],
      ["paragraph", "Nobody objected."],
    ],
  },
  {
    why: "headings, a quotation by itself, a caption and a credit",
    text: `Tavy raises fees\n\n${PROSE}\n\nWhat comes next\n\n${PROSE}\n\n“We will not pay, and we will not leave.”\n\nThe pier at dusk. Image: Ann Lee.\n\nPhoto: Ann Lee\n\n${PROSE}`,
    sections: [["title", "Tavy raises fees"], ["paragraph", PROSE], ["heading", "What comes next"], ["paragraph", PROSE], ["quote", "“We will not pay, and we will not leave.”"], ["caption", "The pier at dusk. Image: Ann Lee."], ["boilerplate", "Photo: Ann Lee"], ["paragraph", PROSE]],
  },
  {
    why: "what a publisher puts around and after the story",
    text: `Tavy raises fees\n\n${PROSE}\n\nRead more: Pier shut for a year\n\nSign up for our newsletter.\n\n${PROSE}\n\nReporting by Ann Lee; Editing by Tom Fox\n\nRelated articles\n\nPier shut for a year\n\nFerry sold\n\n© 2026 Tavy Post. All rights reserved.`,
    sections: [["title", "Tavy raises fees"], ["paragraph", PROSE], ["boilerplate", "Read more: Pier shut for a year"], ["boilerplate", "Sign up for our newsletter."], ["paragraph", PROSE], ["boilerplate", "Reporting by Ann Lee; Editing by Tom Fox"], ["boilerplate", "Related articles"], ["boilerplate", "Pier shut for a year"], ["boilerplate", "Ferry sold"], ["boilerplate", "© 2026 Tavy Post. All rights reserved."]],
  },
  {
    why: "a list inside the body is no summary",
    text: `Tavy raises fees\n\n${PROSE}\n\n* Ferries pay more.\n* Yachts do not.\n\n${PROSE}`,
    sections: [["title", "Tavy raises fees"], ["paragraph", PROSE], ["paragraph", "Ferries pay more."], ["paragraph", "Yachts do not."], ["paragraph", PROSE]],
  },
  {
    why: "a title that runs on into its date, under an agency's code",
    text: `TPA20260303.0078\nAnts of Tavy treat themselves Tuesday, March 3, 2026\n\n${PROSE}`,
    sections: [["boilerplate", "TPA20260303.0078"], ["title", "Ants of Tavy treat themselves"], ["dateline", "Tuesday, March 3, 2026"], ["paragraph", PROSE]],
    title: "Ants of Tavy treat themselves",
  },
  {
    why: "line ends of Windows and blanks at the edges",
    text: `  Tavy raises fees \r\n\r\n\t${PROSE}  \r\n`,
    sections: [["title", "Tavy raises fees"], ["paragraph", PROSE]],
  },
];

/** Starts of paragraphs, the dateline in them before "|"; no "|" where there is none. */
export const DATELINES: readonly (readonly [start: string, why: string])[] = [
  ["GENEVA, March 3 (Wire News) — |The talks resumed.", "place, date, agency"],
  ["PORTLAND, Ore. (AP) — |A court ruled.", "place and state"],
  ["LISBON — |A proposal failed.", "place alone"],
  ["KOUROU, French Guiana, March 11 — |A probe lifted off.", "place, land, date"],
  ["SAN FRANCISCO -- |The firm said so.", "two hyphens"],
  ["London (Reuters) - |Oil fell.", "small letters with an agency"],
  ["(CNN) — |The vote is over.", "an agency alone"],
  ["NEW DELHI: |The minister resigned.", "a colon"],
  ["ST. LOUIS, Mo. — |The river rose.", "a short form in the place"],
  ["BREAKING: The minister resigned.", "a shout is no place"],
  ["NATO — the alliance — met on Monday.", "a name between dashes: what follows the dash is no sentence"],
  ["OPEC said on Monday — late — that it would not.", "a name in capitals"],
  ["The bank — the largest — left.", "no capitals"],
];

/** Lines that are bylines, the names between "[" and "]"; none where they are not. */
export const BYLINES: readonly (readonly [line: string, why: string])[] = [
  ["By [Ann Lee]", "a name"],
  ["BY [KAROLA VALE]", "in capitals"],
  ["By [Ann Lee and Tom Fox]", "two"],
  ["By [Ann Lee, Tom Fox and Mia Roe]", "three"],
  ["By [Hanna van der Meer], Economics editor", "particles, and what she is"],
  ["By [Dr Naomi Bright], science writer. 22 January 2026", "a degree, a job, a date"],
  ["By [Anjali Deshmukh] | Updated 14 November 2025", "a bar and a date"],
  ["By [Ned Astley] at Chalk Lane", "a place"],
  ["By [J. K. Vale]", "initials"],
  ["By Friday the bank had left.", "a day"],
  ["By the time he left, it was over.", "a clause"],
  ["By law, the board must meet.", "a phrase"],
  ["By March Ann Lee had resigned from the board of the firm.", "a month"],
  ["By contrast, Vale kept its rate.", "a turn of speech"],
];

/** Lines that hold a date and nothing else, and lines that do not. */
export const DATE_LINES: readonly (readonly [line: string, isDateLine: boolean])[] = [
  ["Wednesday, September 7, 2016", true],
  ["Published March 10, 2026", true],
  ["Sat 14 Mar 2026 17.42 GMT", true],
  ["Thu 18 Jun 2026 00.01 BST", true],
  ["Jan. 15, 2026, 9:12 a.m. CT", true],
  ["August 7, 2025 — 5.00am", true],
  ["OTTAWA — November 4, 2025", true],
  ["Live | Last updated 9 September 2025, 18:40 WITA", true],
  ["2026-03-14 13:47", true],
  ["18:40", false],
  ["The bank met on 3 May 2024.", false],
  ["May 2024 brings new fees", false],
  ["Sept. 11 attacks: what we know", false],
];

/** Lines around a story, which say nothing of its own: none may be a paragraph of it. */
export const AROUND: readonly string[] = [
  "Ann Lee is a reporter for the Post. Follow her on X.",
  "Tom Fox is a senior correspondent covering ports and shipping.",
  "Mia Roe covers housing for The Harbour Ledger.",
  "Ann Lee is the Ledger's economics editor. Email her at ann@ledger.example.",
  "Tom Fox is a staff writer based in Hexley who writes about schools.",
  "Jo Ray and Mia Roe are reporters at the Ledger.",
  "Follow Ann Lee on Twitter @annlee.",
  "Sign up for our newsletter.",
  "Get our best stories in your inbox every Friday.",
  "By signing up you agree to our terms of service and privacy policy.",
  "This story was updated at 4:15 p.m. with comment from the mayor.",
  "This article was updated on 3 March 2026 to include the union's statement.",
  "This story has been updated.",
  "This article was amended on 4 March 2026 to correct the mayor's age.",
  "Correction: An earlier version of this article misspelled the name of the mayor.",
  "An earlier version of this story gave the wrong date for the vote.",
  "Reporting by Ann Lee; editing by Tom Fox",
  "(Reporting by Ann Lee and Tom Fox in Tavy; Writing by Mia Roe; Editing by Jo Ray)",
  "Additional reporting by Mia Roe in Hexley.",
  "Mia Roe contributed to this report.",
  "Jo Ray and Tom Fox contributed reporting from Hexley.",
  "Photo: Ann Lee/Harbour Ledger",
  "Image credit: Meridian Press",
  "Related: How the vote was won",
  "Read more: Port strike enters third week",
  "© 2026 Southern Times Pty Ltd",
  "Copyright 2026 The Harbour Ledger. All rights reserved.",
  "Share this article on Facebook, X or WhatsApp.",
  "We use cookies to improve your experience.",
  "This website uses cookies. By continuing you agree to our policy.",
  "You have reached your limit of free articles.",
  "You have 2 free articles left this month.",
  "This article is for subscribers only.",
  "If you value our reporting, please consider a donation.",
  "What do you think? Let us know in the comments.",
  "Share your thoughts in the comments below.",
  "Send a letter to the editor at letters@ledger.example.",
  "Have a news tip? Email tips@ledger.example.",
  "Listen to this article: 4 minutes",
  "Download the Ledger app for breaking news alerts.",
  "The views expressed in this article are those of the author.",
  "Privacy policy | Terms of use",
];

/** News in nearly the same words: each must stay a paragraph. */
export const NEAR_AROUND: readonly string[] = [
  "The report was updated at noon.",
  "She is a reporter for the Post who was jailed in May.",
  "Ann Lee, a reporter for the Post, was freed on Monday.",
  "Ann Lee is a reporter for the Post who fled in May.",
  "Ann Lee is a reporter for the Post. She was arrested on Monday.",
  "Tom Fox is a former correspondent of the Post.",
  "Tom Fox is the first editor to be tried under the law.",
  "Tom Fox joined the Ledger in 2019.",
  "Harbour Insurance covers housing for the families until June.",
  "Ann Lee covers her costs by driving a cab for a hotel.",
  "The minister covers the costs of the trip himself.",
  "Voters may sign up for the mail ballot until Friday.",
  "The firm changed its privacy policy in May.",
  "A court struck down the terms of service of the site.",
  "Villagers walk for an hour to get the latest news.",
  "The forecast was updated on 3 March to include the storm.",
  "The law has been updated.",
  "An earlier version of the bill banned fishing outright.",
  "The correction of the record took a year.",
  "Reporting of such cases fell by half last year.",
  "Additional reporting duties take effect in May.",
  "The Associated Press sued the city on Monday.",
  "Falling rents contributed to this year's slump.",
  "Ferries contributed half of the growth.",
  "The photograph by Tom Fox was sold for $2m.",
  "Related firms must report their ties from May.",
  "Children read more than they did in 2019.",
  "Copyright law changed in May.",
  "Share buybacks stopped in March.",
  "Sites may no longer use cookies to track children, the court ruled.",
  "The bakery sold cookies to raise money.",
  "The paper gave free articles to pupils until May.",
  "Articles for subscribers rose to half of the paper's output.",
  "The charity turned down a donation by the firm.",
  "The minister's remarks in the comments section drew anger.",
  "Letters to the editor doubled after the vote.",
  "A tip led the police to the house.",
  "Listeners left the station in droves.",
  "Downloads of the app fell by half.",
  "The views expressed by the judge shocked the bar.",
  "This article of the treaty was updated in 2019.",
  "What do you think the bank will do next?",
];
