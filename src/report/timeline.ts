// The timeline of a batch as a picture: changes above and continuities below a line for each name, on a real axis of time, in SVG.

import { scaleLinear, scaleUtc } from "d3-scale";
import { KINDS, type Label, labelOf } from "../doc/labels.js";
import { DAY_MS, dayNumber, isoDay, sayDay, sayTime } from "./calendar.js";
import { escapeHtml } from "./markup.js";
import type { PageIndex } from "./shape.js";
import { SIGNS } from "./terminal.js";

const WIDTH = 960;
const LABEL_WIDTH = 190;
const TOTALS_WIDTH = 130;
const ROW_HEIGHT = 46;
const AXIS_HEIGHT = 28;
const ROWS_AT_MOST = 10;
const NAME_AT_MOST = 24;
/** Bars of claims about one name: how far they reach above and below its line. */
const REACH = ROW_HEIGHT / 2 - 3;

/** How fine bars are: for windows up to so many days, from the day at or before a day to the next such day. */
interface Grain {
  readonly most: number;
  readonly name: string;
  start(day: number): number;
  next(start: number): number;
}

const GRAINS: readonly Grain[] = [
  { most: 62, name: "day", start: (day) => day, next: (start) => start + 1 },
  { most: 420, name: "week", start: (day) => day - modulo(day + 3, 7), next: (start) => start + 7 },
  { most: 365 * 6, name: "month", start: (day) => startOf(day, 3), next: (start) => startOf(start + 31, 3) },
  { most: Number.POSITIVE_INFINITY, name: "year", start: (day) => startOf(day, 6), next: (start) => startOf(start + 366, 6) },
];

