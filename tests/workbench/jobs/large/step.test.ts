import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, removeFolders, runJob } from "../runKam";

afterAll(removeFolders);

const open = { sheets: { Notes: [["Note"], ["as it was"]] } };
const step = { sum: "payments.csv", by: ["person", "month"], amount: "Amount", into: "Payments" };

describe("a step that sums a file", () => {
  it("names the file that is not there", async () => {
    const { code, answer } = await runJob({ open, steps: [step] });
    expect(code).toBe(1);
    expect(answer.steps[0]?.error).toEqual({
      code: "fileMissing",
      message: "There is no file payments.csv.",
    });
  });

  it("says what it needs where the engine cannot be had, and the next step runs", async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "payments.csv"), "Salesperson,Paid on,Amount\nAnn,2026-01-31,5\n");
    const { answer } = await runJob({ open, steps: [step, { sheets: true }] }, folder);
    expect(answer.steps.map(({ error }) => error?.code ?? null)).toEqual(["engineMissing", null]);
    expect(answer.steps[0]?.error?.message).toBe("There is no engine in tests.");
  });

  it("without a key it is no valid step", async () => {
    const { code, answer } = await runJob({ open, steps: [{ ...step, by: [] }] });
    expect([code, answer.error?.code]).toEqual([2, "documentInvalid"]);
  });
});
