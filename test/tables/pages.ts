// Files of every format, made here, and what must be read from them.

import iconv from "iconv-lite";
import type { Metadata } from "../../src/read/article.js";

const STORY = "The harbour board of Tavy raised its fees on Monday – by a tenth – and kept the café open.";

/** Bytes of a text file, the text they must give, the code of a warning or error, and why they are here. */
export interface BytesRow {
  readonly why: string;
  readonly bytes: Uint8Array;
  readonly text?: string;
  readonly warning?: string;
  readonly error?: string;
}

const utf8 = (text: string) => Buffer.from(text);
const as = (encoding: string, text = STORY, addBOM = false) => iconv.encode(text, encoding, { addBOM });

export const BYTES: readonly BytesRow[] = [
  { why: "UTF-8", bytes: utf8(STORY), text: STORY },
  { why: "UTF-8 with a mark", bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(STORY)]), text: STORY },
  { why: "UTF-16LE with a mark", bytes: as("utf-16le", STORY, true), text: STORY },
  { why: "UTF-16BE with a mark", bytes: as("utf-16be", STORY, true), text: STORY },
  { why: "UTF-16LE without a mark", bytes: as("utf-16le"), text: STORY },
  { why: "UTF-16BE without a mark", bytes: as("utf-16be"), text: STORY },
  { why: "UTF-32LE with a mark", bytes: as("utf-32le", STORY, true), text: STORY },
  { why: "Windows-1252: a dash at 0x96, an é at 0xE9", bytes: as("windows-1252"), text: STORY, warning: "encoding-guessed" },
  { why: "Windows-1252: curly quotes and a euro sign", bytes: as("windows-1252", "He said “no” to €5 – it’s over."), text: "He said “no” to €5 – it’s over.", warning: "encoding-guessed" },
  { why: "Latin-1", bytes: as("latin1", "The café in Besançon closed on Monday."), text: "The café in Besançon closed on Monday.", warning: "encoding-guessed" },
  { why: "UTF-8 cut off inside a letter", bytes: utf8("The board kept the café").subarray(0, -1), text: "The board kept the caf\ufffd", warning: "encoding-damaged" },
  { why: "UTF-8 with one bad byte", bytes: Buffer.concat([utf8("Café é “a” – "), Buffer.from([0xff]), utf8(" rates rose.")]), text: "Café é “a” – \ufffd rates rose.", warning: "encoding-damaged" },
  { why: "UTF-8 with half a pair of surrogates", bytes: Buffer.concat([utf8("Café “a” – "), Buffer.from([0xed, 0xa0, 0xbd]), utf8(" rates rose.")]), text: "Café “a” – \ufffd\ufffd\ufffd rates rose.", warning: "encoding-damaged" },
  { why: "UTF-16 of an odd length", bytes: as("utf-16le", STORY, true).subarray(0, -1), text: `${STORY.slice(0, -1)}\ufffd`, warning: "encoding-damaged" },
  { why: "a NUL in a text", bytes: utf8(`Rates\u0000rose. ${STORY}`), text: `Rates\u0000rose. ${STORY}`, warning: "control-character" },
  { why: "line ends of Windows and old Macs", bytes: utf8("Rates rose.\r\nShares fell.\rNobody knew.\n"), text: "Rates rose.\nShares fell.\nNobody knew.\n" },
  { why: "nothing at all", bytes: utf8(""), error: "file-empty" },
  { why: "white space", bytes: utf8(" \n\t\u00a0\u200b\n"), error: "text-empty" },
  { why: "a mark alone", bytes: Uint8Array.from([0xff, 0xfe]), error: "text-empty" },
  { why: "a picture", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), error: "binary" },
  { why: "a document of Adobe", bytes: utf8("%PDF-1.7\nplain letters follow"), error: "binary" },
  { why: "control characters all over", bytes: Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32), error: "binary" },
  { why: "bytes above ASCII without sense", bytes: Uint8Array.from({ length: 400 }, (_, i) => 0x81 + (i % 3) * 12), error: "encoding" },
];

/** A page and what it says about itself. */
export interface PageRow {
  readonly why: string;
  readonly html: string;
  readonly metadata?: Partial<Metadata>;
  /** Kind and text of blocks, all of them. */
  readonly blocks?: readonly (readonly [string, string])[];
}

const P1 = "The harbour board of Tavy raised its fees on Monday, for the first time since 2019, and kept the rest of its plan.";
const P2 = "Ferry owners said that they would not pay. The board, which meets again in May, has not answered them so far, they said.";
const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const body = `<article><h1>Tavy raises fees</h1><p>${P1}</p><p>${P2}</p></article>`;
const BLOCKS = [["title", "Tavy raises fees"], ["paragraph", P1], ["paragraph", P2]] as const;

