// Tags of a web page made bearable: nesting is cut at a depth, runs of signs that open no tag are dropped. Linear in the page's length.

/** Elements may lie so deep in each other; parsers and readers of trees take time by the depth. */
const DEEPEST = 120;

/** Elements without an end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose content is no markup. */
const RAW = new Set(["script", "style", "textarea", "title", "noscript", "xmp", "iframe"]);

const LONGEST_RUN = 8;
const NAME = /[a-z][a-z0-9:-]*/iy;

/** The same page, in which no element lies deeper than parsers bear; text stays where it is. */
export function levelTags(html: string, { isXml } = { isXml: false }): string {
  const parts: string[] = [];
  const stack: string[] = [];
  let from = 0;
  const keep = (to: number) => {
    if (to > from) parts.push(html.slice(from, to));
    from = to;
  };
  /** A blank for a tag that goes; one is enough for several. */
  const drop = (at: number, to: number) => {
    if (at > from || parts.at(-1) !== " ") {
      keep(at);
      parts.push(" ");
    }
    from = to;
  };
  for (let at = html.indexOf("<"); at >= 0; ) {
    const next = html[at + 1] ?? "";
    let end = at + 1;
    if (next === "!" || next === "?") end = declarationEnd(html, at);
    else {
      const isClose = next === "/";
      NAME.lastIndex = at + (isClose ? 2 : 1);
      const name = NAME.exec(html)?.[0].toLowerCase();
      if (name === undefined) {
        // Parsers make a piece of text of each sign: of a long run one is left.
        while (html[end] === "<") end++;
        if (end - at > LONGEST_RUN) drop(at, end - 1);
      } else {
        end = tagEnd(html, at);
        if (isClose) {
          if (!closes(stack, name)) drop(at, end);
        } else if (html[end - 2] !== "/" && (isXml || !VOID.has(name))) {
          if (!isXml && RAW.has(name)) end = rawEnd(html, end, name);
          else if (stack.push(name) > DEEPEST) drop(at, end);
        }
      }
    }
    at = html.indexOf("<", end);
  }
  keep(html.length);
  return parts.length === 1 ? parts[0] : parts.join("");
}

/** Takes an element off the stack, with those left open inside it; false where its tags are not to be kept. */
function closes(stack: string[], name: string): boolean {
  const lowest = Math.max(0, stack.length - DEEPEST);
  for (let k = stack.length - 1; k >= lowest; k--) {
    if (stack[k] !== name) continue;
    stack.length = k;
    return k < DEEPEST;
  }
  return false;
}

function declarationEnd(html: string, at: number): number {
  const close = html.startsWith("<!--", at) ? "-->" : html.startsWith("<![CDATA[", at) ? "]]>" : ">";
  const end = html.indexOf(close, at + 2);
  return end < 0 ? html.length : end + close.length;
}

/** Behind the ">" of a tag; one in quotes does not count, where the quotes are closed soon. */
function tagEnd(html: string, at: number): number {
  const plain = html.indexOf(">", at);
  if (plain < 0) return html.length;
  let end = plain;
  for (let k = at; k <= end && k - at < LONGEST_TAG; k++) {
    const sign = html[k];
    if (sign !== '"' && sign !== "'") continue;
    const partner = html.indexOf(sign, k + 1);
    if (partner < 0 || partner - k > LONGEST_TAG) break;
    k = partner;
    if (k > end) end = html.indexOf(">", k);
    if (end < 0) return html.length;
  }
  return end + 1;
}

const LONGEST_TAG = 20_000;

function rawEnd(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}\\b`, "gi");
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  if (found === null) return html.length;
  const end = html.indexOf(">", found.index);
  return end < 0 ? html.length : end + 1;
}
