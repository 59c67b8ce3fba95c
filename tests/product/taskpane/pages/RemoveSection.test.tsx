import { screen } from "@testing-library/react";
import type { RemovalChoice } from "../../../../src/actions/remove/removeKam";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, findSentence, hasSentence, isOff } from "../support/screen";

test("sheets without typed cells are chosen beforehand, others go only with a tick of their own, and undo is offered", async () => {
  const asked: RemovalChoice[] = [];
  const user = openPane(
    "settings",
    fakeActions([], {
      findKamRemains: () =>
        Promise.resolve({
          sheets: [
            { name: "Forecast", typed: 0, lasting: null },
            { name: "Tier summary", typed: 2, lasting: "typed" },
            { name: "KAM Settings", typed: null, lasting: "unknown" },
          ],
          tierColumns: [
            { number: 1, sheet: "List", address: "C1", tiers: 40, typed: 3, blocked: null },
            { number: 2, sheet: "Old", address: "F1", tiers: 9, typed: 0, blocked: "filtered" },
          ],
          memory: 7,
          frozen: true,
          formulas: 2,
        }),
      removeKam: (choice) => {
        asked.push(choice);
        return Promise.resolve({
          title: { key: "kamRemoved", params: { sheets: 2, columns: 1, memory: 0 } },
          undoId: "write-1",
          goTo: { sheet: "List", address: "A1" },
          ...{ written: [], kept: 0, keptCells: [], notes: [] },
        });
      },
    }),
  );
  await user.click(await screen.findByText("Remove what KAM wrote"));
  await screen.findByRole("checkbox", { name: "Sheet “Forecast”" });
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false, false, false, false]);
  expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, false, false, true, false]);
  expect(hasSentence(/Cells typed or changed by you: 2\. Undo cannot bring it back/)).toBe(true);
  expect(hasSentence(/Thaw them first/)).toBe(true);
  expect(isOff("Remove")).toBe(false);
  await user.click(screen.getByRole("checkbox", { name: "Tiers below List!C1" }));
  await user.click(screen.getByRole("checkbox", { name: "Sheet “Tier summary”" }));
  expect(isOff("Remove")).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: /Remove for good.*Tier summary/ }));
  await user.click(button("Remove"));
  await findSentence("Removed: 2 sheets, 1 tier column, 0 hidden entries.");
  expect(asked).toEqual([
    { sheets: ["Forecast", "Tier summary"], tierColumns: [1], memory: false, forGood: true },
  ]);
  expect(button("Undo")).toBeTruthy();
});