export const PAGES: readonly PageRow[] = [
  { why: "a plain article", html: page("<title>Tavy raises fees | Tavy Post</title>", body), metadata: { title: "Tavy raises fees", publishedAt: null }, blocks: BLOCKS },
  {
    why: "JSON-LD with several authors, a null date, an organisation",
    html: page(`<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Tavy raises fees","author":[{"name":"Ann Lee"},{"name":"Tom Fox"}],"publisher":{"name":"Tavy Post"},"datePublished":"2026-03-03T10:00:00+0100","dateModified":null,"mainEntityOfPage":{"@id":"https://tavy.example/fees"}}</script>`, body),
    metadata: { title: "Tavy raises fees", byline: "Ann Lee, Tom Fox", publisher: "Tavy Post", publishedAt: "2026-03-03T10:00:00+01:00", modifiedAt: null, url: "https://tavy.example/fees" },
  },
  {
    why: "JSON-LD in a graph, with a broken one before it",
    html: page(`<script type="application/ld+json">{oops</script><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Post"},{"@type":"ReportageNewsArticle","headline":"Fees &amp; fares","datePublished":"2026-03-03","author":"By Ann Lee"}]}</script>`, body),
    metadata: { title: "Fees & fares", publishedAt: "2026-03-03", byline: "Ann Lee" },
  },
  {
    why: "JSON-LD whose parts name each other by @id",
    html: page(`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Tavy raises fees","author":{"@id":"#ann"},"publisher":{"@id":"#post"}},{"@type":"Organization","@id":"#post","name":"Tavy Post"},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}</script>`, body),
    metadata: { byline: "Ann Lee", publisher: "Tavy Post" },
  },
  {
    why: "a body in JSON-LD alone: a paragraph a line",
    html: page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tavy raises fees","articleBody":${JSON.stringify(`${P1}\n\n${P2}`)}}</script>`, "<div id=app></div>"),
    blocks: BLOCKS,
  },
  {
    why: "a body in JSON-LD with tags, and a stub of it before a paywall on the page",
    html: page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tavy raises fees","articleBody":${JSON.stringify(`<p>${P1}</p><p>${P2}</p>`)}}</script>`, `<article><h1>Tavy raises fees</h1><p>The harbour board raised its fees…</p></article>`),
    blocks: BLOCKS,
  },
  {
    why: "a page for telephones: its notices and advertisements; a quote pulled out of the text",
    html: page("", `<amp-consent><p>We changed our terms.</p></amp-consent><article><h1>Tavy raises fees</h1><p>${P1}</p><amp-ad>Buy our soap now.</amp-ad><aside class="wp-pullquote">“They have not answered.”</aside><p>${P2}</p></article>`),
    blocks: [BLOCKS[0], BLOCKS[1], ["quote", "“They have not answered.”"], BLOCKS[2]],
  },
  {
    why: "Open Graph and other tags",
    html: page(`<meta property="og:title" content="Tavy raises fees"><meta property="og:site_name" content="Tavy Post"><meta property="article:published_time" content="2026-03-03T10:00:00Z"><meta property="article:modified_time" content="soon"><meta name="author" content="Ann Lee"><link rel="canonical" href="https://tavy.example/fees">`, body),
    metadata: { title: "Tavy raises fees", publisher: "Tavy Post", publishedAt: "2026-03-03T10:00:00Z", modifiedAt: null, byline: "Ann Lee", url: "https://tavy.example/fees" },
  },
  {
    why: "times and addresses in the page itself",
    html: page("", `<article><h1>Tavy raises fees</h1><address>Ann Lee <span>Editor</span></address><time datetime="2026-03-03T10:00:00Z">3 March</time><p>${P1}</p><p>${P2}</p></article>`),
    metadata: { byline: "Ann Lee", publishedAt: "2026-03-03T10:00:00Z" },
  },
  {
    why: "notices, menus, share lines, boxes and links are left out",
    html: page("", `<div class="cookie-banner"><p>We store cookies.</p></div><nav><a href="/">Home</a></nav><main><article><h1>Tavy raises fees</h1><ul class="share"><li><a>Share</a></li></ul><p>${P1}</p><aside class="newsletter"><p>Sign up!</p></aside><p>${P2}</p><div class="related-stories"><h2>More</h2><a href="/x">Pier shut</a></div><ul><li><a href="/a">Pier</a></li><li><a href="/b">Ferry</a></li></ul></article></main><footer><p>© Post</p></footer><script>var p = "<p>no</p>";</script>`),
    blocks: BLOCKS,
  },
  {
    why: "headings, lists, quotes, captions, standfirst",
    html: page("", `<article><h1>Tavy raises fees</h1><p class="standfirst">Ferries pay more</p><ul><li>Fees rise</li><li>Pier stays</li></ul><p>${P1}</p><figure><img alt="no"><figcaption>The pier <span class="credit">Ann Lee</span></figcaption></figure><h2>Next</h2><blockquote><p>We will not pay.</p></blockquote><p>${P2}</p></article>`),
    blocks: [["title", "Tavy raises fees"], ["keyPoint", "Ferries pay more"], ["keyPoint", "Fees rise"], ["keyPoint", "Pier stays"], ["paragraph", P1], ["caption", "The pier"], ["boilerplate", "Ann Lee"], ["heading", "Next"], ["quote", "We will not pay."], ["paragraph", P2]],
  },
  {
    why: "no article element: the part with the prose is found",
    html: page("<title>Tavy raises fees - Tavy Post</title>", `<div class="top"><a href="/">Home</a> <a href="/n">News</a></div><div><h1>Tavy raises fees</h1><p>${P1}</p><p>${P2}</p><p>${P1}</p><p>${P2}</p></div><div><a href="/1">One</a> <a href="/2">Two</a></div>`),
    metadata: { title: "Tavy raises fees" },
    blocks: [["title", "Tavy raises fees"], ["paragraph", P1], ["paragraph", P2], ["paragraph", P1], ["paragraph", P2]],
  },
  {
    why: "character references of every kind, breaks as line ends",
    html: page("", `<article><h1>Fees &amp; fares</h1><p>${P1} It&#8217;s &ldquo;over&rdquo; &#x2014; 5&nbsp;km, R&amp;D &lt;b&gt; &#146;tis.<br><br>${P2}</p></article>`),
    blocks: [["title", "Fees & fares"], ["paragraph", `${P1} It’s “over” — 5\u00a0km, R&D <b> ’tis.`], ["paragraph", P2]],
  },
];
