import type { JobCell } from "../../../../workbench/jobs/JobDocument";
import { yearOf } from "../cleanList";
import type { ListLanguage } from "../crmLists";
import { columnOf, factsOf, type ListDraft } from "../ListDraft";
import type { Trouble } from "./Trouble";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: string): Day {
  const [year = 0, month = 0, ofMonth = 0] = day.split("-").map(Number);
  return { year, month, day: ofMonth };
}

const two = (number: number): string => String(number).padStart(2, "0");
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const ofSerial = (days: number): string => new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);

const names = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  long: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};
const named = (list: readonly string[], { month }: Day): string => list[month - 1] ?? "";

const dated = ({ kinds }: ListDraft): boolean => kinds.includes("date");
const inLanguage =
  (...languages: readonly ListLanguage[]) =>
  (draft: ListDraft): boolean =>
    dated(draft) && languages.includes(draft.crm.language);

function written(
  name: string,
  write: (parts: Day, day: string) => JobCell,
  fits: Trouble["fits"] = dated,
  apply: (draft: ListDraft) => void = () => undefined,
): Trouble {
  return {
    name: `dates: ${name}`,
    kind: "date",
    fits,
    apply(draft) {
      apply(draft);
      draft.writeDate = (day) => write(partsOf(day), day);
    },
  };
}

/** Every date is its first day of a coarser period. */
function coarsen(first: (parts: Day, day: string) => string): (draft: ListDraft) => void {
  return (draft) => {
    for (const fact of factsOf(draft)) if (fact.day !== null) fact.day = first(partsOf(fact.day), fact.day);
  };
}

const toMonth = coarsen(({ year, month }) => `${year}-${two(month)}-01`);
const toQuarter = coarsen(({ year, month }) => `${year}-${two(month - ((month - 1) % 3))}-01`);
const toWeek = coarsen((_, day) => ofSerial(serial(day) - ((serial(day) + 5) % 7)));

