import { writeFileSync } from "node:fs";
import path from "node:path";
import { readFields } from "../../../src/core/textFile/readFields";
import type { ReadFields } from "../../../workbench/files/ReadFields";
import { makeFolder, removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

interface Shown {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Opens a text file, reads a range of it, and saves. */
async function opened(
  content: string | Uint8Array,
  range: string,
  keys: object = {},
  today = "2026-01-10",
  language = "en",
) {
  const folder = makeFolder();
  writeFileSync(path.join(folder, "x.csv"), content);
  const open = { file: "x.csv", ...keys };
  const document = { open, today, language, steps: [{ read: [`x!${range}`] }], save: "done.xlsx" };
  const { code, answer, warnings } = await runJob(document, folder);
  const [shown] = (answer.steps[0]?.result ?? []) as Shown[];
  return { code, questions: answer.questions, saved: answer.saved, warnings, ...shown };
}

const german = "Customer;Revenue\nAlder;620.000\nBirch;310.000\nCedar;95.000\nDogwood;12.500\n";

test("the reading that the build offers is what the workbench expects", () => {
  const offered: ReadFields = readFields;
  expect(offered).toBe(readFields);
});

describe("a text with two readings", () => {
  test("is asked about, stays text, and nothing is saved", async () => {
    const { code, saved, values, questions } = await opened(german, "B2:B5");
    expect([code, saved]).toEqual([3, null]);
    expect(values?.flat()).toEqual(["620.000", "310.000", "95.000", "12.500"]);
    expect(questions).toEqual([
      {
        key: "decimal",
        text: "x.csv: which is its decimal mark? Revenue: nothing decides how to read “620.000”, “310.000”, “95.000”.",
        choices: [
          { value: ",", label: "Comma (1.234,5)" },
          { value: ".", label: "Point (1,234.5)" },
        ],
        evidence: [
          "620.000 → 620,000; 310.000 → 310,000; 95.000 → 95,000",
          "620.000 → 620; 310.000 → 310; 95.000 → 95",
        ],
      },
    ]);
  });

  test("is the number of the decimal mark that is said: 620,000 + 310,000 + 95,000 + 12,500 = 1,037,500", async () => {
    const { code, saved, values, formats } = await opened(german, "B2:B5", { decimal: "," });
    expect([code, saved]).toEqual([0, "done.xlsx"]);
    expect(values?.flat().reduce((sum: number, value) => sum + Number(value), 0)).toBe(1_037_500);
    expect(formats?.flat()).toEqual(["#,##0", "#,##0", "#,##0", "#,##0"]);
    expect((await opened(german, "B2:B5", { decimal: "." })).values?.flat()).toEqual([620, 310, 95, 12.5]);
  });

  test("of a date waits for the order of day and month", async () => {
    const text = "Deal,Close date\nA,03/04/2026\nB,05/06/2026\n";
    const asked = await opened(text, "B2:B3", {}, "2026-01-10", "zh-CN");
    expect([asked.code, asked.values?.flat()]).toEqual([3, ["03/04/2026", "05/06/2026"]]);
    expect(asked.questions).toEqual([
      {
        key: "dateOrder",
        text: "x.csv：日期按什么顺序书写？ Close date：无法判定“03/04/2026”、“05/06/2026”的读法。",
        choices: [
          { value: "dmy", label: "日在前" },
          { value: "mdy", label: "月在前" },
        ],
        evidence: [
          "03/04/2026 → 2026-04-03; 05/06/2026 → 2026-06-05",
          "03/04/2026 → 2026-03-04; 05/06/2026 → 2026-05-06",
        ],
      },
    ]);
    // 3 April and 5 June, 4 March and 6 May 2026.
    expect((await opened(text, "B2:B3", { dateOrder: "dmy" })).values?.flat()).toEqual([46_115, 46_178]);
    expect((await opened(text, "B2:B3", { dateOrder: "mdy" })).values?.flat()).toEqual([46_085, 46_148]);
  });

  test("as a number or two columns waits for the delimiter", async () => {
    const text = "1,5;2,5\n3,5;4,5\n";
    const asked = await opened(text, "A1:B1");
    expect(asked.code).toBe(3);
    expect(asked.questions).toMatchObject([
      {
        key: "delimiter",
        choices: [
          { value: ";", label: "Semicolon (;)" },
          { value: ",", label: "Comma (,)" },
        ],
        evidence: ["1,5 | 2,5", "1 | 5;2 | 5"],
      },
    ]);
    const told = await opened(text, "A2:B2", { delimiter: ";" });
    expect([told.code, told.values?.flat()]).toEqual([0, [3.5, 4.5]]);
  });
});

describe("what the texts settle", () => {
  test("is read and said: 1,250.50 + 980 + 12,000,000 = 12,002,230.50", async () => {
    const text =
      "Account;Annual sales;Close date\nAlfa;1.250,50;03.02.2025\nBeta;980,00;15.02.2025\nGama;12.000.000,00;01.03.2025\n";
    const { code, values, formats, warnings } = await opened(text, "B2:C4");
    expect(code).toBe(0);
    // 3 and 15 February, 1 March 2025.
    expect(values).toEqual([
      [1250.5, 45_691],
      [980, 45_703],
      [12_000_000, 45_717],
    ]);
    expect(formats?.[0]).toEqual(["#,##0.00", "yyyy-mm-dd"]);
    expect(warnings).toEqual(
      expect.arrayContaining([
        "Annual sales: Comma (1.234,5). “1.250,50” can be read in no other way.",
        "Close date: Day first. “15.02.2025” can be read in no other way.",
      ]),
    );
  });

  const rows = "客户,销售额\n北方,1250.5\n";
  const utf16 = (isBig: boolean) => {
    const bytes = Buffer.from(`\ufeff${rows}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };
  /** 客户,销售额 / 北方,1250.5 */
  const gb18030 = Buffer.from("bfcdbba72cCFFACADBB6EE0ab1b1b7bd2c313235302e350a", "hex");

  test.each([
    ["UTF-8", Buffer.from(rows)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${rows}`)],
    ["UTF-16", utf16(false)],
    ["UTF-16, big-endian", utf16(true)],
    ["GB18030", gb18030],
  ])("is the encoding: %s", async (_, content) => {
    const { code, values } = await opened(content, "A1:B2");
    expect(code).toBe(0);
    expect(values).toEqual([
      ["客户", "销售额"],
      ["北方", 1250.5],
    ]);
  });

  test("is that a code is none: leading zeros and long digits stay text", async () => {
    const { code, values } = await opened(
      "Id,Card\n00123,6222021234567890123\n04567,6222021234567890124\n",
      "A2:B3",
    );
    expect(code).toBe(0);
    expect(values).toEqual([
      ["00123", "6222021234567890123"],
      ["04567", "6222021234567890124"],
    ]);
  });
});
