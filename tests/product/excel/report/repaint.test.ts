import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { changeSource } from "../../actions/rerun/changeSource";
import { classifyCase } from "../../actions/rerun/classifyCase";
import { commissionCase } from "../../actions/rerun/commissionCase";
import { forecastCase, stopOnForecastDay } from "../../actions/rerun/forecastCase";
import { onSheet } from "../../actions/rerun/hostileEdits";
import type { RerunCase } from "../../actions/rerun/RerunCase";
import { wrongFigures } from "../../actions/rerun/writtenSheet";
import { bookSnapshot } from "../../actions/support/bookSnapshot";
import { installKamFunctions } from "../../actions/support/installKamFunctions";
import { looksOf } from "../../../support/looksOf";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const undone = { key: "undone", params: {} };
const refOf = (of: RerunCase) => ({ kind: "table", name: of.source }) as const;
const idOf = ({ book }: HeadlessHost, of: RerunCase): string => book.sheetByName(of.sheet)?.id ?? "";

async function open(of: RerunCase, rows = of.rows): Promise<HeadlessHost> {
  return withWorkbook({ [of.source]: [of.headers, ...rows] }, { tables: { [of.source]: of.source } });
}

/** Name and cells of each series of the sheet's picture. */
const seriesOf = (host: HeadlessHost, of: RerunCase) =>
  host.book.charts(idOf(host, of))[0]?.series.map(({ name, values }) => [name, values.zone]);

/** Live tiers are as long before as after: their tables grow by spilling. */
const staying = [classifyCase, "live"] as const;

describe.each([
  [classifyCase, "values"],
  staying,
  [forecastCase, "values"],
  [forecastCase, "live"],
  [commissionCase, "values"],
  [commissionCase, "live"],
] as const)("%# a sheet that a re-run makes longer", (of, mode) => {
  it("has the looks and the picture of one that is written anew, and by undo those before", async () => {
    const fresh = await open(of, of.otherOrder);
    await of.write(mode, refOf(of));
    const [wantedLooks, wantedSeries] = [looksOf(fresh.book, idOf(fresh, of)), seriesOf(fresh, of)];
    expect(wantedSeries?.length).toBeGreaterThan(0);
    closeWorkbooks();

    const host = await open(of);
    await of.write(mode, refOf(of));
    const [looks, series] = [looksOf(host.book, idOf(host, of)), seriesOf(host, of)];
    if (of !== staying[0] || mode !== staying[1]) expect(looks).not.toEqual(wantedLooks);
    await changeSource(host, of, of.otherOrder);
    await of.write(mode, refOf(of));
    expect(looksOf(host.book, idOf(host, of))).toEqual(wantedLooks);
    expect(seriesOf(host, of)).toEqual(wantedSeries);
    expect(await undoLastWrite()).toEqual(undone);
    expect(looksOf(host.book, idOf(host, of))).toEqual(looks);
    expect(seriesOf(host, of)).toEqual(series);
  });

  it("keeps looks that the user gave it where its blocks stand as before", async () => {
    const host = await open(of);
    await of.write(mode, refOf(of));
    await onSheet({ host, sheetId: idOf(host, of) }, (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFCC00";
    });
    const looks = looksOf(host.book, idOf(host, of));
    await changeSource(host, of, of.otherFigures);
    await of.write(mode, refOf(of));
    expect(wrongFigures(host.book, idOf(host, of), of, of.otherFigures)).toEqual([]);
    expect(looksOf(host.book, idOf(host, of))).toEqual(looks);
  });
});

describe.each([classifyCase, forecastCase, commissionCase])("a live sheet of $feature", (of) => {
  it("is taken back whole where its write fails half-way, whatever its formulas have spilled by then", async () => {
    const counting = await open(of);
    const counted = rehearseFaults(counting.host, {});
    await of.write("live", refOf(of));
    const { requests } = counted;
    counted.stop();
    closeWorkbooks();
    let failed = 0;
    for (let request = 2; request <= requests.length; request++) {
      const host = await open(of);
      const before = bookSnapshot(host.book);
      const rehearsal = rehearseFaults(host.host, { half: [request] });
      const isRefused = await of.write("live", refOf(of)).then(
        () => false,
        () => true,
      );
      rehearsal.stop();
      if (isRefused) {
        failed++;
        expect(bookSnapshot(host.book)).toEqual(before);
      }
      closeWorkbooks();
    }
    expect(failed).toBeGreaterThan(0);
  });
});
