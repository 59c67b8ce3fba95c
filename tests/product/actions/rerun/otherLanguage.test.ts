import { writeClassification, previewClassification } from "../../../../src/actions/classify/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import type { WriteOptions, WriteResult } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { Language } from "../../../../src/i18n/Language";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { installKamFunctions } from "../support/installKamFunctions";
import { sheetKinds } from "../../excel/report/sheetKinds";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const sheets = {
  Accounts: [
    ["Account", "Sales"],
    ["Acme", 900],
    ["Beta", 400],
  ],
  Deals: [
    ["Deal", "Stage", "Amount", "Close date"],
    ["a", "P3", 900, 46_091],
  ],
  Paid: [
    ["Person", "Date", "Amount"],
    ["Ann", 46_037, 900],
  ],
};
const tables = { Accounts: "Accounts", Deals: "Deals", Paid: "Paid" };
const mode = "live";
const requests = {
  classify: {
    ...({ method: "rank", boundary: "from", rule: "start", criteria: [], mode } as const),
    mapping: {
      name: 0,
      value: 1,
      ...noAccountColumns,
    },
  },
  forecast: {
    ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode } as const),
    mapping: {
      ...{ name: 0, stage: 1, amount: 2, closeDate: 3, account: null, owner: null, department: null },
      ...{ id: null, probability: null, category: null, managerFigure: null, product: null },
    },
  },
  commission: {
    mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
    ...({ period: "month", method: "marginal", boundary: "above" } as const),
    ...({ basis: "each", decimals: 2, mode } as const),
  },
};
const load = (name: string) => loadSource({ kind: "table", name });

interface Case {
  readonly write: (options: WriteOptions) => Promise<WriteResult>;
  readonly touched: (language: Language) => Promise<string[]>;
  readonly names: Readonly<Record<Language, string>>;
}
const namesOf = (areas: readonly { readonly sheet: string }[]) => areas.map(({ sheet }) => sheet);
const cases: Readonly<Record<string, Case>> = {
  classify: {
    write: async (options) =>
      writeClassification(requests.classify, await load("Accounts"), await readSettings(), options),
    touched: async (language) =>
      namesOf(
        (
          await previewClassification(
            requests.classify,
            await load("Accounts"),
            await readSettings(),
            language,
          )
        ).touched,
      ),
    names: { en: "Tier summary", "zh-CN": "等级汇总" },
  },
  forecast: {
    write: async (options) =>
      writeForecast(requests.forecast, await load("Deals"), await readSettings(), options),
    touched: async (language) =>
      namesOf(
        (await previewForecast(requests.forecast, await load("Deals"), await readSettings(), language))
          .touched,
      ),
    names: { en: "Forecast", "zh-CN": "预测" },
  },
  commission: {
    async write(options) {
      const settings = await readSettings(options.language);
      const ladder = settings.ladders[0]?.name ?? "";
      return writeCommission({ ...requests.commission, ladder }, await load("Paid"), settings, options);
    },
    async touched(language) {
      const settings = await readSettings(language);
      const ladder = settings.ladders[0]?.name ?? "";
      const asked = { ...requests.commission, ladder };
      return namesOf((await previewCommission(asked, await load("Paid"), settings, language)).touched);
    },
    names: { en: "Commission statement", "zh-CN": "提成单" },
  },
};

const now = new Date(2026, 1, 10, 9, 5);
const tabs = async () => {
  const found = await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
  return found.filter((name) => !["Accounts", "Deals", "Paid", "KAM Settings"].includes(name));
};
const rename = (from: string, to: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

describe.each(Object.entries(cases))("%s in another language", (_, { write, touched, names }) => {
  beforeEach(async () => {
    await withWorkbook(sheets, { tables });
    await write({ language: "en", now });
    expect(await tabs()).toEqual([names.en]);
  });

  test("has the name of that language, as its preview says, and back again", async () => {
    expect(await touched("zh-CN")).toContain(names["zh-CN"]);
    const result = await write({ language: "zh-CN", now });
    expect(await tabs()).toEqual([names["zh-CN"]]);
    expect(namesOf(result.written)).toContain(names["zh-CN"]);
    await write({ language: "en", now });
    expect(await tabs()).toEqual([names.en]);
    await undoLastWrite();
    expect(await tabs()).toEqual([names["zh-CN"]]);
    await undoLastWrite();
    expect(await tabs()).toEqual([names.en]);
    await undoLastWrite();
    expect(await tabs()).toEqual([]);
  });

  test("keeps at an undo the name that the user gave it since", async () => {
    await write({ language: "zh-CN", now });
    await rename(names["zh-CN"], "For the board");
    await undoLastWrite();
    expect(await tabs()).toEqual(["For the board"]);
  });

  test("keeps at an undo its new name where another sheet has the former one by now", async () => {
    await write({ language: "zh-CN", now });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(names.en);
      await context.sync();
    });
    await undoLastWrite();
    expect((await tabs()).sort()).toEqual([names.en, names["zh-CN"]].sort());
  });

  test("keeps a name that the user gave it", async () => {
    await rename(names.en, "For the board");
    expect(await touched("zh-CN")).toContain("For the board");
    await write({ language: "zh-CN", now });
    expect(await tabs()).toEqual(["For the board"]);
  });

  test("keeps its name where the write does not come through", async () => {
    const stop = new AbortController();
    const progress = (): void => stop.abort();
    await expect(write({ language: "zh-CN", now, progress, signal: stop.signal })).rejects.toMatchObject({
      key: "cancelled",
    });
    expect(await tabs()).toEqual([names.en]);
  });

  test("keeps its name while the structure of the workbook is protected", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await write({ language: "zh-CN", now });
    expect(await tabs()).toEqual([names.en]);
  });
});

test("a list of its own gets the name of the language, too, as the preview says, and its former one by undo", async () => {
  const kind = sheetKinds.find(({ name }) => name === "list of its own")!;
  await kind.open();
  await kind.write("values", "en");
  const english = ["Invoices", "Tier summary", "Customers from Invoices"];
  expect(await tabs()).toEqual(english);
  await kind.write("values", "zh-CN");
  expect(await tabs()).toEqual(["Invoices", "等级汇总", "Invoices的客户"]);
  await undoLastWrite();
  expect(await tabs()).toEqual(english);
});
