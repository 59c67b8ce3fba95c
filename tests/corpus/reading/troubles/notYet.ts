import { roundAmounts } from "../cleanList";
import { columnOf, type DraftRow, factsOf, labelColumn, type ListDraft, sumOf } from "../ListDraft";
import { people } from "../words";
import { amountText, makeSmall } from "./numberTexts";
import type { Trouble } from "./Trouble";

const always = (): boolean => true;
const ofRole =
  (role: ListDraft["crm"]["role"]) =>
  ({ crm }: ListDraft): boolean =>
    crm.role === role;

const later = (name: string, apply: Trouble["apply"], fits: Trouble["fits"] = always): Trouble => ({
  name,
  kind: "form",
  fits,
  apply,
});

/** The amounts in a unit that header cells do not name. */
function inTenThousands(draft: ListDraft): void {
  roundAmounts(draft, 1_000_000);
  draft.writeAmount = (cents) => cents / 1_000_000;
}

/** The same amounts side by side under periods, the last of them being the fact's. */
function across(draft: ListDraft, headers: readonly string[]): void {
  const amount = columnOf(draft, "amount");
  draft.headers[amount] = headers.at(-1) ?? "";
  for (const [index, header] of headers.slice(0, -1).entries()) {
    const column = draft.headers.length;
    draft.headers.push(header);
    draft.kinds.push("extra");
    for (const fact of factsOf(draft)) fact.others.set(column, Math.round((fact.cents ?? 0) / 150) + index);
  }
}

