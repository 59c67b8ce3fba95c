import { screen } from "@testing-library/react";
import { ActionError, type CellPlace } from "../../../../src/actions/list/messages";
import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import { houseSettings } from "../../../support/houseSettings";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, findSentence, hasSentence, rowsOf } from "../support/screen";

const settings: KamSettings = {
  ...houseSettings,
  tiers: {
    rows: [
      { tier: "A", from: 5_000_000, cumulativeShare: 0.8, share: 0.05, row: 0 },
      { tier: "B", from: null, cumulativeShare: null, share: null, row: 1 },
    ],
  },
};

describe("the settings page", () => {
  test.each([
    [
      "en",
      "Settings",
      "Open KAM Settings",
      "Tiers",
      ["Tier", "From", "Cum. share", "Of accounts"],
      "Target",
      "none",
    ],
    [
      "zh-CN",
      "设置",
      "打开 KAM Settings",
      "客户等级",
      ["等级", "起点", "累计占比", "客户数占比"],
      "目标",
      "无",
    ],
  ] as const)(
    "in %s shows the tables as they stand",
    async (language, title, open, tiers, head, target, none) => {
      openPane("settings", fakeActions([], { readSettings: () => Promise.resolve(settings) }), language);
      expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
      expect(rowsOf(await screen.findByRole("table", { name: tiers }))).toEqual([
        head,
        ["A", "5,000,000", "80%", "5%"],
        ["B", "", "", ""],
      ]);
      expect(screen.getByRole("row", { name: `${target} ${none}` })).toBeTruthy();
      expect(button(open)).toBeTruthy();
    },
  );

  test("names each cell that cannot be read, says what that means, and leads to it", async () => {
    const went: CellPlace[] = [];
    const place = { sheet: "KAM Settings", address: "G6" };
    const params = { table: "KAM_Criteria", row: 6, column: "Weight", value: "high", values: "" };
    const faults = [{ part: "KAM_Criteria", key: "settingsNumber", params, place }] as const;
    const own = {
      readSettings: () => Promise.resolve({ ...settings, faults }),
      goTo: (cell: CellPlace) => Promise.resolve(void went.push(cell)),
    };
    const user = openPane("settings", fakeActions([], own));
    await findSentence("Settings, table KAM_Criteria, row 6: Weight is high, but must be a number.");
    expect(hasSentence(/^What needs one of these does not run/)).toBe(true);
    await user.click(button("Show me"));
    expect(went).toEqual([place]);
  });

  test("shows a ladder with its fixed amounts", async () => {
    openPane("settings", fakeActions([]));
    expect(rowsOf(await screen.findByRole("table", { name: "Commission ladders: Director" }))).toEqual([
      ["From", "Rate", "Fixed"],
      ["1,000", "10%", "50"],
      ["2,000", "20%", "0"],
    ]);
  });

  test("says that a workbook without the sheet uses the house defaults, and adds it on demand", async () => {
    let exists = false;
    const user = openPane(
      "settings",
      fakeActions([], {
        readSettings: () => Promise.resolve({ ...settings, exists }),
        openSettings: () => {
          exists = true;
          return Promise.resolve();
        },
      }),
    );
    await findSentence("The workbook has no settings sheet yet: these are the house defaults.");
    await user.click(button("Add KAM Settings"));
    expect(await screen.findByRole("button", { name: "Open KAM Settings" })).toBeTruthy();
    expect(hasSentence(/these are the house defaults/)).toBe(false);
  });

  test("says why the settings cannot be read or opened, and reads them again when asked", async () => {
    let broken = true;
    const user = openPane(
      "settings",
      fakeActions([], {
        readSettings: () =>
          broken
            ? Promise.reject(new ActionError("settingsTwice", { table: "KAM_Tiers", row: 2, value: "A" }))
            : Promise.resolve(settings),
        openSettings: () => Promise.reject(new Error("odd")),
      }),
    );
    await findSentence("Settings, table KAM_Tiers, row 2: A is there twice.");
    broken = false;
    await user.click(button("Read again"));
    expect(await screen.findByRole("table", { name: "Tiers" })).toBeTruthy();
    expect(hasSentence("Settings, table KAM_Tiers, row 2: A is there twice.")).toBe(false);
    await user.click(button("Open KAM Settings"));
    await findSentence("Something unexpected happened: odd");
  });
});
