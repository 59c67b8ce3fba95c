import { roundAmounts } from "../cleanList";
import type { Random } from "../../support/Random";
import {
  columnOf,
  type DraftRow,
  type Fact,
  factsOf,
  labelColumn,
  type ListDraft,
  sumOf,
} from "../ListDraft";
import { totals } from "../words";
import type { Trouble, TroubleKind } from "./Trouble";

/** A sum over rows of several currencies is none. */
const clashes: readonly TroubleKind[] = ["currency"];

function totalRow(label: string, column: number, cents: number | null, isFormula = false): DraftRow {
  return { extra: { cells: new Map(label === "" ? [] : [[column, label]]), cents, isFormula } };
}

function total(
  name: string,
  apply: Trouble["apply"],
  fits: Trouble["fits"] = () => true,
  more: readonly TroubleKind[] = [],
): Trouble {
  return { name: `total rows: ${name}`, kind: "totals", clashes: [...clashes, ...more], fits, apply };
}

const word = ({ crm }: ListDraft, random: Random): string => random.pick(totals[crm.language].alone);

/** The rows in runs, one per person or of so many rows, as `byPerson` says. */
function runsOf(draft: ListDraft, byPerson: boolean, random: Random): Fact[][] {
  const facts = factsOf(draft);
  if (byPerson) {
    const of = new Map<string, Fact[]>();
    for (const fact of facts) of.set(fact.person, [...(of.get(fact.person) ?? []), fact]);
    return [...of.values()];
  }
  const length = random.whole(2, 6);
  const runs = Array.from({ length: Math.ceil(facts.length / length) }, (_, run) =>
    facts.slice(run * length, (run + 1) * length),
  );
  const last = runs.at(-1);
  // A run of one row is none
  if (last?.length === 1 && runs.length > 1) runs.splice(-2, 2, [...(runs.at(-2) ?? []), ...last]);
  return runs;
}

/** Rows sorted into runs, each with a total below it, and a grand total as wished. */
function withSubtotals(
  draft: ListDraft,
  runs: readonly (readonly Fact[])[],
  labelOf: (run: readonly Fact[]) => string,
  grand: string | null,
): void {
  const column = labelColumn(draft);
  const rows = runs.flatMap((run): DraftRow[] => [
    ...run.map((fact) => ({ fact })),
    totalRow(labelOf(run), column, sumOf(run)),
  ]);
  draft.rows = grand === null ? rows : [...rows, totalRow(grand, column, sumOf(runs.flat()))];
}

const belowWords = {
  en: ["Average", "VAT 19 %", "Target"],
  zh: ["平均", "目标"],
  de: ["Durchschnitt", "MwSt. 19 %"],
};

