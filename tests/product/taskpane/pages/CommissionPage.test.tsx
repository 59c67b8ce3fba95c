import { screen, waitFor, within } from "@testing-library/react";
import type {
  CommissionPreview,
  CommissionRequest,
  PersonStatement,
} from "../../../../src/actions/commission/types";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { describeListPage } from "../support/listPage";
import { openPane } from "../support/openPane";
import { button, choose, chosen, findSentence, hasSentence, picked, rowsOf, step } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { houseSettings } from "../../../support/houseSettings";
import { noFilter } from "../../../support/noFilter";
import { noCredits } from "../../../support/noCredits";

const payments: FakeList = {
  role: "payments",
  table: tableOf(
    "Payments",
    ["Who", "Paid", "When", "Scheme"],
    [
      ["Ann", 600_000, 46023, ""],
      ["Ann", 400_000, 46030, ""],
      ["Bob", 50_000, 46031, "Director"],
    ],
  ),
  mapping: { person: 0, amount: 1, date: 2, ladder: null, account: null, id: null, ...noCredits },
};

/** 1,000,000 on the standard ladder: 900,000 at 1.5 % and 100,000 at 2 %. */
const ann: PersonStatement = {
  person: "Ann",
  base: 1_000_000,
  commission: 15_500,
  periods: [
    {
      period: 46023,
      label: "Jan 2026",
      base: 1_000_000,
      commission: 15_500,
      ladder: "Standard",
      quota: null,
      steps: [
        { from: 0, to: 900_000, rate: 0.015, base: 900_000, commission: 13_500 },
        { from: 900_000, to: 1_500_000, rate: 0.02, base: 100_000, commission: 2000 },
      ],
      sourceRows: [2, 3],
    },
  ],
};

const preview: CommissionPreview = {
  people: [ann],
  base: 1_000_000,
  commission: 15_500,
  otherMethods: [{ method: "whole", commission: 20_000 }],
  problems: [],
  touched: [{ sheet: "Report", address: "A1", what: { key: "touchNewSheet", params: {} } }],
  conflicts: [],
  notes: [],
  ...noFilter,
  reading: { findings: [], questions: [], decisions: [] },
};

const page = {
  page: "commission",
  list: payments,
  preview,
  written: { key: "commissionWritten", params: { people: 1, total: "15,500.00" } },
  actions: (show, write) => ({
    previewCommission: show,
    writeCommission: (_request, _table, _settings, options) => write(options),
  }),
} as const satisfies Partial<Parameters<typeof describeListPage<CommissionPreview>>[0]>;

describeListPage<CommissionPreview>({
  ...page,
  language: "en",
  says: {
    title: "Pay commission",
    lead: "Per person and period, every step shown, exact to the cent.",
    option: "Payments (3 rows)",
    field: "Salesperson",
    column: "Who · A",
    missing: "Choose a column for Salesperson.",
    figure: "20,000.00",
    problem: "Amount that is no number: 2",
    write: "Write statement",
    written: "Commission statement written for 1 person: 15,500.00.",
  },
});

describeListPage<CommissionPreview>({
  ...page,
  language: "zh-CN",
  says: {
    title: "计算提成",
    lead: "按人、按期间，逐档列示，精确到分。",
    option: "Payments（3 行）",
    field: "销售人员",
    column: "Who · A",
    missing: "请为销售人员选择列。",
    figure: "20,000.00",
    problem: "金额不是数字：2 个",
    write: "写入提成单",
    written: "已为 1 人写入提成单：15,500.00。",
  },
});

/** The page; `asked` holds what the last preview was asked for. */
function openCommission(shown: Partial<CommissionPreview> = {}, list: FakeList = payments) {
  const asked: { last?: CommissionRequest } = {};
  const actions = fakeActions([list], {
    previewCommission: (request) => {
      asked.last = request;
      return Promise.resolve({ ...preview, ...shown });
    },
  });
  return { user: openPane("commission", actions), asked };
}

const ready = () => findSentence("20,000.00");

