import { registries } from "@odoo/o-spreadsheet";
import { selfCheckCases } from "../../../../scripts/lib/selfCheckCases.mjs";
import { computedFormula, verdictFormula } from "../../../../src/actions/selfCheck/compareFormulas";
import { runSelfCheck } from "../../../../src/actions/selfCheck/runSelfCheck";
import type { SelfCheckCase } from "../../../../src/actions/selfCheck/SelfCheckCase";
import { selfCheckTexts } from "../../../../src/i18n/selfCheckTexts";
import { undoStack } from "../../../../src/excel/undo/undoStack";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { betweenLooks, hurry } from "../../../support/hurry";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { WrittenReport, type WrittenTable } from "../support/readReport";
import { typeInto } from "../support/typeInto";

const now = new Date(2026, 10, 22, 9, 5);
const cases: readonly SelfCheckCase[] = selfCheckCases();
const emptyCellCases = 1;
const count = cases.length + emptyCellCases;
const run = (chosen = cases, language: "en" | "zh-CN" = "en", moment = now) =>
  runSelfCheck(chosen, { language, now: moment });

/** 60 and 30 begin at 0 and 60 %, below the cut-off of 80 %; 10 begins at 90 %, below 95 %. */
const share: SelfCheckCase = {
  function: "TIERBYSHARE",
  formula: "=KAM.TIERBYSHARE({10;60;30})",
  result: [["B"], ["A"], ["A"]],
  source: { en: "60 % stand before 30", "zh-CN": "30 之前累计 60%" },
};

/** The list of all cases: the last table, whose headers that of the differing ones has, too. */
const allCases = (sheet: WrittenReport): WrittenTable =>
  sheet.table(["Function", "Verdict", "Expected"], "All cases");
const verdictsOf = (sheet: WrittenReport): unknown[] => allCases(sheet).rows.map(([, verdict]) => verdict);

let calm: () => void;

beforeAll(installKamFunctions);
beforeEach(() => {
  calm = hurry(betweenLooks);
});
afterEach(() => {
  calm();
  closeWorkbooks();
});

