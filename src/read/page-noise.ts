// What of a web page is not its article: menus, notices, boxes for newsletters, links to other stories.

import { squeeze } from "./block-text.js";
import { bodyOf, type Page, type PageElement } from "./page.js";

/** Elements that never hold the story. */
const NEVER =
  "head, script, style, noscript, template, nav, form, button, select, input, textarea, iframe, object, svg, canvas, audio, video, dialog, map, amp-ad, amp-embed, amp-sidebar, amp-consent, amp-user-notification, [hidden], [aria-hidden='true'], [role='navigation'], [role='dialog'], [role='alertdialog'], [role='banner'], [role='contentinfo'], [role='search'], [role='menu'], [role='complementary']";

/** Words in the names of classes and ids of what surrounds a story. */
const NOISE_WORDS = new Set(
  "cookie cookies consent gdpr newsletter newsletters signup subscribe promo promos promotion related share sharing sharebar social socials recommended recommendations recirculation popular trending tags topics taglist comments advert adverts advertisement advertising ad ads sponsored sponsor outbrain taboola paywall breadcrumb breadcrumbs menu masthead sidebar skip cta footer nav navbar navigation toolbar topbar modal popup overlay toast print donate donation".split(
    " ",
  ),
);
const NOISE_PHRASES =
  /(?:^|[\s_-])(?:also[-_]?read|read[-_]?(?:more|next|also)|most[-_]?(?:read|viewed|popular|shared)|more[-_]?(?:on|from|stories|news|like)|up[-_]?next|sign[-_]?up|skip[-_]?(?:link|to)|author[-_]?(?:bio|box)|about[-_]?author|you[-_]?may|related\w+|share\w+)(?:$|[\s_-])/i;

/** Takes out of a page what is not its article. What holds the title or most of the story stays, whatever it is called. */
export function removeNoise(page: Page): void {
  for (const element of [...page.querySelectorAll(NEVER)]) element.remove();
  const root = bodyOf(page);
  const whole = proseLength(root);
  for (const element of [...root.querySelectorAll("[class], [id]")]) {
    if (/^(?:body|article|main|p|h1|time|address|figure|figcaption|blockquote)$/.test(element.localName) || !isNoiseByName(element))
      continue;
    if (element.querySelector("h1") === null && proseLength(element) * 2 <= whole) element.remove();
  }
  for (const element of [...root.querySelectorAll("footer, aside, header, ul, ol")]) {
    if (element.localName === "header" ? isPageHeader(element) : isLinks(element) || element.localName === "footer") {
      if (proseLength(element) * 2 <= whole) element.remove();
    }
  }
}

function isNoiseByName(element: PageElement): boolean {
  const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.toLowerCase();
  return name.split(/[\s_-]+/).some((word) => NOISE_WORDS.has(word)) || NOISE_PHRASES.test(name);
}

function isPageHeader(element: PageElement): boolean {
  return element.querySelector("h1, p, time") === null;
}

/** True where most of the words are links: lists of other stories, menus. */
export function isLinks(element: PageElement): boolean {
  const all = squeeze(element.textContent).length;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += squeeze(link.textContent).length;
  return all > 0 && linked > all * 0.7;
}

/** Characters in paragraphs. */
export function proseLength(element: PageElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p")) length += squeeze(paragraph.textContent).length;
  return length;
}
