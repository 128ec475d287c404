// Lines that are not the story: what a publisher puts around an article, by the words such lines are made of.

/** Words by which a line is told to be no part of the story. */
export interface BoilerplateRow {
  readonly id: string;
  /** Lower case; "|" between alternatives. Apostrophes straight. */
  readonly words: string;
  /** Where the words stand: at the start of the line, anywhere in it, or all of it. */
  readonly at: "start" | "any" | "whole";
  /** A line of more words is a paragraph of the story that happens to hold them. */
  readonly atMost: number;
  readonly fires: string;
  readonly spares: string;
}

const row = (id: string, at: BoilerplateRow["at"], atMost: number, words: string, fires: string, spares: string): BoilerplateRow => ({ id, at, atMost, words, fires, spares });

/** One row a habit of publishers. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  row("read-more", "start", 30, "read more|read also|also read|read next|read the full story|more on this story|see also|related story|related stories|related articles|related article|related news|related content|recommended for you|you may also like|you might also like|more from|most read|most viewed|most popular|trending now|up next|don't miss", "READ MORE: Port strike enters third week", "Read aloud, the list took an hour."),
  row("related", "start", 25, "related|watch|listen|in pictures|in photos|see photos|view gallery|photo gallery|watch live|watch now|listen now", "Related: How the vote was won", "Listen to the engines of that boat and you hear money, its owner said as the harbour filled with smoke, and there was no arguing with him."),
  row("share", "start", 16, "share this|share on|share via|share the story|share article|tweet this|email this|print this|copy link|share save|save share|follow us|follow our|like us on|join us on|find us on", "Share this story: WhatsApp Telegram Copy link", "Share prices rose on Monday."),
  row("follow-writer", "start", 22, "follow @|follow him on|follow her on|follow them on|follow the author on|follow the writer on", "Follow her on Twitter at @leeann", "Follow-up talks are set for May."),
  row("newsletter", "any", 45, "sign up for our|sign up to our|sign up for the|sign up here|signup for our|subscribe to our|subscribe now|subscribe today|subscribe here|our newsletter|our daily newsletter|our free newsletter|our weekly newsletter|in your inbox|to your inbox|download our app|download the app|enable notifications|get our free|get the latest news", "Sign up for our Morning Edition newsletter.", "Voters may sign up for the mail ballot until Friday, said the clerk of the county, who has asked the state for six more weeks and for money to hire forty people to count the ballots that come in late from soldiers."),
  row("subscribe", "start", 25, "subscribe|sign up|sign in|log in|register now|already a subscriber|create an account|become a member|support our|support quality journalism|support local journalism", "Subscribe to The Harbor Ledger for $1 a week", "The subscribers were told on Monday."),
  row("support", "any", 60, "supporting our journalism|support our journalism|support independent journalism|make a contribution|if you appreciated this article|appreciated this article|enjoyed this article|thank you for reading|thanks for reading", "Before you move on, would you consider supporting our journalism?", "The fund supports journalism in small towns."),
  row("cookies", "any", 60, "use cookies|uses cookies|store cookies|cookie policy|cookie settings|cookies on your device|manage preferences|accept all cookies|your privacy choices|we value your privacy", "We and our 142 partners store cookies on your device.", "The bakery sold cookies to raise money."),
  row("rights", "any", 50, "all rights reserved|no part of this publication|may not be published, broadcast|may not be published broadcast|may not be reproduced|terms of use|terms of service|privacy policy|terms and conditions apply", "© 2026 Harbor Ledger Media LLC. All rights reserved.", "The court said that all rights of the tenants were reserved to the council."),
  row("copyright", "start", 30, "copyright|(c)|© copyright|distributed by tribune|reprinted with permission", "Copyright 2025 Southern Times Pty Ltd", "The copyrights were sold for a pound."),
  row("credits", "start", 30, "reporting by|editing by|additional reporting by|compiled by|writing by|with inputs from|with input from|with agency inputs|with reporting from|with files from|edited by|translated by|photos by|photography by|produced by|our standards the|our standards: the", "Reporting by Ann Lee; Editing by Tom Fox", "Reporting by both papers led to the minister's fall and, in the end, to a change in the law that had shielded three of his predecessors for a decade, as the inquiry was told again and again."),
  row("contact", "start", 28, "contact the reporter|contact the reporters|contact the writer|contact the author|contact us|reach the reporter|reach the reporters|email the reporter|email the author|write to the author|write to us|send tips|send us|got a tip|have a tip|do you have a tip|do you have a story|to contact the|for more information, visit|for more information visit|for media inquiries|media contact|media contacts|press contact", "Reach the reporters at tips@harborledger.example.", "Contact between the two governments has never stopped."),
  row("comments", "start", 25, "leave a comment|post a comment|view comments|comments have to be|comments are closed|comments are moderated|join the conversation|have your say|what do you think|show comments|click here|tap here|click to|scroll down|skip to|back to top|jump to", "Comments have to be in English and in full sentences.", "Comments by the minister angered farmers."),
  row("advertisement", "start", 8, "advertisement|advertising|story continues below|article continues below|article continues after|story continues after|continue reading|sponsored content|sponsored|paid content|promoted", "Advertisement - story continues below", "Advertising fell by a fifth."),
  row("tags", "start", 30, "tags:|tags|topics:|topics|filed under|keywords:|categories:|category:", "TOPICS: cyclones / Andhra Pradesh", "Topics that nobody had wanted to touch filled the second day of the talks, and the envoys sat until dawn over maps of the pass, tea, biscuits and a plan that neither of them believed in."),
  row("published-by", "start", 20, "published by|this story was originally published|this article was originally published|this article first appeared|this story first appeared|this is a developing story|this story has been refiled|(this story has been|this content was produced|this article is part of|this story is part of", "Published by Coromandel Printers Pvt. Ltd.", "Published figures show a fall of a tenth."),
  row("updating", "start", 25, "check back for updates|more to follow|more follows|this page will be updated|stay with us|stay tuned", "More to follow", "More to follow the king than to obey him, the guards went out, all of them, into the rain and over the bridge that led to the old town."),
  row("end-mark", "whole", 3, "ends|end|-30-|30|###|copyright notice|loading|loading...|back|home|menu|close|next|previous|share|print|save|email|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|comments|advertisement|skip|play|pause|live|breaking", "ENDS", "The end came quickly."),
];

/** Headings under which nothing but links and sources stands. */
export const TAIL_HEADINGS: ReadonlySet<string> = new Set([
  "sources", "source", "references", "related news", "related articles", "related stories", "related content", "related links", "related", "see also", "external links",
  "sister links", "further reading", "more on this story", "more stories", "most read", "most viewed", "most popular", "read more", "also read", "you may also like", "recommended",
  "share this", "share this article", "share this story", "bookmark with", "comments", "tags", "topics", "about the author", "about us", "trending", "top stories", "latest news", "latest stories", "editor's picks", "more news",
]);

