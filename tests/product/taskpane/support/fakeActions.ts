import type { SourceOption, SourceTable } from "../../../../src/actions/sources/SourceTable";
import type { ColumnMapping, SourceRole } from "../../../../src/core/columns/fields";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { houseSettings } from "../../../support/houseSettings";

/** A list of the workbook, and the columns that are recognised in it. */
export type FakeList = {
  [R in SourceRole]: { readonly role: R; readonly table: SourceTable; readonly mapping: ColumnMapping<R> };
}[SourceRole];

const optionOf = ({ ref, label, sheet, address, rows, headers }: SourceTable): SourceOption => ({
  ref,
  label,
  sheet,
  address,
  rows,
  headers,
});

const unexpected = (name: string) => () =>
  Promise.reject(new Error(`the pane was not expected to ask for ${name}`));

/** Actions on a workbook that holds these lists and the house settings; whatever else a page asks for must be given. */
export function fakeActions(lists: readonly FakeList[], own: Partial<PaneActions> = {}): PaneActions {
  return {
    listSources: (role) =>
      Promise.resolve(lists.filter((list) => list.role === role).map(({ table }) => optionOf(table))),
    loadSource: (ref) => Promise.resolve(lists.find(({ table }) => table.ref === ref)!.table),
    readMapping: () => Promise.resolve(null),
    suggestMapping: (role, { label }) => {
      const list = lists.find((each) => each.role === role && each.table.label === label)!;
      return Promise.resolve(list.mapping as never);
    },
    watchList: () => Promise.resolve(() => Promise.resolve()),
    rememberMapping: () => Promise.resolve(),
    readAnswers: () => Promise.resolve({}),
    rememberAnswers: () => Promise.resolve(),
    readFilter: () => Promise.resolve({}),
    rememberFilter: () => Promise.resolve(),
    readSettings: () => Promise.resolve(houseSettings),
    watchSettings: () => Promise.resolve(() => Promise.resolve()),
    readSettingsCells: () => Promise.resolve([]),
    editSettings: unexpected("editSettings"),
    openSettings: unexpected("openSettings"),
    findKamRemains: unexpected("findKamRemains"),
    removeKam: unexpected("removeKam"),
    previewClassification: unexpected("previewClassification"),
    writeClassification: unexpected("writeClassification"),
    previewForecast: unexpected("previewForecast"),
    writeForecast: unexpected("writeForecast"),
    previewCommission: unexpected("previewCommission"),
    writeCommission: unexpected("writeCommission"),
    readPlanSources: unexpected("readPlanSources"),
    listPlanAccounts: unexpected("listPlanAccounts"),
    previewPlans: unexpected("previewPlans"),
    buildPlans: unexpected("buildPlans"),
    readBookState: () => Promise.resolve({ lists: [], lastRun: null, next: null }),
    rememberRun: () => Promise.resolve(),
    countFormulas: () => Promise.resolve({ formulas: 0, broken: 0, frozen: false, isComplete: true }),
    formulaJobs: {
      repair: { preview: unexpected("a repair"), write: unexpected("a repair") },
      freeze: { preview: unexpected("a freeze"), write: unexpected("a freeze") },
      thaw: { preview: unexpected("a thaw"), write: unexpected("a thaw") },
    },
    readSelection: unexpected("readSelection"),
    insertFormula: unexpected("insertFormula"),
    runSelfCheck: unexpected("runSelfCheck"),
    undoLastWrite: unexpected("undoLastWrite"),
    findUnfinished: () => Promise.resolve(null),
    takeBackUnfinished: unexpected("takeBackUnfinished"),
    leaveUnfinished: unexpected("leaveUnfinished"),
    goTo: unexpected("goTo"),
    showWritten: () => Promise.resolve(),
    haveSheets: () => Promise.resolve(true),
    watchSheets: () => Promise.resolve(() => Promise.resolve()),
    ...own,
  };
}
