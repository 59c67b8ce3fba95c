import type { JobCell } from "../../../../workbench/jobs/JobDocument";
import {
  columnOf,
  type DraftRow,
  type Fact,
  factsOf,
  labelColumn,
  type ListDraft,
  sumOf,
} from "../ListDraft";
import { people } from "../words";
import type { Trouble, TroubleKind } from "./Trouble";

const ofRole =
  (role: ListDraft["crm"]["role"]) =>
  ({ crm }: ListDraft): boolean =>
    crm.role === role;

/** What would stand in one of several columns of amounts, or would have to stand in each. */
const oneAmount: readonly TroubleKind[] = [
  ...(["unit", "currency", "totals", "headersAgain", "headers", "sign"] as const),
];

const titleLines: Trouble = {
  name: "title lines above",
  kind: "above",
  fits: () => true,
  apply({ above, headers }) {
    above.push(["Report of the sales team"], ["Printed on 2026-01-01", null, "Page 1"], []);
    above.push(headers.map(() => null).slice(1));
  },
};

function headers(name: string, apply: (draft: ListDraft) => void, clashes: Trouble["clashes"] = []): Trouble {
  return { name: `headers: ${name}`, kind: "headers", clashes, fits: () => true, apply };
}

function pushColumn(draft: ListDraft, header: string, cell: (fact: Fact, place: number) => JobCell): number {
  const column = draft.headers.push(header) - 1;
  draft.kinds.push("extra");
  for (const [place, fact] of factsOf(draft).entries()) fact.others.set(column, cell(fact, place));
  return column;
}

const ofHeaders: readonly Trouble[] = [
  headers(
    "in two rows",
    (draft) => {
      const amount = columnOf(draft, "amount");
      draft.above.push(draft.headers.map((_, column) => (column === amount ? "2025" : null)));
    },
    // On paper both rows would come again
    ["headersAgain"],
  ),
  headers("two alike", (draft) => {
    pushColumn(draft, draft.headers[labelColumn(draft)] ?? "", () => "x");
  }),
  headers("one empty", (draft) => {
    pushColumn(draft, "", () => 1);
    pushColumn(draft, "Remarks", () => "x");
  }),
];

function form(
  name: string,
  role: ListDraft["crm"]["role"],
  apply: Trouble["apply"],
  clashes: Trouble["clashes"] = [],
): Trouble {
  return { name, kind: "form", clashes, fits: ofRole(role), apply };
}

const ask = (draft: ListDraft, kind: string, answer: string): void => {
  draft.answers[kind] = answer;
  draft.mustAsk.push(kind);
};

const yearsAcross = form(
  "years as headers",
  "accounts",
  (draft) => {
    draft.headers[columnOf(draft, "amount")] = "2025";
    for (const [index, year] of ["2024", "2023"].entries())
      pushColumn(draft, year, ({ cents }) => Math.round((cents ?? 0) / 150) + index);
    ask(draft, "unfold", "latest");
  },
  oneAmount,
);

const monthsAcross = form(
  "months across",
  "payments",
  (draft, random) => {
    const facts = factsOf(draft);
    const date = columnOf(draft, "date");
    draft.headers[columnOf(draft, "amount")] = "Jan 2025";
    draft.headers[date] = "Remarks";
    for (const fact of facts) {
      fact.day = "2025-01-01";
      fact.others.set(date, null);
    }
    for (const [index, month] of ["Feb", "Mar"].entries())
      pushColumn(draft, `${month} 2025`, (fact) => {
        const cents = 100 * random.whole(1, 50_000);
        draft.more.push({ ...fact, cents, day: `2025-0${index + 2}-01` });
        return cents / 100;
      });
    ask(draft, "unfold", "rows");
  },
  [...oneAmount, "date"],
);

/** The most that divides an amount by a power of ten: its halves can be written in the unit of the whole. */
function grainOf(cents: number): number {
  let grain = 1;
  while (cents !== 0 && cents % (grain * 10) === 0) grain *= 10;
  return grain;
}

const invoices = form(
  "several rows per account",
  "accounts",
  (draft) => {
    const header = { en: "Invoice Date", zh: "开票日期", de: "Rechnungsdatum" }[draft.crm.language];
    const date = pushColumn(draft, header, () => ({ v: "2025-03-01", format: "yyyy-mm-dd" }));
    draft.rows = draft.rows.flatMap((row): DraftRow[] => {
      if (!("fact" in row)) return [row];
      const { fact } = row;
      const { cents } = fact;
      draft.more.push({ ...fact });
      fact.counts = false;
      if (cents === null) return [row];
      const grain = grainOf(cents);
      const first = Math.trunc(cents / grain / 2) * grain;
      const earlier = new Map(fact.others).set(date, { v: "2025-02-01", format: "yyyy-mm-dd" });
      fact.cents = cents - first;
      return [{ fact: { ...fact, cents: first, others: earlier } }, row];
    });
    ask(draft, "perAccount", "yes");
  },
  // A firm twice is what it makes
  ["names"],
);

const twoPersons = form(
  "two persons in a cell",
  "payments",
  (draft, random) => {
    const column = columnOf(draft, "person");
    const [one = "", two = ""] = people[draft.crm.language];
    const paid = factsOf(draft).filter(({ cents }) => cents !== null);
    const fact = random.pick(paid);
    const { cents } = fact;
    const place = factsOf(draft).indexOf(fact);
    const share = Math.sign(cents ?? 0) * Math.ceil(Math.abs(cents ?? 0) / 2);
    fact.others.set(column, `${one} / ${two}`);
    fact.others.set(columnOf(draft, "amount"), draft.writeAmount(cents ?? 0, place));
    fact.person = one;
    fact.cents = share;
    draft.more.push({ ...fact, person: two, cents: (cents ?? 0) - share });
    ask(draft, "split", "yes");
  },
  ["captions"],
);

const debitAndCredit = form(
  "debit and credit in two columns",
  "payments",
  (draft, random) => {
    const amount = columnOf(draft, "amount");
    draft.headers[amount] = { en: "Credit", zh: "贷方", de: "Haben" }[draft.crm.language];
    const header = { en: "Debit", zh: "借方", de: "Soll" }[draft.crm.language];
    pushColumn(draft, header, (fact) => {
      if (fact.cents === null || random.chance(0.7)) return null;
      const { cents } = fact;
      fact.others.set(amount, null);
      fact.cents = -cents;
      return cents / 100;
    });
  },
  oneAmount,
);

const ownChance = form("own probability per deal", "opportunities", (draft) => {
  pushColumn(draft, { en: "Win chance", zh: "赢率", de: "Chance" }[draft.crm.language], () => 0.5);
});

const visibleTotal: Trouble = {
  name: "total rows: of the visible rows",
  kind: "totals",
  clashes: ["currency", "hidden", "captions", "blankRows", "headersAgain"],
  fits: () => true,
  apply(draft) {
    const visible = sumOf(factsOf(draft).filter((_, place) => place !== 1));
    draft.hidden.push(1);
    draft.rows.push({ extra: { cells: new Map([[labelColumn(draft), "Total"]]), cents: visible } });
  },
};

export const listShapes: readonly Trouble[] = [
  titleLines,
  ...ofHeaders,
  yearsAcross,
  monthsAcross,
  invoices,
  twoPersons,
  debitAndCredit,
  ownChance,
  visibleTotal,
];