describe("runSelfCheck", () => {
  it("shows that every golden case comes out in the workbook as worked by hand", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    const result = await run();
    expect(result.notes).toEqual([]);
    expect(result.title).toEqual({ key: "selfCheckAgrees", params: { cases: count } });
    const sheet = new WrittenReport(headless, "KAM self-check");
    expect(sheet.figure("Verdict").value).toBe(`✓ All ${count} cases agree`);
    expect([sheet.figure("Agree").value, sheet.figure("Differ").value]).toEqual([count, 0]);
    expect(sheet.table("What differs").notes).toEqual(["✓ nothing"]);
    const { rows } = allCases(sheet);
    expect(rows).toHaveLength(count);
    expect(rows[0]?.slice(0, 5)).toEqual(["KAM.TIER", "✓ agrees", "", "", "=KAM.TIER(H1)"]);
    expect(rows[1]?.slice(0, 2)).toEqual([`KAM.${cases[0]?.function}`, "✓ agrees"]);
    expect(rows[1]?.slice(4)).toEqual([cases[0]?.formula, cases[0]?.source.en]);
    for (const [, , expected, computed] of rows)
      if (typeof expected === "number")
        expect(Math.abs(Number(computed) - expected)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected)));
      else expect(String(computed).replace(/^#/, "Error #")).toBe(String(expected));
  }, 30_000);

  it("counts the cases of each function, and those that agree", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    await run([share, { ...share, result: [["A"], ["A"], ["A"]] }]);
    const { rows, total } = new WrittenReport(headless, "KAM self-check").table("Functions");
    expect(rows).toEqual([
      ["KAM.TIER", "✓ agrees", 1, 1],
      ["KAM.TIERBYSHARE", "✗ differs", 2, 1],
    ]);
    expect(total?.values).toEqual(["Total", "", 3, 2]);
  });

  it("covers every function", () => {
    expect(new Set(cases.map(({ function: id }) => id)).size).toBe(37);
  });

  it("writes formulas that Excel takes: 8,192 characters, texts of 255", () => {
    const words = selfCheckTexts.en.sheet;
    const formulas = cases.flatMap(({ formula, result }) => [
      verdictFormula(formula, result, words),
      computedFormula(formula, result, words.error),
    ]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...texts.map(({ length }) => length - 2))).toBeLessThanOrEqual(255);
  });

  it("names no document that the reader does not have", () => {
    const sources = cases.flatMap(({ source }) => Object.values(source));
    expect(sources.filter((source) => /DOMAIN|^Rule \d|^规则 \d/.test(source))).toEqual([]);
  });

  it("marks each wrong expectation with a red line: value, text, type, error, blank, size", async () => {
    const wrong = (result: SelfCheckCase["result"], formula = share.formula): SelfCheckCase => ({
      ...share,
      formula,
      result,
    });
    const failing = [
      wrong([["B"], ["A"], ["B"]]),
      wrong([["b"], ["A"], ["A"]]),
      wrong([["B"], ["A"]]),
      wrong([["B"], ["A"], ["A"], ["A"]]),
      wrong([
        ["B", ""],
        ["A", ""],
        ["", ""],
      ]),
      wrong([[0.5000001]], "=KAM.BREAKEVEN(0.3,0.1)"),
      wrong([["0.5"]], "=KAM.BREAKEVEN(0.3,0.1)"),
      wrong([[{ error: "#VALUE!" }]], "=KAM.BREAKEVEN(0.1,0.3)"),
      wrong([[""]], "=KAM.BREAKEVEN(0.1,0.3)"),
      wrong([[0]], '=KAM.TIER("")'),
      wrong([["#N/A"]], "=KAM.DSO(1,2,3)"),
      wrong([["Name"], ["a"]], '=KAM.PARETO("a",1)'),
    ];
    const headless = await withWorkbook({ Mine: [["x"]] });
    const result = await run([...failing, share]);
    expect(result.title).toEqual({
      key: "selfCheckDiffers",
      params: { differ: failing.length, cases: failing.length + 1 + emptyCellCases },
    });
    const sheet = new WrittenReport(headless, "KAM self-check");
    expect(verdictsOf(sheet)).toEqual(["✓ agrees", ...failing.map(() => "✗ differs"), "✓ agrees"]);
    expect(sheet.figure("Verdict").value).toBe("12 of 14 cases differ ✗");
    // the first five of them, as they stand in the list of all
    expect(sheet.table("What differs").rows).toEqual(
      allCases(sheet)
        .rows.slice(1, 6)
        .map((row) => row.slice(0, 5)),
    );
  }, 30_000);

  it("agrees on an expected error, a blank, a truth value and the thirteenth digit", async () => {
    await withWorkbook({ Mine: [["x"]] });
    const right: SelfCheckCase[] = [
      { ...share, formula: "=KAM.BREAKEVEN(0.1,0.3)", result: [[{ error: "#NUM!" }]] },
      { ...share, formula: '=KAM.TIER("")', result: [[""]] },
      { ...share, formula: '=KAM.STALLED("P1",31)', result: [[true]] },
      { ...share, formula: "=KAM.DSO(1,3,1)", result: [[0.33333333333333]] },
    ];
    expect((await run(right)).title).toEqual({
      key: "selfCheckAgrees",
      params: { cases: 4 + emptyCellCases },
    });
  });

  it("writes to the same sheet again as long as nothing on it has changed", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    await run([share]);
    await run([share], "en", new Date(2026, 10, 23, 8, 0));
    expect(headless.book.sheets().map(({ name }) => name)).toEqual(["Mine", "KAM self-check"]);
    const { facts } = new WrittenReport(headless, "KAM self-check");
    expect(facts).toBe("Written 2026-11-23 08:00 · live formulas");
  });

  it("leaves a sheet that was changed as it is and says so", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    await run([share]);
    const table = allCases(new WrittenReport(headless, "KAM self-check"));
    await typeInto(headless, "KAM self-check", table.address(1, 4), "mine");
    const result = await run([share]);
    expect(result.notes).toEqual([
      { key: "noteSelfCheckNewSheet", params: { sheet: "KAM self-check", own: "KAM self-check (2)" } },
    ]);
    expect(allCases(new WrittenReport(headless, "KAM self-check")).rows[1]?.[4]).toBe("mine");
    expect(verdictsOf(new WrittenReport(headless, "KAM self-check (2)"))).toEqual(["✓ agrees", "✓ agrees"]);
  });

  it("keeps a sheet per language, and writes to each again", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    for (const language of ["en", "zh-CN", "en", "zh-CN"] as const)
      expect((await run([share], language)).notes).toEqual([]);
    expect(headless.book.sheets().map(({ name }) => name)).toEqual(["Mine", "KAM self-check", "KAM 自检"]);
  });

  describe("a second run does not pass on the results of the first", () => {
    type Description = ReturnType<typeof registries.functionRegistry.get>;
    let right: Description;
    beforeEach(() => {
      right = registries.functionRegistry.get("KAM.TIERBYSHARE");
    });
    afterEach(() => void registries.functionRegistry.replace("KAM.TIERBYSHARE", right));

    it("where calculation is manual and the function has become wrong", async () => {
      const headless = await withWorkbook({ Mine: [["x"]] });
      expect((await run([share])).title.key).toBe("selfCheckAgrees");
      headless.book.setManualCalculation(true);
      const wrong = { ...right, compute: () => ({ value: "Z" }) };
      registries.functionRegistry.replace("KAM.TIERBYSHARE", wrong);
      const result = await run([share]);
      expect(result.title).toEqual({ key: "selfCheckDiffers", params: { differ: 1, cases: 2 } });
      const sheet = new WrittenReport(headless, "KAM self-check");
      expect(sheet.figure("Verdict").value).toBe("1 of 2 cases differ ✗");
      expect(sheet.table("Functions").total?.values).toEqual(["Total", "", 2, 1]);
    });

    it("where Excel goes on showing the old values: it says so and leaves the sheet as it was", async () => {
      const headless = await withWorkbook({ Mine: [["x"]] });
      const { book } = headless;
      await run([share]);
      const { top } = allCases(new WrittenReport(headless, "KAM self-check"));
      const formulas = bookSnapshot(book);
      const read = book.readValues.bind(book);
      const shown = jest.spyOn(book, "readValues").mockImplementation((sheet, zone) => {
        const isVerdicts = zone.left === 1 && zone.right === 1 && zone.top === top;
        return isVerdicts ? read(sheet, zone).map(() => ["✓ agrees"]) : read(sheet, zone);
      });
      await expect(run([share])).rejects.toMatchObject({ key: "staleResults" });
      shown.mockRestore();
      expect(bookSnapshot(book)).toEqual(formulas);
    });
  });

  it.each(["a first", "a second"])("passes with manual calculation in %s run", async (which) => {
    const { book } = await withWorkbook({ Mine: [["x"]] });
    if (which === "a second") await run([share]);
    book.setManualCalculation(true);
    expect((await run([share])).title).toEqual({ key: "selfCheckAgrees", params: { cases: 2 } });
    expect(book.calculation.isManual).toBe(true);
  });

  it("cancelled while Excel still computes, leaves the workbook as it was", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    const before = bookSnapshot(headless.book);
    const last = undoStack.top()?.id ?? null;
    const controller = new AbortController();
    const progress = (done: number, total: number): void => {
      if (done === total) controller.abort();
    };
    await expect(
      runSelfCheck([share], { language: "en", now, progress, signal: controller.signal }),
    ).rejects.toMatchObject({ key: "cancelled" });
    expect(bookSnapshot(headless.book)).toEqual(before);
    expect(undoStack.top()?.id ?? null).toBe(last);
  });

  it("can be taken back", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    const before = bookSnapshot(headless.book);
    const { undoId } = await run(cases.slice(0, 60));
    expect(await undoLastWrite(undoId)).toEqual({ key: "undone", params: {} });
    expect(bookSnapshot(headless.book)).toEqual(before);
  }, 30_000);

  it("writes in Chinese", async () => {
    const headless = await withWorkbook({ Mine: [["x"]] });
    await run([share, { ...share, result: [["A"], ["A"], ["A"]] }], "zh-CN");
    const sheet = new WrittenReport(headless, "KAM 自检");
    expect(sheet.figure("结论").value).toBe("1 个算例不一致（共 3 个）✗");
    const [, agreeing] = sheet.table(["函数", "结论", "预期结果"], "全部算例").rows;
    expect(agreeing?.slice(0, 2)).toEqual(["KAM.TIERBYSHARE", "✓ 一致"]);
    expect(agreeing?.slice(2)).toEqual(["B; A; A", "B; A; A", share.formula, "30 之前累计 60%"]);
  });
});
