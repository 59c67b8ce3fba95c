import { commonTexts } from "../../src/i18n/commonTexts";
import { fieldTexts } from "../../src/i18n/fieldTexts";
import type { Language } from "../../src/i18n/Language";
import type { StepAnswer } from "../../workbench/jobs/Answer";
import { makeFolder, removeFolders, runJob } from "../workbench/jobs/runKam";
import { type DirtyBook, dirtyBook } from "./support/dirtyBook";
import { stageWeights } from "./support/dirtyLists";
import { accountTotals, commissionRows, forecastTotals, tiersOf } from "./support/rightAnswers";

const today = "2026-11-29";

/** Seeds, the first and the last: `npm run corpus` takes 300, every test run a few. */
const [first = 1, last = first] = (process.env["KAM_CORPUS"] ?? "1-3").split("-").map(Number);
const folder = makeFolder();
afterAll(removeFolders);

const settings = {
  KAM_Ladder: [
    ["ladder", "from", "rate"],
    ["House", 0, 0.01],
    ["House", 100_000, 0.02],
    ["House", 500_000, 0.03],
  ],
};

interface Asked {
  readonly book: DirtyBook;
  readonly language: Language;
  readonly mode: "live" | "values";
}

function ask(seed: number): Asked {
  return {
    book: dirtyBook(seed),
    language: seed % 2 === 0 ? "en" : "zh-CN",
    mode: seed % 3 === 0 ? "values" : "live",
  };
}

/** Every action one after the other on one workbook, then all of them taken back. */
async function run({ book, language, mode }: Asked): Promise<StepAnswer[]> {
  const { accounts, deals, payments, sheets } = book;
  const areas = [accounts, deals, payments].map(({ area }) => area);
  const planned = accounts.rows.filter(({ kind }) => kind === "number").slice(0, 3);
  const job = (name: string, list: string, columns: object, options: object) => ({
    job: name,
    list,
    columns,
    options,
    write: true,
    // An account alone in its row may be the caption of a group
    answers: { caption: "no" },
  });
  const { answer } = await runJob(
    {
      open: { sheets },
      language,
      today,
      settings,
      steps: [
        { sheets: true },
        { read: areas },
        job("classify", accounts.list, { name: "Account", value: "Annual sales" }, { mode }),
        { read: [accounts.area] },
        job(
          "forecast",
          deals.list,
          { stage: "Stage", amount: "Amount", closeDate: "Close date" },
          { mode, period: "month", stageWeights },
        ),
        job(
          "commission",
          payments.list,
          { person: "Salesperson", date: "Date", amount: "Amount" },
          { mode, period: "month", ladder: "House", method: "marginal" },
        ),
        job(
          "plans",
          accounts.list,
          { name: "Account", value: "Annual sales" },
          { accounts: planned.map(({ name }) => name) },
        ),
        ...Array.from({ length: planned.length > 0 ? 4 : 3 }, () => ({ undo: true })),
        { read: areas },
        { sheets: true },
      ],
    },
    folder,
  );
  expect(answer.error).toBeNull();
  return [...answer.steps];
}

const cents = (money: number): number => Math.round(money * 100);

/** Says how many cells of a field are odd, in the words of the pane. */
function expectReported(
  { problems }: StepAnswer,
  language: Language,
  field: string,
  kinds: readonly string[],
): void {
  const { kinds: sentences } = commonTexts[language].problems;
  for (const [kind, name] of [
    ["textNumber", "textNumber"],
    ["notNumber", "notNumber"],
    ["blank", "blankValue"],
    ["error", "error"],
  ] as const) {
    const count = kinds.filter((own) => own === kind).length;
    const sentence = sentences[name](field, count.toLocaleString(language));
    expect([sentence, problems.includes(sentence)]).toEqual([sentence, count > 0]);
  }
}