/** The first day of a day's month, or of its year: its ISO date cut short by so many characters. */
function startOf(day: number, cut: number): number {
  return dayNumber(isoDay(day).slice(0, -cut)) ?? day;
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

type Counts = Record<Label, number>;

interface Row {
  readonly name: string;
  readonly totals: Counts;
  readonly bins: Map<number, Counts>;
}

/** The timeline as a figure: picture, what it leaves out, and its numbers as a table. Empty where no claim has a day. */
export function timelineFigure(index: PageIndex): string {
  const days = index.claims.from.filter((day) => day !== null).sort((a, b) => a - b);
  if (days.length === 0) return "";
  const [first, last] = frame(days);
  const grain = GRAINS.find(({ most }) => last - first <= most) ?? GRAINS[0];
  const rows = countRows(index, { first, last, grain });
  const left = {
    earlier: days.filter((day) => day < first).length,
    later: days.filter((day) => day > last).length,
    undated: index.claims.from.length - days.length,
  };
  return `<figure id="timeline" class="timeline"><figcaption>${caption(rows, grain, left)}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Timeline, picture">${picture(rows, { first, last, grain })}</div>
<details><summary>The same in a table</summary>${table(rows[0], grain)}</details></figure>`;
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
}

/** The stretch of time that most claims lie in, with room around it: a single claim about 1858 must not squeeze the rest. */
function frame(days: readonly number[]): [first: number, last: number] {
  const low = days[Math.floor((days.length - 1) * 0.05)];
  const high = days[Math.ceil((days.length - 1) * 0.95)];
  const room = Math.max(14, Math.ceil((high - low) / 2));
  return [Math.max(days[0], low - room), Math.min(days[days.length - 1], high + room)];
}

function countRows({ claims, entities }: PageIndex, { first, last, grain }: Window): Row[] {
  const all: Row = { name: "All", totals: { change: 0, continuity: 0 }, bins: new Map() };
  const rows = entities.map(({ name }): Row => ({ name, totals: { change: 0, continuity: 0 }, bins: new Map() }));
  let at = 0;
  claims.kind.forEach((kind, number) => {
    const label = labelOf(KINDS[kind]);
    const day = claims.from[number];
    const about = claims.entity.slice(at, at + claims.entities[number]).map((entity) => rows[entity]);
    at += claims.entities[number];
    for (const row of [all, ...about]) {
      row.totals[label]++;
      if (day === null || day < first || day > last) continue;
      const start = grain.start(day);
      const bin = row.bins.get(start) ?? { change: 0, continuity: 0 };
      bin[label]++;
      row.bins.set(start, bin);
    }
  });
  const sum = ({ totals }: Row) => totals.change + totals.continuity;
  const busiest = rows
    .map((row, number) => ({ row, number }))
    .sort((a, b) => sum(b.row) - sum(a.row) || a.number - b.number)
    .slice(0, ROWS_AT_MOST);
  return [all, ...busiest.map(({ row }) => row)];
}

function caption(rows: readonly Row[], grain: Grain, { earlier, later, undated }: Record<"earlier" | "later" | "undated", number>): string {
  const left = [
    earlier > 0 ? `${earlier} earlier` : "",
    later > 0 ? `${later} later` : "",
    undated > 0 ? `${undated} without a day` : "",
  ].filter(Boolean);
  const names = rows.length > 1 ? ` “All” has a scale of its own; below it the ${rows.length - 1} busiest names.` : "";
  return (
    `Above each line what changed (${SIGNS.change}), below it what held (${SIGNS.continuity}), by ${grain.name}: ` +
    `a claim stands at the first day that it is about, or else at its article’s.${names}` +
    `${left.length > 0 ? ` Not drawn: ${left.join(", ")}.` : ""} Filters do not change this picture.`
  );
}

function picture(rows: readonly Row[], { first, last, grain }: Window): string {
  const height = rows.length * ROW_HEIGHT + AXIS_HEIGHT;
  const x = scaleUtc([grain.start(first) * DAY_MS, grain.next(grain.start(last)) * DAY_MS], [LABEL_WIDTH, WIDTH - TOTALS_WIDTH]);
  const say = x.tickFormat(8);
  const ticks = x.ticks(8).map((tick) => ({ at: x(tick).toFixed(1), text: say(tick) }));
  const grid = ticks.map(({ at }) => `<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${height - AXIS_HEIGHT}"/>`);
  const axis = ticks.map(
    ({ at, text }) => `<text class="tick" x="${at}" y="${height - 8}" text-anchor="middle">${escapeHtml(text)}</text>`,
  );
  const tallest = (some: readonly Row[]) =>
    Math.max(1, ...some.flatMap(({ bins }) => [...bins.values()].map((bin) => Math.max(bin.change, bin.continuity))));
  const [all, ...others] = rows;
  const reach = (some: readonly Row[]) => scaleLinear([0, tallest(some)], [0, REACH]);
  const [allReach, otherReach] = [reach([all]), reach(others)];
  const lines = rows.map((row, number) => {
    const middle = number * ROW_HEIGHT + ROW_HEIGHT / 2;
    const bars = [...row.bins]
      .sort(([a], [b]) => a - b)
      .flatMap(([start, bin]) => barsOf({ start, bin, middle, x, grain, reach: number === 0 ? allReach : otherReach }));
    return (
      `<g><text x="0" y="${middle + 5}">${escapeHtml(short(row.name))}</text>` +
      `<line class="zero" x1="${LABEL_WIDTH}" x2="${WIDTH - TOTALS_WIDTH}" y1="${middle}" y2="${middle}"/>${bars.join("")}` +
      `<text class="totals" x="${WIDTH}" y="${middle + 5}" text-anchor="end">${SIGNS.change} ${row.totals.change}  ${SIGNS.continuity} ${row.totals.continuity}</text></g>`
    );
  });
  const label = `Timeline of ${all.totals.change} changes and ${all.totals.continuity} continuities from ${sayDay(isoDay(first))} to ${sayDay(isoDay(last))}`;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">${grid.join("")}${lines.join("")}${axis.join("")}</svg>`;
}

interface BinPlace {
  readonly start: number;
  readonly bin: Counts;
  readonly middle: number;
  readonly grain: Grain;
  readonly x: (time: number) => number;
  readonly reach: (count: number) => number;
}

function barsOf({ start, bin, middle, grain, x, reach }: BinPlace): string[] {
  const left = x(start * DAY_MS);
  const width = Math.max(1.5, Math.min(18, x(grain.next(start) * DAY_MS) - left - 1));
  const bar = (label: Label, word: string) => {
    if (bin[label] === 0) return "";
    const height = Math.max(1.5, reach(bin[label]));
    const top = label === "change" ? middle - 1 - height : middle + 1;
    const title = `${sayBin(start, grain)}: ${bin[label]} ${word}`;
    return `<rect class="${label}" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"><title>${title}</title></rect>`;
  };
  return [bar("change", "changed"), bar("continuity", "held")];
}

function sayBin(start: number, grain: Grain): string {
  return sayTime(isoDay(start), isoDay(grain.next(start) - 1));
}

function short(name: string): string {
  const points = [...name.replace(/\s+/g, " ")];
  return points.length <= NAME_AT_MOST ? points.join("") : `${points.slice(0, NAME_AT_MOST - 1).join("")}…`;
}

function table(all: Row, grain: Grain): string {
  const rows = [...all.bins]
    .sort(([a], [b]) => a - b)
    .map(([start, bin]) => `<tr><th scope="row">${sayBin(start, grain)}</th><td>${bin.change}</td><td>${bin.continuity}</td></tr>`);
  return `<table><thead><tr><th scope="col">When</th><th scope="col">${SIGNS.change} changed</th><th scope="col">${SIGNS.continuity} held</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
