import { messageText } from "../../../../src/actions/list/messages";
import { screen, waitFor } from "@testing-library/react";
import type { ForecastPreview, ForecastRequest } from "../../../../src/actions/forecast/types";
import type { Cell } from "../../../../src/core/cells/Cell";
import type { Language } from "../../../../src/i18n/Language";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { findSentence, hasSentence, isOff, picked } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { noFilter } from "../../../support/noFilter";

const listOf = (rows: number, stage = "P3"): FakeList => ({
  role: "opportunities",
  table: tableOf(
    "Deals",
    ["Phase", "Worth", "Due"],
    Array.from({ length: rows }, (): Cell[] => [stage, 1000, 46_023]),
  ),
  mapping: {
    ...{ stage: 0, amount: 1, closeDate: 2 },
    ...{
      owner: null,
      name: null,
      account: null,
      ...{ probability: null, category: null, managerFigure: null, product: null },
      department: null,
      id: null,
    },
  },
});

const total = { period: null, label: "", deals: 3, amount: 1, weighted: 1, won: 0, p10: 0, p50: 1, p90: 1 };
const preview: ForecastPreview = {
  ...{
    lines: [],
    noDate: null,
    pastDue: null,
    far: null,
    managerFigure: null,
    total,
    stages: [],
    groups: [],
    coverage: null,
    problems: [],
    notes: [],
    ...noFilter,
    reading: { findings: [], questions: [], decisions: [] },
  },
  touched: [{ sheet: "Report", address: "A1", what: { key: "touchNewSheet", params: {} } }],
  conflicts: [],
};

/** The pane over a list, whose rows are hidden until they may be shown. */
function open(
  list: FakeList,
  { hidden = false, language = "en" }: { hidden?: boolean; language?: Language } = {},
) {
  const asked: ForecastRequest[] = [];
  const user = openPane(
    "forecast",
    fakeActions([list], {
      previewForecast: (request) => {
        asked.push(request);
        const isInTheWay = hidden && request.showAllRows !== true;
        const conflicts = isInTheWay ? [{ key: "rowsHidden", params: { sheet: "Deals" } } as const] : [];
        const isLive = request.mode === "live" && request.period !== "week";
        const notes = isLive ? [] : [{ key: "noteLiveGaps", params: {} } as const];
        return Promise.resolve({ ...preview, isLive, notes, conflicts });
      },
    }),
    language,
  );
  return { user, asked };
}

describe("rows of the list that are hidden", () => {
  test.each([
    [
      "en",
      /^Rows of the list on Deals are hidden, and Excel misplaces what is written over them\./,
      "Show all rows and write",
      "Write forecast",
    ],
    ["zh-CN", /^“Deals”上数据表的某些行已隐藏/, "显示所有行并写入", "写入预测"],
  ] as const)(
    "in %s hold the write back until the user lets them be shown",
    async (language, reason, leave, write) => {
      const { user, asked } = open(listOf(3), { hidden: true, language });
      await findSentence(reason);
      expect(isOff(write)).toBe(true);
      await user.click(screen.getByRole("checkbox", { name: leave }));
      await waitFor(() =>
        expect([hasSentence(reason), isOff(write), asked.at(-1)?.showAllRows]).toEqual([false, false, true]),
      );
      await user.click(screen.getByRole("checkbox", { name: leave }));
      await findSentence(reason);
      expect(isOff(write)).toBe(true);
    },
  );

  test("are not spoken of where none are", async () => {
    open(listOf(3));
    await findSentence(/^This will be written/);
    expect(screen.queryByRole("checkbox", { name: "Show all rows and write" })).toBeNull();
  });
});

describe("the choice between live formulas and values", () => {
  test("is values for a long list, with the reason, until live formulas are chosen", async () => {
    const { user, asked } = open(listOf(10_001));
    await findSentence(/^Values are proposed: Excel is slow with live formulas over 10,?001 rows\./);
    await waitFor(() => expect(picked("Results as")).toBe("Values"));
    await user.click(await screen.findByRole("radio", { name: "Live formulas" }));
    expect(picked("Results as")).toBe("Live formulas");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked.at(-1)?.mode).toBe("live");
  });

  test("is values alone where more than 5 MB would be handed over, with the reason", async () => {
    const { asked } = open(listOf(20_000, "x".repeat(250)));
    await findSentence(/^Live formulas are not possible: each recalculation would hand over 5\.5 MB/);
    expect((await screen.findByRole<HTMLInputElement>("radio", { name: "Live formulas" })).disabled).toBe(
      true,
    );
    await findSentence(/^This will be written/);
    expect(asked.at(-1)?.mode).toBe("values");
  });

  test("shows values, with the reason, where live formulas cannot be; the wish for them is remembered", async () => {
    const { user, asked } = open(listOf(3));
    await findSentence(/^This will be written/);
    expect(picked("Results as")).toBe("Live formulas");
    await user.click(await screen.findByRole("radio", { name: "Week" }));
    await waitFor(() => expect(picked("Results as")).toBe("Values"));
    expect((await screen.findByRole<HTMLInputElement>("radio", { name: "Live formulas" })).disabled).toBe(
      true,
    );
    expect(hasSentence(messageText("en", { key: "noteLiveGaps", params: {} }))).toBe(true);
    expect(hasSentence("KAM formulas that follow your data and settings.")).toBe(false);
    await user.click(await screen.findByRole("radio", { name: "Month" }));
    await waitFor(() => expect(picked("Results as")).toBe("Live formulas"));
    expect(asked.at(-1)).toMatchObject({ mode: "live", period: "month" });
  });

  describe("in an Excel without custom functions", () => {
    beforeEach(() => {
      Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
    });
    afterEach(() => {
      Reflect.deleteProperty(globalThis, "Office");
    });

    test.each([
      [
        "en",
        "This Excel cannot compute the functions of add-ins: KAM formulas would show #NAME?.",
        "Live formulas",
      ],
      ["zh-CN", "此 Excel 无法计算加载项的函数：KAM 公式会显示 #NAME?。", "实时公式"],
    ] as const)("is values alone, with the reason in %s", async (language, reason, live) => {
      open(listOf(3), { language });
      await findSentence(reason);
      expect((await screen.findByRole<HTMLInputElement>("radio", { name: live })).disabled).toBe(true);
    });
  });
});
