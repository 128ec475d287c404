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

/** One row a habit of publishers. "#" stands for a year, ":" for a colon or bar behind a word. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  row("read-more", "start", 30, "read more|read also|also read|read next|read the full story|more on this story|see also|related story|related stories|related articles|related article|related news|related content|recommended for you|you may also like|you might also like", "READ MORE: Port strike enters third week", "Read aloud, the list took an hour."),
  row("more-lists", "start", 7, "more from|more on|most read|most viewed|most popular|trending now|up next|don't miss|top stories|latest news|latest stories", "More from Health", "More from the talks is expected on Monday, when both sides meet."),
  row("related", "start", 30, "related :|watch :|listen :|in pictures :|in photos :|see photos|view gallery|photo gallery|video :|gallery :|watch live|watch now|listen now|must read :|podcast :", "Related: How the vote was won", "Watch makers in Geneva cut output."),
  row("share", "start", 16, "share this|share on|share via|share the story|share article|tweet this|email this|print this|copy link|share save|save share|follow us|follow our|like us on|join us on|find us on", "Share this story: WhatsApp Telegram Copy link", "Share prices rose on Monday."),
  row("follow-writer", "start", 22, "follow @|follow him on|follow her on|follow them on|follow the author on|follow the writer on", "Follow her on Twitter at @leeann", "Follow-up talks are set for May."),
  row("newsletter", "any", 45, "sign up for our|sign up to our|sign up here|signup for our|subscribe to our|subscribe now|subscribe today|subscribe here|our newsletter|our daily newsletter|our free newsletter|our weekly newsletter|in your inbox|to your inbox|download our app|enable notifications|get our free|get our best", "Sign up for our Morning Edition newsletter.", "Voters may sign up for the mail ballot until Friday."),
  row("subscribe", "start", 25, "subscribe to|subscribe for|subscribe and|sign up for|sign up to|sign in to|log in to|register now|already a subscriber|create an account|become a member|support our|support quality journalism|support local journalism", "Subscribe to The Harbor Ledger for $1 a week", "The subscribers were told on Monday."),
  row("support", "any", 60, "supporting our journalism|support our journalism|support independent journalism|if you appreciated this article|appreciated this article|enjoyed this article|thank you for reading|thanks for reading", "Before you move on, would you consider supporting our journalism?", "The fund supports journalism in small towns."),
  row("legal-links", "start", 20, "terms of use :|terms of service :|terms and conditions :|terms :|privacy policy :|privacy notice :|cookie policy :|privacy :", "Privacy policy | Terms of use", "Terms of service changed in May."),
  row("latest-news", "start", 30, "get the latest news|get breaking news|get the day's|get the best of|get more", "Get the latest news from Tavy every morning.", "Getting news took a day."),
  row("follow-name", "any", 30, "on twitter @|on x @|on instagram @|on facebook @|on bluesky @|on threads @|on mastodon @", "Follow Ann Lee on Twitter @annlee.", "He said so on Twitter."),
  row("free-articles", "any", 40, "limit of free articles|free articles left|free articles remaining|free articles this month|free article left|reached your article limit|your free trial|readers like you|value our reporting|value our journalism|please consider a donation|please consider donating|please consider subscribing|make a donation today|donate today", "You have reached your limit of free articles.", "The paper gave free articles to pupils."),
  row("subscribers-only", "start", 25, "this article is for|this story is for|this content is for|this article is only|this story is only|this content is only|this article is exclusive|this story is exclusive|this content is exclusive", "This article is for subscribers only.", "This article of the treaty is void."),
  row("changed", "start", 50, "this story was updated|this story has been updated|this story was last updated|this story was corrected|this story has been corrected|this story was amended|this story has been amended|this article was updated|this article has been updated|this article was last updated|this article was corrected|this article has been corrected|this article was amended|this article has been amended|this headline was|this headline has been|this piece was updated|this piece has been updated|an earlier version of this|a previous version of this|earlier versions of this|correction : an|correction : a|correction : this|clarification : an|clarification : a|clarification : this", "This story was updated at noon with comment from the mayor.", "An earlier version of the bill banned fishing."),
  row("contributed", "any", 25, "contributed to this report|contributed to this story|contributed to this article|contributed reporting|contributed research|contributed writing", "Mia Roe contributed to this report.", "Rain contributed to this year's flood."),
  row("letters", "start", 30, "send a letter to the editor|write a letter to the editor|submit a letter|letters to the editor can|letters to the editor may|letters to the editor should|have a news tip|got a news tip|you can reach|you can email|you can contact|you can follow|email her at|email him at|email them at", "Send a letter to the editor at letters@ledger.example.", "Letters to the editor doubled after the vote."),
  row("opinions", "start", 25, "share your thoughts|share your views|tell us what you think|tell us your|let us know what you think|let us know in the comments|what do you think let|what do you think tell|what do you think share|what do you think leave|what do you think join", "What do you think? Let us know in the comments.", "What do you think the bank will do?"),
  row("listen", "start", 14, "listen to this|listen to the story|listen to the article|download the|get the app", "Listen to this article: 4 minutes", "Listeners left the station."),
  row("disclaimer", "start", 45, "the views expressed in this|the views expressed here|the views expressed are|views expressed in this|views expressed here|the opinions expressed in this|the opinions expressed here|the opinions expressed are|opinions expressed in this|opinions expressed here", "The views expressed in this article are those of the author.", "The views expressed by the judge shocked the bar."),
  row("cookies", "any", 60, "we use cookies|site uses cookies|website uses cookies|page uses cookies|partners use cookies|store cookies on|our cookie policy|cookie settings|cookies on your device|manage preferences|accept all cookies|your privacy choices|we value your privacy", "We and our 142 partners store cookies on your device.", "Sites may no longer use cookies to track children."),
  row("rights", "any", 50, "all rights reserved|no part of this publication|may not be published broadcast|our terms of use|our terms of service|our privacy policy|terms and conditions apply", "Harbor Ledger Media LLC. All rights reserved.", "The court said that all rights of the tenants were reserved to the council."),
  row("copyright", "start", 40, "copyright #|copyright ©|copyright (c)|© #|©|(c) #|copyright by|distributed by tribune|reprinted with permission", "© 2026 Southern Times Pty Ltd", "Copyright law changed in May, the court said."),
  row("credits", "start", 30, "reporting by|editing by|additional reporting by|additional reporting :|writing by|with inputs from|with input from|with agency inputs|with reporting from|with files from|our standards", "Reporting by Ann Lee; Editing by Tom Fox", "Reporting both sides of it led to the minister's fall."),
  row("made-by", "start", 8, "compiled by|edited by|translated by|photos by|photography by|produced by|published by|posted by|curated by", "Published by Coromandel Printers Pvt. Ltd.", "Published by a small press in 1990, the book sold a million copies."),
  row("contact", "start", 28, "contact the reporter|contact the reporters|contact the writer|contact the author|contact us|reach the reporter|reach the reporters|email the reporter|email the author|write to the author|write to us|send tips|send us|got a tip|have a tip|do you have a tip|do you have a story|to contact the reporter|to contact the editor|for more information visit|for media inquiries|media contact|media contacts|press contact", "Reach the reporters at tips@harborledger.example.", "Contact between the two governments has never stopped."),
  row("comments", "start", 25, "leave a comment|post a comment|view comments|comments have to be|comments are closed|comments are moderated|join the conversation|have your say|show comments|click here|tap here|scroll down|skip to|back to top", "Comments have to be in English and in full sentences.", "Comments by the minister angered farmers."),
  row("continues", "any", 10, "story continues below|article continues below|article continues after|story continues after|continue reading below", "Advertisement - story continues below", "The story continues in the next volume."),
  row("tags", "start", 40, "tags :|topics :|filed under|keywords :|categories :|category :|posted in", "TOPICS: cyclones / Andhra Pradesh", "Topics that nobody had wanted to touch filled the second day of the talks."),
  row("first-printed", "start", 25, "this story was originally published|this article was originally published|this article first appeared|this story first appeared|this is a developing story|this story has been refiled|this content was produced|this article is part of|this story is part of|this article was written by|this story was produced by", "This is a developing story and will be updated.", "This story has no hero."),
  row("updating", "start", 12, "check back for updates|more to follow|more follows|this page will be updated|stay with us for|stay tuned", "More to follow", "More to eat than ever came to the market."),
  row("end-mark", "whole", 3, "privacy policy|terms of use|terms of service|terms and conditions|ends|end|30|###|copyright notice|loading|back|home|menu|close|next|previous|share|print|save|email|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|comments|advertisement|advertising|sponsored|sponsored content|paid content|promoted|continue reading|skip|play|pause|live|breaking|subscribe|sign in|log in|sign up|read more|tags|topics", "ENDS", "Advertising fell."),
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
