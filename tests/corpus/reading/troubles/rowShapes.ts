import type { JobCell } from "../../../../workbench/jobs/JobDocument";
import type { Random } from "../../support/Random";
import { columnOf, type DraftRow, factsOf, labelColumn, type ListDraft } from "../ListDraft";
import { notes, places, totals } from "../words";
import type { Trouble } from "./Trouble";

const line = (cells: Iterable<readonly [number, JobCell]>): DraftRow => ({
  extra: { cells: new Map(cells), cents: null },
});
const blank = (): DraftRow => line([]);
const always = (): boolean => true;

/** Puts rows before so many places of the list, the first of them not before the second row. */
function insert(
  draft: ListDraft,
  places: readonly number[],
  rowsAt: (index: number) => readonly DraftRow[],
): void {
  const rows: DraftRow[] = [];
  draft.rows.forEach((row, place) => {
    const index = places.indexOf(place);
    if (index >= 0) rows.push(...rowsAt(index));
    rows.push(row);
  });
  draft.rows = rows;
}

function everyFew({ rows }: ListDraft, random: Random, from = 2): number[] {
  const step = random.whole(3, 9);
  return [...rows.keys()].filter((place) => place >= from && (place - from) % step === 0);
}

function captions(name: string, apply: Trouble["apply"]): Trouble {
  return { name: `captions: ${name}`, kind: "captions", clashes: ["totals"], fits: always, apply };
}

const groupNames = ({ crm }: ListDraft): readonly string[] => places[crm.language];

const groupCaptions: readonly Trouble[] = [
  captions("with a colon", (draft, random) => {
    const at = [0, ...everyFew(draft, random, 3)];
    const names = groupNames(draft);
    insert(draft, at, (index) => [line([[labelColumn(draft), `${names[index % names.length] ?? ""}:`]])]);
  }),
  captions("with a colon, in the first column", (draft, random) => {
    const at = [0, ...everyFew(draft, random, 3)];
    const names = groupNames(draft);
    insert(draft, at, (index) => [line([[0, `${names[index % names.length] ?? ""}：`]])]);
  }),
  captions("in a column of their own", (draft, random) => {
    const column = draft.headers.length;
    draft.headers.push({ en: "Region", zh: "大区", de: "Gebiet" }[draft.crm.language]);
    draft.kinds.push("extra");
    const names = groupNames(draft);
    insert(draft, [0, ...everyFew(draft, random, 3)], (index) => [
      line([[column, names[index % names.length] ?? ""]]),
    ]);
  }),
  captions("a name alone, above several rows", (draft, random) => {
    const names = groupNames(draft);
    insert(draft, [0, ...everyFew(draft, random, 3)], (index) => [
      line([[labelColumn(draft), names[index % names.length] ?? ""]]),
    ]);
    draft.answers["caption"] = "yes";
  }),
];

const headersAgain: readonly Trouble[] = [
  {
    name: "header rows repeated",
    kind: "headersAgain",
    fits: always,
    apply(draft, random) {
      insert(draft, everyFew(draft, random), () => [
        line(draft.headers.map((header, column) => [column, header])),
      ]);
    },
  },
  {
    name: "header rows repeated in capitals, after a blank row",
    kind: "headersAgain",
    fits: always,
    apply(draft, random) {
      insert(draft, everyFew(draft, random), () => [
        blank(),
        line(draft.headers.map((header, column) => [column, ` ${header.toUpperCase()}`])),
      ]);
    },
  },
  {
    name: "header rows repeated, with page numbers",
    kind: "headersAgain",
    fits: always,
    apply(draft, random) {
      const page = {
        en: (n: number) => `Page ${n}`,
        zh: (n: number) => `第 ${n} 页`,
        de: (n: number) => `Seite ${n}`,
      };
      insert(draft, everyFew(draft, random, 4), (index) => [
        line([[0, page[draft.crm.language](index + 1)]]),
        line(draft.headers.map((header, column) => [column, header])),
      ]);
    },
  },
];

const blankRows: readonly Trouble[] = [
  {
    name: "blank rows between",
    kind: "blankRows",
    fits: always,
    apply(draft, random) {
      insert(draft, everyFew(draft, random), () => [blank()]);
    },
  },
  {
    name: "lines of dashes between",
    kind: "blankRows",
    fits: always,
    apply(draft, random) {
      insert(draft, everyFew(draft, random), () => [
        line(draft.headers.map((_, column) => [column, "----"])),
      ]);
    },
  },
];

