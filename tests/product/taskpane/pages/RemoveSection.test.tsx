import { screen } from "@testing-library/react";
import type { RemovalChoice } from "../../../../src/actions/settings/removeKam";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, findSentence, hasSentence, isOff } from "../support/screen";

test("removing asks for a choice and once more, says that it cannot be undone, and tells what went", async () => {
  const asked: RemovalChoice[] = [];
  const user = openPane(
    "settings",
    fakeActions([], {
      findKamRemains: () =>
        Promise.resolve({ sheets: ["Forecast", "KAM Settings"], memory: 7, frozen: true, formulas: 2 }),
      removeKam: (choice) => {
        asked.push(choice);
        return Promise.resolve({ key: "kamRemoved", params: { sheets: 1, memory: 0 } });
      },
    }),
  );
  await user.click(await screen.findByText("Remove what KAM wrote"));
  const forecast = await screen.findByRole("checkbox", { name: "Sheet “Forecast”" });
  expect(screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).checked)).toEqual([
    false,
    false,
    false,
  ]);
  expect(hasSentence(/Thaw them first/)).toBe(true);
  expect(isOff("Remove …")).toBe(true);
  await user.click(forecast);
  await user.click(button("Remove …"));
  await findSentence("This cannot be undone. Save a copy of the workbook first.");
  expect(asked).toEqual([]);
  await user.click(button("Remove for good"));
  expect(await screen.findByText("Removed: 1 sheets, 0 hidden entries.")).toBeTruthy();
  expect(asked).toEqual([{ sheets: ["Forecast"], memory: false }]);
});
