import type { Cell } from "../../../../../src/core/cells/Cell";
import type { SourceRole } from "../../../../../src/core/columns/fields";
import { serialFromDate } from "../../../../../src/core/dates/serialDates";
import { allSteps } from "../../../../../src/core/Steps";
import { readDuplicates } from "../../../../../src/core/reading/shape/duplicates";
import { findHeaders } from "../../../../../src/core/reading/shape/findHeaders";
import { findPeriods } from "../../../../../src/core/reading/shape/findPeriods";
import { recogniseList } from "../../../../../src/core/reading/shape/recogniseList";
import { sumPerAccount } from "../../../../../src/core/reading/shape/sumPerAccount";

/** Numbers below 1, the same for the same seed (Lehmer's generator). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Make = (random: () => number, row: number) => Cell;

const pick =
  (...words: string[]): Make =>
  (random) =>
    words[Math.floor(random() * words.length)] ?? "";
const money: Make = (random) => Math.round(random() * 9_000_000) / 100;
const whole: Make = (random) => Math.round(random() * 80_000);
const year: Make = (random) => 1990 + Math.floor(random() * 35);
const day: Make = (random) => serialFromDate(2025, 0, 1 + Math.floor(random() * 700));
const dayText: Make = (random, row) =>
  `2025-${String(1 + (row % 12)).padStart(2, "0")}-${10 + Math.floor(random() * 18)}`;
const share: Make = (random) => Math.round(random() * 100) / 100;
const code =
  (letter: string): Make =>
  (_, row) =>
    `${letter}${1001 + row}`;
const firms: Make = (_, row) =>
  `${["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"][row % 6] ?? ""} ${["Ltd", "GmbH", "Inc", "AG"][Math.floor(row / 6) % 4] ?? ""} ${row}`;
const chinese: Make = (_, row) => `${["华东", "远景", "金桥", "天河"][row % 4] ?? ""}科技${row}号`;
const sometimes =
  (make: Make): Make =>
  (random, row) =>
    random() < 0.7 ? make(random, row) : null;
const owners = pick("Ann Lee", "Bob Ray", "Cy Wu", "May Jun");
const stages = pick("Prospecting", "Negotiation", "Closed Won", "Closed Lost");

/** Lists in the shapes of CRM and ERP exports and of lists kept by hand. */
const shapes: readonly { readonly role: SourceRole; readonly columns: Readonly<Record<string, Make>> }[] = [
  {
    role: "accounts",
    columns: {
      "Account Name": firms,
      Industry: pick("Retail", "Energy"),
      "Annual Revenue": money,
      "Account Owner": owners,
    },
  },
  {
    role: "accounts",
    columns: {
      "Customer ID": code("C"),
      Customer: firms,
      "Net Sales": whole,
      Since: year,
      "Last visit": day,
    },
  },
  {
    role: "accounts",
    columns: {
      客户编码: code("K"),
      客户简称: chinese,
      年销售额: money,
      业务员: pick("张三", "李四"),
      建档日期: dayText,
    },
  },
  {
    role: "accounts",
    columns: {
      Kunde: firms,
      Ort: pick("Köln", "Ulm"),
      Umsatz: money,
      Deckungsbeitrag: money,
      Betreuer: owners,
    },
  },
  {
    role: "opportunities",
    columns: {
      "Opportunity Name": code("Deal "),
      "Account Name": firms,
      Stage: stages,
      Amount: money,
      "Close Date": day,
      Probability: share,
    },
  },
  {
    role: "opportunities",
    columns: {
      dealname: code("d"),
      dealstage: stages,
      amount: sometimes(whole),
      closedate: dayText,
      hubspot_owner_id: owners,
    },
  },
  {
    role: "payments",
    columns: { Salesperson: owners, Date: day, "Amount (net)": money, Customer: firms, Invoice: code("R") },
  },
  {
    role: "payments",
    columns: {
      收款日期: day,
      业务员: pick("张三", "李四"),
      回款金额: whole,
      客户: chinese,
      备注: sometimes(pick("已到账", "预付")),
    },
  },
  {
    role: "payments",
    columns: { Mai: owners, Month: dayText, Paid: money, March: sometimes(pick("yes", "no")) },
  },
];

const lists = Array.from({ length: 306 }, (_, index) => {
  const random = randomBy(index + 1);
  const { role, columns } = shapes[index % shapes.length] ?? { role: "accounts" as const, columns: {} };
  const count = 2 + Math.floor(random() * 38);
  const body = Array.from({ length: count }, (_, row) =>
    Object.values(columns).map((make) => make(random, row)),
  );
  return { role, headers: Object.keys(columns), body };
});

test("on 306 clean lists the headers are the first row, nothing is unfolded and nothing summed", () => {
  const wrong: unknown[] = [];
  for (const { role, headers, body } of lists) {
    const found = findHeaders([headers, ...body]);
    if (found?.row !== 0 || found.rows !== 1) wrong.push({ headers, found });
    const columns = headers.map((_, column) => body.map((row) => row[column] ?? null));
    if (findPeriods(headers, columns) !== null) wrong.push({ headers, across: true });
    const today = serialFromDate(2026, 0, 15);
    const mapping: Readonly<Record<string, number | null>> = recogniseList(role, headers, columns, {
      today,
      isHeadless: false,
    }).mapping;
    if (role !== "accounts") continue;
    const [name, value] = [mapping["name"] ?? -1, mapping["value"] ?? -1];
    const isMapped = new Set(Object.values(mapping).filter((column) => column !== null));
    const list = { headers, columns, name, value, isMapped, leftOut: new Set<number>(), currencies: null };
    const facts = { ...list, amounts: [value], mapped: [...isMapped], ours: [] };
    const { questions } = allSteps(readDuplicates(facts, {}));
    if (name < 0 || value < 0 || allSteps(sumPerAccount(list, {})).questions.length + questions.length > 0)
      wrong.push({ headers, name, value });
  }
  expect(wrong).toEqual([]);
});
