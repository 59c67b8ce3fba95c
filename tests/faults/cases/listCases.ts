import type { WriteMode } from "../../../src/actions/list/messages";
import type { SourceRef } from "../../../src/actions/sources/SourceTable";
import { classifyCase, writeTiers } from "../../product/actions/rerun/classifyCase";
import { commissionCase } from "../../product/actions/rerun/commissionCase";
import { forecastCase } from "../../product/actions/rerun/forecastCase";
import type { RerunCase, Row } from "../../product/actions/rerun/RerunCase";
import { withWorkbook } from "../../support/headless";
import { type FaultCase, undoOf, type WriteCase } from "../FaultCase";

type Write = RerunCase["write"];
type Place = "table" | "plain list";

const modes: readonly WriteMode[] = ["live", "values"];
const places: readonly Place[] = ["table", "plain list"];
const features: readonly RerunCase[] = [classifyCase, forecastCase, commissionCase];

/** Every list feature: live and values, first and again, from a table and from a plain list; and the undo of each. */
export const listCases: readonly FaultCase[] = [
  ...features.flatMap((of) =>
    places.flatMap((place) => modes.flatMap((mode) => casesOf(of, of.write, place, mode))),
  ),
  ...(["share", "rank"] as const).flatMap((method) =>
    modes.flatMap((mode) =>
      casesOf(
        { ...classifyCase, feature: `classify by ${method}` },
        (...how) => writeTiers(method, ...how),
        "table",
        mode,
      ),
    ),
  ),
].flatMap((write) => [write, undoOf(write)]);

function casesOf(of: RerunCase, write: Write, place: Place, mode: WriteMode): WriteCase[] {
  const ref = refOf(of, place);
  const act: WriteCase["act"] = (signal, writes) => write(mode, ref, writes, signal);
  const name = `${of.feature}, ${mode}, ${place}`;
  return [
    { name: `${name}, new`, before: () => bookOf(of, place), act },
    {
      name: `${name}, again`,
      async before() {
        const headless = await bookOf(of, place);
        await act();
        await changeSource(of);
        return headless;
      },
      act,
    },
  ];
}

function refOf(of: RerunCase, place: Place): SourceRef {
  return place === "table"
    ? { kind: "table", name: of.source }
    : { kind: "range", sheet: of.source, address: addressOf(of) };
}

function addressOf({ headers, rows }: RerunCase): string {
  return `A1:${String.fromCharCode(64 + headers.length)}${rows.length + 1}`;
}

/** The list with the user's own cells beside it, two columns away, and below it. */
function bookOf(of: RerunCase, place: Place) {
  const width = of.headers.length;
  const beside = place === "table" ? [null, "mine"] : [];
  const row = (cells: Row) => [...cells, ...beside];
  const below = [
    null,
    ...Array.from({ length: width - 1 }, () => null),
    ...(place === "table" ? [null, "below"] : []),
  ];
  const sheets = { [of.source]: [row(of.headers), ...of.rows.map(row), below], Mine: [["=1+1", "kept"]] };
  return withWorkbook(
    sheets,
    place === "table" ? { tables: { [of.source]: [of.source, addressOf(of)] } } : {},
  );
}

/** Types other figures over the list. */
async function changeSource(of: RerunCase): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(of.source);
    of.otherFigures.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (of.rows[r]?.[c] !== cell) sheet.getCell(r + 1, c).values = [[cell]];
      });
    });
    await context.sync();
  });
}
