import { readRows } from "../../../../src/core/reading/readRows";
import { facts, kindsOf, read } from "./rowFacts";

const three = ["Customer", "Region", "Sales"];
const two = ["Customer", "Sales"];

describe("captions of groups", () => {
  test("a lone text with a colon names the group of the rows below it, down to the next caption or total", () => {
    const list = facts(two, "na", [
      ["North:", null],
      ["Alder", 10],
      ["Birch", 20],
      ["North Total", 30],
      ["South：", null],
      ["Cedar", 5],
      ["South Total", 5],
      ["Grand Total", 35],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("cddTcdTT");
    expect(reading.groups).toEqual([null, "North", "North", null, null, "South", null, null]);
    expect(reading.questions).toEqual([]);
    expect(reading.findings.find(({ key }) => key === "readCaptions")).toEqual({
      key: "readCaptions",
      params: { count: 2, labels: "North:, South：" },
      evidence: { column: null, rows: [0, 4] },
    });
  });

  test("a column of its own, blank in the rows of the list, holds captions for certain", () => {
    const list = facts(["Region", "Customer", "Sales"], ".na", [
      ["North", null, null],
      [null, "Alder", 10],
      [null, "Birch", 20],
      ["North Total", null, 30],
      ["South", null, null],
      [null, "Cedar", 5],
      [null, "Dogwood", 6],
      ["South Total", null, 11],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("cddTcddT");
    expect(reading.groups).toEqual([null, "North", "North", null, null, "South", "South", null]);
    expect(reading.questions).toEqual([]);
  });

  test("elsewhere a lone text is asked, once for all, and counts as a caption meanwhile", () => {
    const list = facts(three, "n.a", [
      ["Key accounts", null, null],
      ["Alder", "North", 10],
      ["Others", null, null],
      ["Birch", "South", 20],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("cdcd");
    expect(reading.questions).toEqual([
      {
        id: "captions",
        key: "askCaptions",
        params: { label: "Key accounts, Others", count: 2 },
        evidence: { column: null, rows: [0, 2] },
        choices: ["caption", "takeIn"],
        isProposed: true,
      },
    ]);
    expect(read(list, { captions: "takeIn" })).toEqual({ kinds: "dddd", asked: [], found: ["readAnswered"] });
    expect(readRows(list, { captions: "takeIn" }).groups).toBeNull();
  });

  test("what stands behind the colon is the name", () => {
    const list = facts(two, "na", [
      ["Region: North", null],
      ["Alder", 10],
      ["Birch", 20],
      ["North total", 30],
    ]);
    expect(readRows(list, { captions: "caption" }).groups).toEqual([null, "North", "North", null]);
  });

  test("a lone text is an account where another list knows it, or where nothing comes below it", () => {
    const rows = [
      ["Alder", null, null],
      ["Birch", "North", 10],
      ["Cedar", null, null],
    ];
    expect(read(facts(three, "n.a", rows, { known: new Set(["alder"]) }))).toEqual({
      kinds: "ddd",
      asked: [],
      found: [],
    });
  });

  test("a list of one column has no captions", () => {
    expect(read(facts(["Contact"], "n", [["Ann"], ["Bob"], ["Cyd"]]))).toEqual({
      kinds: "ddd",
      asked: [],
      found: [],
    });
  });
});

describe("what a printed list repeats", () => {
  test("headers further down are left out, page numbers and the title above with them", () => {
    const list = facts(
      three,
      "n.a",
      [
        ["Alder", "North", 10],
        ["Page 1 of 2", null, null],
        [null, null, null],
        ["Sales by customer", null, null],
        ["CUSTOMER ", "Region", "Sales"],
        ["Birch", "South", 20],
      ],
      { above: ["Sales by Customer"] },
    );
    expect(read(list)).toEqual({
      kinds: "dnbnhd",
      asked: [],
      found: ["readRepeatedHeaders", "readBlankRows", "readNotes"],
    });
  });

  test("both lines of a header of two lines", () => {
    const list = facts(["Customer", "2025 / Q1", "2025 / Q2"], "naa", [
      ["Alder", 1, 2],
      [null, "2025", null],
      ["Customer", "Q1", "Q2"],
      ["Birch", 3, 4],
    ]);
    expect(read(list)).toEqual({ kinds: "dhhd", asked: [], found: ["readRepeatedHeaders"] });
  });

  test("headers that are numbers", () => {
    const list = facts(["Customer", "2024", "2025"], "naa", [
      ["Alder", 1, 2],
      ["Customer", 2024, 2025],
      ["Birch", 3, 4],
    ]);
    expect(read(list).kinds).toBe("dhd");
  });

  test("a value that is its header is no header", () => {
    const list = facts(["Stage", "Customer", "Sales"], "kna", [
      ["Stage", "Alder", 1],
      ["Won", "Birch", 2],
    ]);
    expect(read(list).kinds).toBe("dd");
  });
});

describe("blank rows", () => {
  test("are skipped and said where they stand between", () => {
    const list = facts(two, "na", [
      ["Alder", 10],
      [null, ""],
      ["  ", null],
      ["-", "—"],
      ["Birch", 20],
      [null, null],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("dbnndb");
    expect(reading.findings).toEqual([
      { key: "readBlankRows", params: { count: 3, labels: "" }, evidence: { column: null, rows: [1, 2, 3] } },
    ]);
  });
});

describe("what stands below a list", () => {
  test("notes and signatures are no rows of it", () => {
    const list = facts(["客户", "区域", "金额"], "n.a", [
      ["甲", "北", 10],
      ["乙", "南", 20],
      ["合计", null, 30],
      ["备注：不含税", null, null],
      ["制表人：张三", "审核：李四", "日期：2026-01-05"],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("ddTnn");
    expect(reading.questions).toEqual([]);
    expect(reading.findings[1]).toEqual({
      key: "readNotes",
      params: { count: 2, labels: "备注：不含税, 制表人：张三" },
      evidence: { column: null, rows: [3, 4] },
    });
  });

  test("a count of records in a line of its own is a note", () => {
    const list = facts(three, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", 20],
      ["Total records: 2", null, null],
    ]);
    expect(read(list)).toEqual({ kinds: "ddn", asked: [], found: ["readNotes"] });
  });

  test("the footer of a report: blank row, copyright, and lines that follow it", () => {
    const list = facts(three, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", 20],
      ["Grand Totals (2 records)", null, 30],
      [null, null, null],
      ["Confidential Information - Do Not Distribute", null, null],
      ["Acme Reports", null, null],
      ["Generated By: Ann 2026-01-05", null, null],
    ]);
    expect(read(list)).toEqual({
      kinds: "ddTbnnn",
      asked: [],
      found: ["readTotalRows", "readBlankRows", "readNotes"],
    });
  });

  test("a lone text apart from the list that does not say what it is, is asked", () => {
    const list = facts(three, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", 20],
      [null, null, null],
      ["Cedar", null, null],
    ]);
    expect(read(list)).toEqual({
      kinds: "ddbn",
      asked: ["askNotes notes leaveOut"],
      found: ["readBlankRows"],
    });
    expect(read(list, { notes: "takeIn" }).kinds).toBe("ddbd");
  });

  test("accounts without an amount at the end are accounts", () => {
    const list = facts(three, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", null],
      ["Acme: East", "East", null],
      ["Cedar", null, null],
    ]);
    expect(read(list)).toEqual({ kinds: "dddd", asked: [], found: [] });
  });

  test("a firm whose name reads like a note is one where it has figures", () => {
    const list = facts(three, "n.a", [
      ["Note: Pads Ltd", "North", 10],
      ["Source Interlink", "South", 5],
      ["Page 1", "North", 7],
    ]);
    expect(read(list)).toEqual({ kinds: "ddd", asked: [], found: [] });
  });

  test("a second list with headers of its own is proposed to be left out", () => {
    const list = facts(three, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", 20],
      [null, null, null],
      ["Region", "Manager", "Target"],
      ["North", "Ann", 100],
      ["South", "Bob", 90],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("ddbnnn");
    expect(reading.questions).toEqual([
      {
        id: "secondList",
        key: "askSecondList",
        params: { label: "Region, Manager, Target", count: 3 },
        evidence: { column: null, rows: [3, 4, 5] },
        choices: ["leaveOut", "takeIn"],
        isProposed: true,
      },
    ]);
    expect(read(list, { secondList: "takeIn" })).toEqual({
      kinds: "ddbddd",
      asked: [],
      found: ["readBlankRows", "readAnswered"],
    });
  });

  test("a second list is found below amounts in texts", () => {
    const list = facts(two, "na", [
      ["Alder", "1'000"],
      ["Birch", "2'000"],
      [null, null],
      ["Month", "Plan"],
      ["Q1", 100],
    ]);
    const amounts = new Map([[1, [1000, 2000, null, null, 100]]]);
    expect(kindsOf(readRows({ ...list, amounts }, {}))).toBe("ddbnn");
  });

  test("an amount that nobody knows yet begins no second list", () => {
    const list = facts(three, "n.a", [
      ["Alder", "North", 10],
      [null, null, null],
      ["Birch", "South", "n/a"],
      ["Cedar", "East", 5],
    ]);
    expect(read(list)).toEqual({ kinds: "dbdd", asked: [], found: ["readBlankRows"] });
  });
});

describe("rows with figures below the total", () => {
  test("without a key, where the others have one, are proposed to be left out", () => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      ["Alder", 1, 10],
      ["Birch", 2, 20],
      ["Total", null, 30],
      ["VAT", null, 6],
      ["Grand Total", null, 36],
      ["Target", null, 50],
    ]);
    expect(read(list)).toEqual({
      kinds: "ddTnTn",
      asked: ["askBelowTotal belowTotal leaveOut"],
      found: ["readTotalRows"],
    });
    expect(read(list, { belowTotal: "takeIn" }).kinds).toBe("ddTdTd");
  });

  test("are asked below a sum with other words beside the total word, too", () => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      ["Alder", 1, 10],
      ["Birch", 2, 20],
      ["Total net", null, 30],
      ["VAT", null, 6],
    ]);
    expect(read(list, { "totalRow:total net": "leaveOut" })).toMatchObject({
      kinds: "ddTn",
      asked: ["askBelowTotal belowTotal leaveOut"],
    });
  });

  test("in a list without keys are asked and meanwhile taken in", () => {
    const list = facts(two, "na", [
      ["Alder", 10],
      ["Birch", 20],
      ["Total", 30],
      ["Cedar", 5],
    ]);
    expect(read(list)).toEqual({
      kinds: "ddTd",
      asked: ["askBelowTotal belowTotal takeIn"],
      found: ["readTotalRows"],
    });
    expect(read(list, { belowTotal: "leaveOut" }).kinds).toBe("ddTn");
  });

  test("are the list going on where they have keys, or are many", () => {
    const rows = [
      ["Alder", 1, 10],
      ["Birch", 2, 20],
      ["Total", null, 30],
      ["Cedar", 3, 5],
    ];
    expect(read(facts(["Customer", "Id", "Sales"], "nka", rows)).asked).toEqual([]);
    const onTop = [
      ["Total", 60],
      ["Alder", 10],
      ["Birch", 20],
      ["Cedar", 30],
    ];
    expect(read(facts(two, "na", onTop)).asked).toEqual([]);
  });
});

test("a list without names has totals by their words in other columns", () => {
  const list = facts(["Date", "Region", "Sales"], "k.a", [
    ["2026-01-05", "North", 10],
    ["2026-01-06", "South", 20],
    ["合计", null, 30],
  ]);
  expect(read(list)).toEqual({ kinds: "ddT", asked: [], found: ["readTotalRows"] });
});

test("an empty list, and one without rows, have nothing to say", () => {
  expect(read(facts([], "", []))).toEqual({ kinds: "", asked: [], found: [] });
  expect(read(facts(two, "na", []))).toEqual({ kinds: "", asked: [], found: [] });
});

test("the same list is read the same twice", () => {
  const list = facts(two, "na", [
    ["North:", null],
    ["Alder", 1],
    ["Birch", 2],
    ["Total", 4],
  ]);
  expect(readRows(list, {})).toEqual(readRows(list, {}));
});

test("a line of dashes is skipped like a blank row, and its cells count nowhere", () => {
  const list = facts(["Customer", "Stage", "Sales"], "n.a", [
    ["Alder", "Offer", 10],
    ["----", "----", null],
    [null, null, null],
    ["Birch", "Offer", 20],
  ]);
  const reading = readRows(list, {});
  expect(reading.kinds).toEqual(["data", "note", "blank", "data"]);
  expect(reading.findings.map(({ key, evidence }) => [key, evidence.rows])).toEqual([
    ["readBlankRows", [1, 2]],
  ]);
});
