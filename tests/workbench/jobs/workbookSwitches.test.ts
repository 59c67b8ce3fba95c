import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });
const open = {
  sheets: {
    Deals: [
      ["Deal", "Stage", "Amount", "Close date"],
      ["a", "P4", 100, day("2026-03-01")],
      ["b", "P4", 200, day("2026-02-28")],
    ],
  },
};
const forecast = { job: "forecast", list: "Deals", write: true, options: { mode: "values" } };

describe("a job with a switch of the workbook", () => {
  it("gives the periods of the days as they are seen, from 1904 too", async () => {
    const starts = async (host: object) => {
      const { answer } = await runJob({ open, steps: [{ ...forecast, host }] });
      const { periods } = answer.steps[0]?.result as { periods: { start: string; amount: number }[] };
      return periods.map(({ start, amount }) => [start, amount]);
    };
    const wanted = [
      ["2026-02-01", 200],
      ["2026-03-01", 100],
    ];
    expect(await starts({})).toEqual(wanted);
    expect(await starts({ date1904: true })).toEqual(wanted);
  });

  it("edits and reads the days that a person sees", async () => {
    const steps = [{ edit: { set: { "Deals!D2": day("2026-05-01") } } }, { read: ["Deals!D2:D3"] }];
    const { answer } = await runJob({ open, steps, host: { date1904: true } });
    expect(answer.steps[1]?.result).toMatchObject([{ values: [[46_143], [46_081]] }]);
  });

  it("says that a workbook is open for reading only, and writes nothing", async () => {
    const steps = [{ ...forecast, host: { readOnly: true } }, { sheets: true }];
    const { answer } = await runJob({ open, steps });
    expect(answer.steps[0]?.error).toMatchObject({ code: "workbookReadOnly" });
    expect(answer.steps[1]?.result).toMatchObject({ sheets: [{ name: "Deals" }] });
  });
});