export const totalRows: readonly Trouble[] = [
  total("a word at the end", (draft, random) => {
    draft.rows.push(totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft))));
  }),
  total("a word in the first column", (draft, random) => {
    draft.rows.push(totalRow(word(draft, random), 0, sumOf(factsOf(draft))));
  }),
  total(
    "a word at the end, SUBTOTAL formula",
    (draft, random) => {
      draft.rows.push(totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft)), true));
    },
    isOfNumbers,
  ),
  total("with a count", (draft, random) => {
    const label = `${word(draft, random).replace(/[:：]$/, "")} (${factsOf(draft).length})`;
    draft.rows.push(totalRow(label, labelColumn(draft), sumOf(factsOf(draft))));
  }),
  total("on top", (draft, random) => {
    draft.rows.unshift(totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft))));
  }),
  total(
    "of each person and of all",
    (draft, random) => {
      const { ofGroup } = totals[draft.crm.language];
      withSubtotals(
        draft,
        runsOf(draft, true, random),
        ([first]) => ofGroup(first?.person ?? ""),
        word(draft, random),
      );
    },
    hasPersons,
  ),
  total(
    "of each person, the plain word",
    (draft, random) => {
      const runs = runsOf(draft, true, random).filter((run) => run.length > 0);
      withSubtotals(draft, runs, () => totals[draft.crm.language].sub, word(draft, random));
    },
    hasPersons,
  ),
  total("of runs and of all", (draft, random) => {
    withSubtotals(
      draft,
      runsOf(draft, false, random),
      () => totals[draft.crm.language].sub,
      word(draft, random),
    );
  }),
  total("of runs alone", (draft, random) => {
    withSubtotals(draft, runsOf(draft, false, random), () => totals[draft.crm.language].sub, null);
  }),
  total("running", (draft, random) => {
    const runs = runsOf(draft, false, random);
    const column = labelColumn(draft);
    const label = { en: "Running total", zh: "累计", de: "Total" }[draft.crm.language];
    const rows: DraftRow[] = [];
    const before: Fact[] = [];
    for (const run of runs) {
      before.push(...run);
      rows.push(...run.map((fact) => ({ fact })), totalRow(label, column, sumOf(before)));
    }
    draft.rows = rows;
  }),
  total(
    "beside a date",
    (draft, random) => {
      const row = totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft)));
      const last = factsOf(draft)
        .filter(({ day }) => day !== null)
        .at(-1);
      if ("extra" in row && last?.day != null)
        (row.extra.cells as Map<number, unknown>).set(columnOf(draft, "date"), draft.writeDate(last.day, -1));
      draft.rows.push(row);
    },
    ({ crm }) => crm.role === "payments",
  ),
  total(
    "that is not the sum",
    (draft, random) => {
      const off = random.pick([-7_700, 123_400, 5_000_000]);
      draft.rows.push(totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft)) + off));
    },
    isUnscaled,
  ),
  total(
    "rounded rows, so that they differ",
    (draft, random) => {
      for (const fact of factsOf(draft))
        if (fact.cents !== null) fact.cents = Math.round(fact.cents / 100) * 100;
      const units = Math.floor(factsOf(draft).length / 3);
      draft.rows.push(
        totalRow(
          word(draft, random),
          labelColumn(draft),
          sumOf(factsOf(draft)) + random.whole(-units, units) * 100,
        ),
      );
    },
    isUnscaled,
  ),
  total(
    "below a caption of each person, with its name",
    (draft, random) => {
      const { ofGroup, alone } = totals[draft.crm.language];
      const column = labelColumn(draft);
      const runs = runsOf(draft, true, random);
      draft.rows = runs.flatMap((run): DraftRow[] => [
        totalRow(`${run[0]?.person ?? ""}:`, column, null),
        ...run.map((fact) => ({ fact })),
        totalRow(ofGroup(run[0]?.person ?? ""), column, sumOf(run)),
      ]);
      draft.rows.push(totalRow(alone[0] ?? "", column, sumOf(runs.flat())));
    },
    hasPersons,
  ),
  total(
    "of each person, in the column of persons",
    (draft, random) => {
      const { ofGroup, alone } = totals[draft.crm.language];
      const column = columnOf(draft, "person");
      const runs = runsOf(draft, true, random);
      draft.rows = runs.flatMap((run): DraftRow[] => [
        ...run.map((fact) => ({ fact })),
        totalRow(ofGroup(run[0]?.person ?? ""), column, sumOf(run)),
      ]);
      draft.rows.push(totalRow(alone[0] ?? "", column, sumOf(runs.flat())));
    },
    hasPersons,
  ),
  total(
    "net, tax and gross",
    (draft) => {
      const words = {
        en: ["Total net", "VAT 20 %", "Total gross"],
        zh: ["合计（不含税）", "税额", "价税合计"],
        de: ["Summe netto", "MwSt. 20 %", "Summe brutto"],
      }[draft.crm.language];
      roundAmounts(draft, 500);
      const sum = sumOf(factsOf(draft));
      for (const [index, cents] of [sum, sum / 5, (sum / 5) * 6].entries())
        draft.rows.push(totalRow(words[index] ?? "", labelColumn(draft), cents));
      draft.answers["belowTotal"] = "yes";
      draft.answers["totalRow"] = "yes";
    },
    isUnscaled,
  ),
  total(
    "of one row",
    (draft, random) => {
      draft.rows = draft.rows.slice(0, 1);
      draft.rows.push(totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft))));
    },
    () => true,
    // Among the rows that are gone may be those that settle the order of days, or are negative
    ["date", "sign"],
  ),
  total("without a word", (draft) => {
    draft.rows.push(totalRow("", 0, sumOf(factsOf(draft))));
    draft.answers["totalRow"] = "yes";
  }),
  total("a blank row before it", (draft, random) => {
    draft.rows.push({ extra: { cells: new Map(), cents: null } });
    draft.rows.push(totalRow(word(draft, random), labelColumn(draft), sumOf(factsOf(draft))));
  }),
  total(
    "with other figures below it",
    (draft, random) => {
      const column = labelColumn(draft);
      const sum = sumOf(factsOf(draft));
      draft.rows.push(totalRow(word(draft, random), column, sum));
      const label = random.pick(belowWords[draft.crm.language]);
      draft.rows.push(totalRow(label, column, Math.round(sum / factsOf(draft).length / 100) * 100));
      draft.answers["belowTotal"] = "yes";
    },
    isUnscaled,
  ),
];

function hasPersons({ kinds }: ListDraft): boolean {
  return kinds.includes("person");
}

/** Whether amounts are true numbers, of which a formula makes a sum. */
function isOfNumbers(draft: ListDraft): boolean {
  const [fact] = factsOf(draft);
  return fact !== undefined && typeof draft.writeAmount(12_345, 0) === "number";
}

/** Whether an amount of whole units can be written: under 万元 or beside K the sum would be another. */
function isUnscaled({ headers, crm, kinds, writeAmount }: ListDraft): boolean {
  const column = kinds.indexOf("amount");
  const isAsExported = headers[column] === crm.columns[column]?.header;
  const text = writeAmount(12_300, -1);
  return isAsExported && !(typeof text === "string" && /[万亿KMkm]/.test(text));
}
