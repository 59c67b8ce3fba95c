import { screen, within } from "@testing-library/react";
import type { FormulaCount } from "../../../../src/actions/formulas/countFormulas";
import type { WriteResult } from "../../../../src/actions/list/messages";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, findSentence } from "../support/screen";

const frozen: WriteResult = {
  title: { key: "formulasFrozen", params: { count: 412 } },
  undoId: "write 1",
  goTo: { sheet: "List", address: "A1" },
  written: [],
  kept: 0,
  keptCells: [],
  notes: [],
};

/** A workbook that holds 412 formulas until they are frozen. */
function workbook(count: FormulaCount): PaneActions {
  let now = count;
  const none = () => Promise.reject(new Error("not this one"));
  return fakeActions([], {
    countFormulas: () => Promise.resolve(now),
    formulaJobs: {
      repair: { preview: none, write: none },
      thaw: { preview: none, write: none },
      freeze: {
        preview: () =>
          Promise.resolve({
            count: 412,
            touched: [
              {
                sheet: "List",
                address: "C2",
                what: { key: "touchFormulas", params: { count: 412 } },
              } as const,
            ],
            notes: [{ key: "noteLeftProtected", params: { count: 3, sheet: "Locked" } } as const],
          }),
        write: () => {
          now = { formulas: 3, broken: 0, frozen: true, isComplete: true };
          return Promise.resolve(frozen);
        },
      },
    },
  });
}

const buttons = () =>
  within(screen.getByRole("region", { name: /KAM/ }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

test.each([
  ["en", "KAM formulas in this workbook: 412", ["Freeze"]],
  ["zh-CN", "本工作簿的 KAM 公式：412 个", ["固定为数值"]],
] as const)("the home page says in %s how many KAM formulas there are", async (language, sentence, jobs) => {
  openPane("home", workbook({ formulas: 412, broken: 0, frozen: false, isComplete: true }), language);
  await findSentence(sentence);
  expect(buttons()).toEqual(jobs);
});

test("it says nothing where there are none", async () => {
  openPane("home", workbook({ formulas: 0, broken: 0, frozen: false, isComplete: true }));
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByText(/KAM formulas/)).toBeNull();
});

test("broken formulas come first, and all that can be done is offered", async () => {
  openPane("home", workbook({ formulas: 412, broken: 2, frozen: true, isComplete: true }));
  await findSentence("KAM formulas that Excel does not know: 2");
  expect(buttons()).toEqual(["Repair", "Freeze", "Thaw"]);
});

test("freezing says what it touches and leaves, writes when told to, and offers to thaw afterwards", async () => {
  const user = openPane("home", workbook({ formulas: 412, broken: 0, frozen: false, isComplete: true }));
  await findSentence("KAM formulas in this workbook: 412");
  await user.click(button("Freeze"));
  await findSentence(/412 formulas/);
  await findSentence("3 formulas on the protected sheet Locked are left as they are.");
  const [, write] = screen.getAllByRole("button", { name: "Freeze" });
  await user.click(write as HTMLElement);
  await findSentence("412 KAM formulas are values now. Thaw brings the formulas back.");
  await findSentence("KAM formulas in this workbook: 3");
  expect(buttons()).toEqual(["Freeze", "Thaw"]);
});