describe.each(Array.from({ length: last - first + 1 }, (_, index) => first + index))(
  "dirty workbook %i",
  (seed) => {
    const asked = ask(seed);
    const { book, language } = asked;
    let steps: StepAnswer[] = [];
    const step = (index: number): StepAnswer => {
      const found = steps[index];
      if (found === undefined) throw new RangeError(`no step ${index}`);
      return found;
    };
    const result = (index: number): unknown => step(index).result;

    beforeAll(async () => {
      steps = await run(asked);
    }, 60_000);

    test("no action fails", () => {
      expect(steps.map(({ job, error }) => [job, error?.message ?? null])).toEqual(
        steps.map(({ job }) => [job, null]),
      );
    });

    test("every account has its tier, and what has none is reported", () => {
      const { rows, headerRow } = book.accounts;
      const { tiers, total } = result(2) as {
        tiers: string[];
        total: { accounts: number; value: number };
      };
      const right = tiersOf(rows);
      expect(tiers).toEqual(right);
      const totals = accountTotals(rows);
      expect([total.accounts, cents(total.value)]).toEqual([totals.accounts, totals.cents]);
      expectReported(
        step(2),
        language,
        fieldTexts[language].accounts.value,
        rows.map(({ kind }) => kind),
      );
      const [{ values } = { values: [] }] = result(3) as { values: unknown[][] }[];
      const header = values[headerRow] ?? [];
      const column = header.lastIndexOf(language === "en" ? "Tier" : "等级");
      // A live formula answers a cell that is no number with an error of its own cell
      const shownAs = (cell: unknown, kind: string): unknown =>
        kind !== "number" && kind !== "textNumber" && String(cell).startsWith("#") ? "" : cell;
      const written = rows.map(({ kind }, row) => shownAs(values[headerRow + 1 + row]?.[column] ?? "", kind));
      expect(written).toEqual(right);
    });

    test("the forecast adds up, and what counts nothing is reported", () => {
      const { rows } = book.deals;
      const right = forecastTotals(rows, today);
      const { periods, noDate, total } = result(4) as {
        periods: { start: string; amount: number; deals: number }[];
        noDate: { deals: number } | null;
        total: { deals: number; amount: number; weighted: number; won: number };
      };
      expect({
        deals: total.deals,
        cents: cents(total.amount),
        weightedTenths: Math.round(total.weighted * 1000),
        wonCents: cents(total.won),
        withoutDate: noDate?.deals ?? 0,
      }).toEqual({
        deals: right.deals,
        cents: right.cents,
        weightedTenths: right.weightedTenths,
        wonCents: right.wonCents,
        withoutDate: right.withoutDate,
      });
      for (const { start, amount } of periods)
        expect([start, cents(amount)]).toEqual([start, right.months.get(start.slice(0, 7)) ?? 0]);
      expectReported(
        step(4),
        language,
        fieldTexts[language].opportunities.amount,
        rows.map(({ kind }) => kind),
      );
    });

    test("every person and month has its commission to the cent", () => {
      const { rows } = book.payments;
      const { people, total } = result(5) as {
        people: { person: string; periods: { start: string; base: number; commission: number }[] }[];
        total: number;
      };
      const found = people.flatMap(({ person, periods }) =>
        periods.map(({ start, base, commission }) => ({
          person,
          month: start.slice(0, 7),
          baseCents: cents(base),
          commissionCents: cents(commission),
        })),
      );
      const right = commissionRows(rows);
      const sorted = (list: typeof found): string[] => list.map((row) => JSON.stringify(row)).sort();
      expect(sorted(found)).toEqual(sorted(right));
      expect(cents(total)).toBe(right.reduce((sum, { commissionCents }) => sum + commissionCents, 0));
      expectReported(
        step(5),
        language,
        fieldTexts[language].payments.amount,
        rows.map(({ kind }) => kind),
      );
    });

    test("all of it taken back, the workbook is as it was", () => {
      const [sheets, cells] = steps.slice(-2).reverse();
      expect(cells?.result).toEqual(result(1));
      expect(sheets?.result).toEqual(result(0));
    });
  },
);