test("commission starts as the settings say and follows what is chosen here", async () => {
  const { user, asked } = openCommission();
  await ready();
  expect(chosen("Ladder", step("Method"))).toBe("Standard");
  expect([picked("Method"), picked("Per"), picked("Each period")]).toEqual([
    "By slice",
    "Month",
    "By itself",
  ]);
  expect(asked.last).toMatchObject({
    ladder: "Standard",
    method: "marginal",
    period: "month",
    basis: "each",
  });
  await user.click(screen.getByRole("radio", { name: "All at one rate" }));
  expect(hasSentence("The whole amount earns the rate of the step reached.")).toBe(true);
  await user.click(screen.getByRole("radio", { name: "Year" }));
  await user.click(screen.getByRole("radio", { name: "Cumulative" }));
  expect(hasSentence("Due = ladder on the year to date, less what was due before.")).toBe(true);
  await waitFor(() =>
    expect(asked.last).toMatchObject({ method: "whole", period: "year", basis: "cumulative", decimals: 2 }),
  );
});

test("the bound is explained with the ladder's own numbers", async () => {
  const { user, asked } = openCommission();
  await ready();
  expect(chosen("A step starts")).toBe("above its bound (900K–1.5M inclusive)");
  const before = asked.last?.boundary;
  await choose(user, "A step starts", "from its bound (≥ 1.5M)");
  await waitFor(() => expect(asked.last?.boundary).not.toBe(before));
});

test("a ladder is drawn step by step, with a table when it pays fixed amounts too", async () => {
  const { user, asked } = openCommission();
  await ready();
  expect(
    screen.getByRole("img", { name: /^Rate by amount: from 0: 1\.5%; from 900,000: 2\.0%;/ }),
  ).toBeTruthy();
  expect(screen.queryByRole("table", { name: "Steps of Standard" })).toBeNull();
  await choose(user, "Ladder", "Director", step("Method"));
  expect(rowsOf(screen.getByRole("table", { name: "Steps of Director" }))).toEqual([
    ["Step from", "Rate", "Fixed amount"],
    ["1,000", "10%", "50"],
    ["2,000", "20%", ""],
  ]);
  await waitFor(() => expect(asked.last?.ladder).toBe("Director"));
});

test("a ladder column of the list goes before the ladder chosen here", async () => {
  openCommission({}, { ...payments, mapping: { ...payments.mapping, ladder: 3 } });
  await findSentence("The ladder column of the list decides; this one is for rows without.");
});

test("beside a column of quotas the bounds may be shares of them, as they are read or as chosen here", async () => {
  const { user, asked } = openCommission({}, { ...payments, mapping: { ...payments.mapping, quota: 3 } });
  await ready();
  expect(asked.last?.boundsIn).toBeNull();
  await choose(user, "Bounds of the ladder", "Shares of the quota", step("Method"));
  await waitFor(() => expect(asked.last?.boundsIn).toBe("quota"));
  await choose(user, "Bounds of the ladder", "As they are read", step("Method"));
  await waitFor(() => expect(asked.last?.boundsIn).toBeNull());
});

test("the preview says the totals and opens each person down to the steps, which add up", async () => {
  const { user } = openCommission();
  await ready();
  const figures = [...document.querySelectorAll("dl > div")].map((figure) => figure.textContent);
  expect(figures).toEqual(["People1", "Amount counted1M", "Commission15,500.00", "Average rate1.55%"]);
  const people = within(screen.getByRole("list", { name: "Commission per person" }));
  expect(people.queryByText("Jan 2026")).toBeNull();
  await user.click(people.getByText("Ann"));
  await user.click(await people.findByText("Jan 2026"));
  expect(rowsOf(await people.findByRole("table", { name: "payments: 2, Standard" }))).toEqual([
    ["Step from", "Rate", "Amount", "Commission"],
    ["0", "1.5%", "900,000.00", "13,500.00"],
    ["900K", "2%", "100,000.00", "2,000.00"],
    ["Total", "1,000,000.00", "15,500.00"],
  ]);
});

test("of many people the first twelve are shown until all are asked for", async () => {
  const people = Array.from({ length: 13 }, (_, index) => ({ ...ann, person: `Person ${index + 1}` }));
  const { user } = openCommission({ people });
  await ready();
  expect(hasSentence("Person 12")).toBe(true);
  expect(hasSentence("Person 13")).toBe(false);
  await user.click(button("Show all 13"));
  expect(hasSentence("Person 13")).toBe(true);
});