function isoWeek(day: string): string {
  // Its Thursday tells the year of a week
  const thursday = serial(day) + 3;
  const year = Number(ofSerial(thursday).slice(0, 4));
  const week = Math.floor((thursday - serial(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** An order that only a day above 12 can tell: without one it must be asked. */
function ordered(name: string, answer: "dmy" | "mdy", write: (parts: Day) => JobCell): Trouble {
  return written(name, write, dated, (draft) => {
    const days = factsOf(draft).flatMap(({ day }) => (day === null ? [] : [partsOf(day)]));
    if (days.some(({ day }) => day > 12) || days.every(({ day, month }) => day === month)) return;
    draft.answers["dateOrder"] = answer;
    draft.mustAsk.push("dateOrder");
  });
}

/** Days up to 12 in both places: nothing tells. */
function makeOpen(draft: ListDraft): void {
  for (const fact of factsOf(draft)) {
    if (fact.day === null) continue;
    const { year, month, day } = partsOf(fact.day);
    fact.day = `${year}-${two(month)}-${two((day % 12) + 1)}`;
  }
}

function open(trouble: Trouble): Trouble {
  return {
    ...trouble,
    name: `${trouble.name}, no day above 12`,
    apply(draft, random) {
      makeOpen(draft);
      trouble.apply(draft, random);
    },
  };
}

const dmy = ordered("dd/mm/yyyy", "dmy", ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`);
const mdy = ordered("m/d/yyyy", "mdy", ({ year, month, day }) => `${month}/${day}/${year}`);

/** A list written month first and opened where days come first: what could be a date became another one. */
const swapped: Trouble = {
  name: "dates: opened under another order",
  kind: "date",
  fits: dated,
  apply(draft) {
    const days = factsOf(draft).flatMap(({ day }) => (day === null ? [] : [partsOf(day)]));
    draft.writeDate = (day) => {
      const { year, month, day: ofMonth } = partsOf(day);
      if (ofMonth > 12) return `${two(month)}/${two(ofMonth)}/${year}`;
      return { v: `${year}-${two(ofMonth)}-${two(month)}`, format: "dd/mm/yyyy" };
    };
    const isMarked =
      days.some(({ day }) => day > 12) && days.some(({ day, month }) => day <= 12 && day !== month);
    // Without a text that stayed one, or a date that was turned, there is nothing to see: the days stay true
    if (!isMarked) draft.writeDate = (day) => ({ v: day, format: "dd/mm/yyyy" });
    else {
      draft.answers["swappedDates"] = "turn";
      draft.mustAsk.push("swappedDates");
    }
  },
};

export const dateTexts: readonly Trouble[] = [
  dmy,
  mdy,
  open(dmy),
  open(mdy),
  ordered("d-m-yyyy", "dmy", ({ year, month, day }) => `${day}-${month}-${year}`),
  ordered("dd/mm/yy", "dmy", ({ year, month, day }) => `${two(day)}/${two(month)}/${year % 100}`),
  ordered("m/d/yyyy h:mm PM", "mdy", ({ year, month, day }) => `${month}/${day}/${year} 2:05 PM`),
  ordered("dd/mm/yyyy hh:mm", "dmy", ({ year, month, day }) => `${two(day)}/${two(month)}/${year} 14:05`),
  written("dd.mm.yyyy", ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`),
  written("d.m.yy", ({ year, month, day }) => `${day}.${month}.${year % 100}`),
  written("yyyy/m/d", ({ year, month, day }) => `${year}/${month}/${day}`),
  written("yyyy-mm-dd", (_, day) => day),
  written("yyyy.mm.dd", (_, day) => day.replaceAll("-", ".")),
  written("ISO with time", (_, day) => `${day}T10:15:00Z`),
  written("yyyy-mm-dd hh:mm:ss", (_, day) => `${day} 10:15:30`),
  written("2026年3月5日", ({ year, month, day }) => `${year}年${month}月${day}日`),
  written("15-Mar-26", (parts) => `${parts.day}-${named(names.en, parts)}-${parts.year % 100}`),
  written("15 Mar 2026", (parts) => `${parts.day} ${named(names.en, parts)} ${parts.year}`),
  written("March 15, 2026", (parts) => `${named(names.long, parts)} ${parts.day}, ${parts.year}`),
  written(
    "15. März 2026",
    (parts) => `${parts.day}. ${named(names.de, parts)} ${parts.year}`,
    inLanguage("de"),
  ),
  written("20260315", (_, day) => Number(day.replaceAll("-", ""))),
  written("20260315 as text", (_, day) => day.replaceAll("-", "")),
  written("serial in a text", (_, day) => String(serial(day))),
  written("date with time of day", (_, day) => ({ v: serial(day) + 0.4375, format: "yyyy-mm-dd hh:mm" })),
  written("by formula", ({ year, month, day }) => ({
    f: `=DATE(${year},${month},${day})`,
    format: "yyyy-mm-dd",
  })),
  written("202603", ({ year, month }) => year * 100 + month, dated, toMonth),
  written("202603 as text", ({ year, month }) => `${year}${two(month)}`, dated, toMonth),
  written("2026-03", ({ year, month }) => `${year}-${two(month)}`, dated, toMonth),
  written("03/2026", ({ year, month }) => `${two(month)}/${year}`, dated, toMonth),
  written("Mar 2026", (parts) => `${named(names.en, parts)} ${parts.year}`, dated, toMonth),
  written("2026年3月", ({ year, month }) => `${year}年${month}月`, dated, toMonth),
  written("Mar-26 by its format", (_, day) => ({ v: day, format: "mmm-yy" }), dated, toMonth),
  written("26年3月", ({ year, month }) => `${year % 100}年${month}月`, inLanguage("zh"), toMonth),
  written(
    "2026年第1季度",
    ({ year, month }) => `${year}年第${Math.ceil(month / 3)}季度`,
    inLanguage("zh"),
    toQuarter,
  ),
  written("2026Q1", ({ year, month }) => `${year}Q${Math.ceil(month / 3)}`, dated, toQuarter),
  written(
    "KW 5 2026",
    (_, day) => `KW ${Number(isoWeek(day).slice(6))} ${isoWeek(day).slice(0, 4)}`,
    inLanguage("de"),
    toWeek,
  ),
  written("Q1 2026", ({ year, month }) => `Q${Math.ceil(month / 3)} ${year}`, dated, toQuarter),
  written("2026-W05", (_, day) => isoWeek(day), dated, toWeek),
  written(
    "3月, no year",
    ({ month }) => `${month}月`,
    inLanguage("zh"),
    (draft) => {
      toMonth(draft);
      draft.answers["dateYear"] = String(yearOf(draft.crm.role));
      draft.mustAsk.push("dateYear");
    },
  ),
  written(
    "March, no year",
    (parts) => named(names.long, parts),
    inLanguage("en"),
    (draft) => {
      toMonth(draft);
      draft.answers["dateYear"] = String(yearOf(draft.crm.role));
      draft.mustAsk.push("dateYear");
    },
  ),
  swapped,
  {
    name: "dates: some as text, some true",
    kind: "date",
    fits: dated,
    apply(draft) {
      const { writeDate } = draft;
      draft.writeDate = (day, place) => (place % 3 === 0 ? day : writeDate(day, place));
    },
  },
  {
    name: "dates: blank, - and n/a",
    kind: "date",
    fits: dated,
    apply(draft, random) {
      const column = columnOf(draft, "date");
      for (const fact of factsOf(draft).slice(2)) {
        if (!random.chance(0.15)) continue;
        fact.day = null;
        fact.others.set(column, random.pick(["-", "n/a", null, "—"]));
      }
    },
  },
];