const belowNotes: readonly Trouble[] = [
  {
    name: "notes below that say what they are",
    kind: "notes",
    fits: always,
    apply(draft, random) {
      const lines = [
        random.pick(notes[draft.crm.language].certain),
        random.pick(notes[draft.crm.language].certain),
      ];
      if (random.chance(0.6)) draft.below.push([]);
      for (const text of new Set(lines)) draft.below.push([text]);
    },
  },
  {
    name: "signatures side by side below",
    kind: "notes",
    fits: always,
    apply(draft, random) {
      if (random.chance(0.6)) draft.below.push([]);
      draft.below.push(
        {
          en: ["Prepared by: Ann", null, "Approved by: Bob"],
          zh: ["制表：张伟", null, "审核：李娜"],
          de: ["Erstellt von: Anna", null, "Geprüft von: Uwe"],
        }[draft.crm.language],
      );
    },
  },
  {
    name: "lines below that do not say what they are",
    kind: "notes",
    fits: always,
    apply(draft, random) {
      draft.below.push([], [random.pick(notes[draft.crm.language].unclear)]);
      // Above a second list it looks like the caption of a group
      Object.assign(draft.answers, { notes: "yes", caption: "yes" });
    },
  },
];

const secondLists: readonly Trouble[] = [
  {
    name: "a second list below",
    kind: "secondList",
    fits: always,
    apply(draft) {
      const { headers, rows } = secondList(draft);
      draft.below.push([], headers, ...rows);
      draft.answers["secondList"] = "yes";
    },
  },
  {
    name: "a second list beside",
    kind: "secondList",
    fits: always,
    apply(draft) {
      const { headers, rows } = secondList(draft);
      draft.beside.push(headers, ...rows);
    },
  },
];

function secondList(draft: ListDraft): { readonly headers: JobCell[]; readonly rows: JobCell[][] } {
  const words = { en: ["Month", "Plan"], zh: ["月份", "计划"], de: ["Monat", "Plan"] }[draft.crm.language];
  const amount = columnOf(draft, "amount");
  const wide = (label: JobCell, figure: JobCell): JobCell[] =>
    Array.from({ length: Math.max(2, amount + 1) }, (_, column) =>
      column === 0 ? label : column === Math.max(1, amount) ? figure : null,
    );
  return {
    headers: wide(words[0] ?? "", words[1] ?? ""),
    rows: ["Q1", "Q2", "Q3", "Q4"].map((quarter, index) => wide(quarter, 1000 + index * 250)),
  };
}

const hidden: Trouble = {
  name: "hidden rows",
  kind: "hidden",
  fits: always,
  apply(draft, random) {
    draft.hidden.push(...[...draft.rows.keys()].filter(() => random.chance(0.25)));
  },
};

function firm(name: string, apply: Trouble["apply"], fits: Trouble["fits"] = always): Trouble {
  return { name: `names: ${name}`, kind: "names", clashes: ["totals"], fits, apply };
}

/** Gives a row the name of a firm that holds a total word. */
function rename(draft: ListDraft, place: number, random: Random): void {
  const fact = factsOf(draft)[place];
  const account = columnOf(draft, "account");
  const deal = columnOf(draft, "deal");
  const name = random.pick(totals[draft.crm.language].firms);
  fact?.others.set(account, name);
  if (deal >= 0) fact?.others.set(deal, `${name} ${place}`);
}

const names: readonly Trouble[] = [
  firm("a firm with a total word", (draft, random) => {
    rename(draft, random.whole(0, factsOf(draft).length - 1), random);
  }),
  firm("a firm with a total word, last row", (draft, random) => {
    rename(draft, factsOf(draft).length - 1, random);
  }),
  firm(
    "a firm with a total word, without an owner",
    (draft, random) => {
      const place = random.whole(0, Math.max(0, factsOf(draft).length - 2));
      rename(draft, place, random);
      factsOf(draft)[place]?.others.set(columnOf(draft, "person"), null);
    },
    ({ crm }) => crm.role === "accounts",
  ),
  firm(
    "a firm with a total word, without an owner, last row",
    (draft, random) => {
      const place = factsOf(draft).length - 1;
      rename(draft, place, random);
      factsOf(draft)[place]?.others.set(columnOf(draft, "person"), null);
      draft.answers["totalRow"] = "no";
    },
    ({ crm }) => crm.role === "accounts",
  ),
];

export const rowShapes: readonly Trouble[] = [
  ...names,
  ...groupCaptions,
  ...headersAgain,
  ...blankRows,
  ...belowNotes,
  ...secondLists,
  hidden,
];