/** Headings over summary points. */
export const KEY_HEADINGS: ReadonlySet<string> = new Set([
  "key points", "key takeaways", "key facts", "at a glance", "in brief", "in short", "highlights", "the highlights", "summary", "takeaways", "main points", "the main points", "what we know", "what we know so far", "what you need to know", "need to know", "story highlights", "key developments", "the latest", "quick read", "the gist", "why it matters", "bottom line", "tl;dr",
]);

/** What people who write for a paper are: words of a line under a byline. */
export const NEWS_JOBS: ReadonlySet<string> = new Set([
  "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "writer", "writers", "columnist", "contributor", "journalist", "producer", "bureau", "desk", "staff", "newsroom", "photographer", "critic", "blogger", "intern", "anchor", "agencies", "agency", "freelance",
]);

/** Words before the picture's maker or before what the picture shows. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set([
  "image", "images", "photo", "photos", "photograph", "photographs", "picture", "pictures", "pic", "video", "illustration", "graphic", "credit", "photo credit", "image credit", "picture credit", "photo by", "image by", "file photo", "file image", "photo courtesy", "image courtesy", "photo illustration", "image source", "source image", "photo source", "caption",
]);

/** Names of press agencies as datelines give them, lower case. */
export const AGENCIES: ReadonlySet<string> = new Set([
  "reuters", "ap", "afp", "upi", "cnn", "dpa", "pti", "ani", "ians", "xinhua", "tass", "itar-tass", "interfax", "bloomberg", "efe", "ansa", "kyodo", "yonhap", "bernama", "antara", "mena", "wam", "irna", "bbc", "pa", "pa media", "aap", "cp", "canadian press", "associated press", "the associated press", "agence france-presse", "tnn", "ktvu", "npr", "cbs", "nbc", "abc", "fox", "marketwatch", "dow jones", "business wire", "pr newswire", "prnewswire", "globe newswire", "globenewswire", "wikinews",
]);