/** Shapes whose reading is not built; they are run and counted by themselves, with what would be right. */
export const notYet: readonly Trouble[] = [
  later("title lines above", ({ above, headers }) => {
    above.push(["Report of the sales team"], ["Printed on 2026-01-01", null, "Page 1"], []);
    above.push(headers.map(() => null).slice(1));
  }),
  later("unit in a title", (draft) => {
    inTenThousands(draft);
    draft.above.push(["统计表"], ["单位：万元"]);
  }),
  later("unit in the number format", (draft) => {
    inTenThousands(draft);
    const { writeAmount } = draft;
    draft.writeAmount = (cents, place) => ({ v: writeAmount(cents, place) as number, format: '0.00"万元"' });
  }),
  later("thousands by the number format alone", (draft) => {
    draft.writeAmount = (cents) => ({ v: cents / 100, format: "#,##0," });
  }),
  later("header of two rows", (draft) => {
    const amount = columnOf(draft, "amount");
    draft.above.push(draft.headers.map((_, column) => (column === amount ? "2025" : null)));
  }),
  later("two headers alike", (draft) => {
    const column = draft.headers.length;
    draft.headers.push(draft.headers[labelColumn(draft)] ?? "");
    draft.kinds.push("extra");
    for (const fact of factsOf(draft)) fact.others.set(column, "x");
  }),
  later("an empty header", (draft) => {
    const column = draft.headers.length;
    draft.headers.push("", "Remarks");
    draft.kinds.push("extra", "extra");
    for (const fact of factsOf(draft)) fact.others.set(column, 1).set(column + 1, "x");
  }),
  later(
    "years as headers",
    (draft) => {
      across(draft, ["2023", "2024", "2025"]);
      draft.answers["unfold"] = "latest";
    },
    ofRole("accounts"),
  ),
  later(
    "months across",
    (draft) => {
      const amount = columnOf(draft, "amount");
      const date = columnOf(draft, "date");
      const months = ["Jan", "Feb", "Mar"];
      draft.headers[amount] = "Jan 2025";
      draft.headers[date] = "Remarks";
      for (const fact of factsOf(draft)) {
        fact.day = "2025-01-01";
        fact.others.set(date, null);
      }
      for (const month of months.slice(1)) {
        const column = draft.headers.length;
        draft.headers.push(`${month} 2025`);
        draft.kinds.push("extra");
        for (const fact of factsOf(draft)) fact.others.set(column, 0);
      }
      draft.answers["unfold"] = "rows";
    },
    ofRole("payments"),
  ),
  later(
    "several rows per account",
    (draft) => {
      const date = draft.headers.length;
      draft.headers.push({ en: "Invoice Date", zh: "开票日期", de: "Rechnungsdatum" }[draft.crm.language]);
      draft.kinds.push("extra");
      const amount = columnOf(draft, "amount");
      draft.rows = factsOf(draft).flatMap((fact): DraftRow[] => {
        const half = Math.floor((fact.cents ?? 0) / 200);
        fact.others.set(date, { v: "2025-03-01", format: "yyyy-mm-dd" });
        const first = new Map(draft.kinds.map((_, column) => [column, fact.others.get(column) ?? null]));
        first.set(columnOf(draft, "person"), fact.person).set(amount, half);
        first.set(date, { v: "2025-02-01", format: "yyyy-mm-dd" });
        fact.others.set(amount, (fact.cents ?? 0) / 100 - half);
        return [{ extra: { cells: first, cents: null } }, { fact }];
      });
      draft.answers["perAccount"] = "yes";
    },
    ofRole("accounts"),
  ),
  later(
    "two persons in a cell",
    (draft) => {
      const column = columnOf(draft, "person");
      const [one = "", two = ""] = people[draft.crm.language];
      // The facts of both are one row each, of which only the first is written
      draft.rows = factsOf(draft).map((fact) => ({ fact }));
      const [first] = factsOf(draft);
      if (first === undefined) return;
      first.cents = Math.round((first.cents ?? 0) / 200) * 200;
      first.others.set(column, `${one} / ${two}`).set(columnOf(draft, "amount"), first.cents / 100);
      first.cents /= 2;
      first.person = one;
      const hiddenHalf = {
        ...first,
        person: two,
        others: new Map(draft.kinds.map((_, place) => [place, null])),
      };
      draft.rows.push({ fact: hiddenHalf });
      draft.answers["split"] = "yes";
    },
    ofRole("payments"),
  ),
  later(
    "debit and credit in two columns",
    (draft, random) => {
      const amount = columnOf(draft, "amount");
      draft.headers[amount] = { en: "Credit", zh: "贷方", de: "Haben" }[draft.crm.language];
      draft.headers.push({ en: "Debit", zh: "借方", de: "Soll" }[draft.crm.language]);
      const debit = draft.kinds.push("extra") - 1;
      for (const fact of factsOf(draft).filter(() => random.chance(0.3))) {
        fact.others.set(debit, (fact.cents ?? 0) / 100).set(amount, null);
        fact.cents = -(fact.cents ?? 0);
      }
    },
    ofRole("payments"),
  ),
  later(
    "own probability per deal",
    (draft) => {
      draft.answers["probability"] = "ignore";
      draft.answers["stage"] = "won";
      draft.headers.push({ en: "Win chance", zh: "赢率", de: "Chance" }[draft.crm.language]);
      const column = draft.kinds.push("extra") - 1;
      for (const fact of factsOf(draft)) fact.others.set(column, 0.5);
    },
    ofRole("opportunities"),
  ),
  later("total of the visible rows", (draft) => {
    const facts = factsOf(draft);
    draft.hidden.push(1);
    const visible = sumOf(facts.filter((_, place) => place !== 1));
    draft.rows.push({ extra: { cells: new Map([[labelColumn(draft), "Total"]]), cents: visible } });
  }),
  later(
    "1,234 alone, German headers",
    (draft) => {
      makeSmall(draft);
      draft.writeAmount = (cents) => amountText(cents, { thousands: ",", decimal: ".", decimals: 0 });
      draft.answers["numberConvention"] = "point";
      draft.mustAsk.push("numberConvention");
    },
    ({ crm }) => crm.language === "de",
  ),
  later("decimal commas in one column, 1,200 in another", (draft) => {
    for (const fact of factsOf(draft))
      if (fact.cents !== null) fact.cents = Math.round(fact.cents / 1000) * 100 + 100_000;
    draft.writeAmount = (cents) => amountText(cents, { thousands: ",", decimal: ".", decimals: 0 });
    draft.headers.push("Marge");
    const column = draft.kinds.push("extra") - 1;
    for (const [place, fact] of factsOf(draft).entries()) fact.others.set(column, `${10 + place},5`);
    draft.answers["numberConvention"] = "point";
    draft.mustAsk.push("numberConvention");
  }),
];