test("commission is shown for chosen people and months, which are kept with the list", async () => {
  const asked: CommissionRequest[] = [];
  const kept: unknown[] = [];
  const actions = fakeActions([payments], {
    rememberFilter: (role, { label }, filter) => Promise.resolve(void kept.push([role, label, filter])),
    previewCommission: (request) => {
      asked.push(request);
      const filtered =
        request.people === undefined ? null : { by: "Ann, Jan 2026", shown: 2, all: 3, amount: 50_000 };
      const choices = {
        names: { person: ["Ann", "Bob"], product: ["Pump", "Valve"] },
        months: [46023, 46054],
      };
      return Promise.resolve({ ...preview, filtered, choices });
    },
  });
  const user = openPane("commission", actions);
  await ready();
  await user.click(screen.getByText("Filter"));
  await choose(user, "From", "Jan 2026");
  await choose(user, "To", "Jan 2026");
  await user.click(screen.getByText("People: Everybody"));
  await user.click(screen.getByRole("checkbox", { name: "Ann" }));
  await choose(user, "Product", "Pump", step("Method"));
  await findSentence("Filter: 2 of 3 payments: Ann, Jan 2026");
  expect(hasSentence("Left out: 50,000.00")).toBe(true);
  const filter = { from: "2026-01", to: "2026-01", people: ["Ann"], filter: { product: "Pump" } };
  await waitFor(() => expect(asked.at(-1)).toMatchObject(filter));
  expect(kept.at(-1)).toEqual(["payments", "Payments", filter]);
  await choose(user, "Product", "(all)", step("Method"));
  await user.click(screen.getByRole("checkbox", { name: "Ann" }));
  await waitFor(() =>
    expect(kept.at(-1)).toEqual(["payments", "Payments", { from: "2026-01", to: "2026-01" }]),
  );
});

test("what of the settings cannot be read is named at the method, with the way to its cell", async () => {
  const went: unknown[] = [];
  const place = { sheet: "KAM Settings", address: "L4" };
  const params = { table: "KAM_Ladder", row: 4, column: "From", value: "abc", values: "" };
  const fault = { part: "KAM_Ladder", key: "settingsNumber", params, place } as const;
  const others = { ...fault, part: "KAM_Roles", params: { ...params, table: "KAM_Roles" } } as const;
  const actions = fakeActions([payments], {
    readSettings: () => Promise.resolve({ ...houseSettings, faults: [fault, others] }),
    previewCommission: () => Promise.resolve(preview),
    goTo: (cell) => Promise.resolve(void went.push(cell)),
  });
  const user = openPane("commission", actions);
  await findSentence("Settings, table KAM_Ladder, row 4: From is abc, but must be a number.");
  expect(hasSentence("Settings, table KAM_Roles, row 4: From is abc, but must be a number.")).toBe(false);
  await screen.findByRole("region", { name: "Method" });
  expect(step("Method").getByRole("group", { name: "Per" })).toBeTruthy();
  await user.click(step("Method").getByRole("button", { name: "Show me" }));
  expect(went).toEqual([place]);
});

test("the three methods stand side by side with what each does and how much more or less it pays", async () => {
  const otherMethods = [
    { method: "whole", commission: 20_000 },
    { method: "overage", commission: 15_499.5 },
  ] as const;
  openCommission({ otherMethods });
  const table = await screen.findByRole("table", { name: "The three methods on the same payments" });
  expect(rowsOf(table)).toEqual([
    ["Amount counted", "Commission", "Difference"],
    ["By slice (chosen)Each slice of the amount earns its own rate."],
    ["1M", "15,500.00", "–"],
    ["All at one rateThe whole amount earns the rate of the step reached."],
    ["1M", "20,000.00", "+4,500.00"],
    [
      "Excess at one rateThe first rate up to where the second step begins; all above that at the rate of the step reached.",
    ],
    ["1M", "15,499.50", "-0.50"],
  ]);
});

test("one person's statement is open at a time", async () => {
  const people = ["Ann", "Bob"].map((person) => ({ ...ann, person }));
  const { user } = openCommission({ people });
  await ready();
  const list = within(screen.getByRole("list", { name: "Commission per person" }));
  await user.click(list.getByText("Ann"));
  await list.findByText("Jan 2026");
  await user.click(list.getByText("Bob"));
  const isOpen = (name: string) => list.getByText(name).closest("details")!.open;
  await waitFor(() => expect([isOpen("Ann"), isOpen("Bob")]).toEqual([false, true]));
  expect(list.getAllByText("Jan 2026")).toHaveLength(1);
});
