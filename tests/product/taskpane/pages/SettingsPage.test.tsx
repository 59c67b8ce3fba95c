import { screen, waitFor } from "@testing-library/react";
import { ActionError, type CellPlace, type WriteResult } from "../../../../src/actions/list/messages";
import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import type { SettingsCell, SettingsCells } from "../../../../src/actions/settings/settingsCells";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { houseSettings } from "../../../support/houseSettings";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, findSentence, hasSentence, isOff, rowsOf } from "../support/screen";

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

describe("the settings in the pane", () => {
  const cell = (value: string | number, text = String(value), isFormula = false): SettingsCell => ({
    ...{ content: isFormula ? "=1+1" : value, value, text, isFormula },
  });
  const tiers: SettingsCells = {
    ...{ name: "KAM_Tiers", sheet: "KAM Settings", firstRow: 5, firstColumn: 0, days: 0 },
    headers: ["Tier", "From", "Cumulative share", "Share of accounts"],
    rows: [
      [cell("A"), cell(5_000_000, "5,000,000"), cell(0.8, "80.0%"), cell(0.2, "20.0%")],
      [cell("B"), cell(3_000_000, "3,000,000"), cell(1, "100.0%"), cell(0.8, "80.0%", true)],
      [cell("C"), cell(0), cell(""), cell("")],
    ],
  };
  const stages: SettingsCells = {
    ...{ name: "KAM_Stages", sheet: "KAM Settings", firstRow: 5, firstColumn: 8, days: 0 },
    headers: ["Stage", "Weight", "State"],
    rows: [[cell("P3"), cell(0.4, "40.0%"), cell("open")]],
  };
  const written: WriteResult = {
    title: { key: "settingsEdited", params: { count: 2, table: "KAM_Tiers" } },
    ...{ undoId: "write 1", goTo: { sheet: "KAM Settings", address: "B6" }, written: [], kept: 0 },
    ...{ keptCells: [], notes: [] },
  };
  const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

  function openEditor(own: Partial<PaneActions> = {}) {
    const asked: unknown[] = [];
    const actions = fakeActions([], {
      readSettingsCells: () => Promise.resolve([tiers, stages]),
      editSettings: (table, edits) => {
        asked.push([table.name, edits]);
        return Promise.resolve(written);
      },
      ...own,
    });
    return { user: openPane("settings", actions), asked };
  }

  test("are saved together after being checked, and can be undone", async () => {
    const { user, asked } = openEditor();
    await screen.findByRole("table", { name: "Tiers, best first" });
    expect(hasSentence(/^Save/)).toBe(false);
    await user.clear(field("From of A"));
    await user.type(field("From of A"), "6,000,000{Enter}");
    await user.clear(field("Cumulative share of A"));
    await user.type(field("Cumulative share of A"), "75");
    // Leaving the field takes it over: the press saves both.
    await user.click(button("Save 1 change"));
    await findSentence("2 cells of KAM_Tiers changed.");
    expect(asked).toEqual([
      [
        "KAM_Tiers",
        [
          { row: 0, column: 1, value: 6_000_000 },
          { row: 0, column: 2, value: 0.75 },
        ],
      ],
    ]);
    expect(button("Undo")).toBeTruthy();
    expect(hasSentence(/^Save/)).toBe(false);
  });

  test("are refused at once with the cell where they cannot be, and given up again", async () => {
    const { user, asked } = openEditor();
    await screen.findByRole("table", { name: "Tiers, best first" });
    await user.clear(field("From of B"));
    await user.type(field("From of B"), "9,000,000{Enter}");
    await findSentence("The thresholds must fall: 9,000,000 for tier B (KAM Settings!B7) does not.");
    expect(field("From of B").getAttribute("aria-invalid")).toBe("true");
    expect(isOff("Save 1 change")).toBe(true);
    await user.click(button("Save 1 change"));
    expect(asked).toEqual([]);
    await user.click(button("Discard"));
    expect(field("From of B").value).toBe("3,000,000");
  });

  test("that are formulas are shown and not edited; Esc takes back what was typed", async () => {
    const { user } = openEditor();
    await screen.findByRole("table", { name: "Tiers, best first" });
    expect(screen.queryByRole("textbox", { name: "Share of accounts of B" })).toBeNull();
    expect(screen.getByText("80.0%", { selector: "span" }).title).toBe(
      "Holds a formula: edit it on the sheet.",
    );
    await user.type(field("From of A"), "9{Escape}");
    expect(field("From of A").value).toBe("5,000,000");
  });

  test("are chosen where there are choices, and lead to their cells", async () => {
    const went: CellPlace[] = [];
    const { user, asked } = openEditor({ goTo: (place) => Promise.resolve(void went.push(place)) });
    await user.click(await screen.findByText("Sales stages", { selector: "span" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "State of P3" }), "lost");
    await user.click(button("Show KAM Settings!K6 on the sheet"));
    expect(went).toEqual([{ sheet: "KAM Settings", address: "K6" }]);
    await user.click(button("Save 1 change"));
    await waitFor(() => expect(asked).toEqual([["KAM_Stages", [{ row: 0, column: 2, value: "lost" }]]]));
  });

  test("say why they could not be written", async () => {
    const { user } = openEditor({
      editSettings: () =>
        Promise.reject(new ActionError("settingsCellChanged", { cell: "KAM Settings!B6", value: "7" })),
    });
    await screen.findByRole("table", { name: "Tiers, best first" });
    await user.clear(field("From of A"));
    await user.type(field("From of A"), "6,000,000{Enter}");
    await user.click(button("Save 1 change"));
    await findSentence(/^KAM Settings!B6 was changed meanwhile: it holds 7 now/);
    expect(field("From of A").value).toBe("6,000,000");
  });
});
