// Articles in any number, for measuring: the corpus' sentences put together anew, the same ones for the same seed.

import { readdirSync, readFileSync } from "node:fs";

const CORPUS = new URL("../../corpus/", import.meta.url);

/** A generator of the same numbers in [0, 1) for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function countWords(text) {
  return (text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;
}

/** Sentences of the corpus' plain articles, titles and bullets left out. */
function sentences() {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, CORPUS), "utf8").split("\n").slice(1))
    .flatMap((line) => line.match(/[A-Z“"][^.!?]{20,400}[.!?]["”]?(?=\s|$)/g) ?? []);
}

/**
 * Articles with a title and paragraphs, a length in words drawn from `least` to `most`; numbers in them vary, so that no two
 * are alike. Gives `{ id, text }` one after the other.
 */
export function* recombined({ count, least, most, seed }) {
  const random = seeded(seed);
  const all = sentences();
  const pick = () => all[Math.floor(random() * all.length)].replace(/[1-9](?=\d|%| per)/g, () => String(1 + Math.floor(random() * 9)));
  for (let number = 0; number < count; number++) {
    const wanted = least + Math.floor(random() * (most - least + 1));
    const paragraphs = [];
    for (let words = 0; words < wanted; ) {
      const paragraph = Array.from({ length: 1 + Math.floor(random() * 4) }, pick).join(" ");
      words += countWords(paragraph);
      paragraphs.push(paragraph);
    }
    const title = pick().split(" ").slice(0, 9).join(" ");
    const day = String(1 + (number % 28)).padStart(2, "0");
    yield {
      id: `story-${String(number).padStart(6, "0")}`,
      text: `${title}\n\nLONDON, April ${day}, 2026 — ${paragraphs.join("\n\n")}\n`,
    };
  }
}
