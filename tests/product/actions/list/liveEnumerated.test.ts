import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { daily } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../support/installKamFunctions";
import { WrittenReport } from "../support/readReport";
import type { Change, Row, SheetKind } from "./follows/SheetKind";
import { options, sheetKinds } from "./follows/sheetKinds";
import { differing, writtenFigures } from "./follows/writtenFigures";

type Host = Awaited<ReturnType<typeof withWorkbook>>;

stopClock(2025, 12, 1);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

async function opened({ headers, address }: SheetKind, rows: readonly Row[]): Promise<Host> {
  const host = await withWorkbook(
    { List: [headers, ...rows] },
    { tables: address === undefined ? { List: "List" } : {} },
  );
  await ensureSettings(options);
  return host;
}

async function make(change: Change, kind: SheetKind): Promise<void> {
  await Excel.run(async (context) => {
    change.apply(context, kind);
    await context.sync();
  });
}

/** What Excel does with a calculated column when a row comes to its table. */
async function fillDown(): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItemOrNullObject("List").columns.getItemOrNullObject("Tier");
    const tiers = column.getDataBodyRange().load("formulas,rowCount");
    await context.sync();
    if (tiers.isNullObject) return;
    const [formula] = tiers.formulas[0] as [string];
    if (tiers.formulas.at(-1)?.[0] === "") tiers.getCell(tiers.rowCount - 1, 0).formulas = [[formula]];
    await context.sync();
  });
}

/** What the cell says that tells whether the list has changed; null for a sheet that has none. */
function checkOf(host: Host, sheet: string): unknown {
  const { contents } = new WrittenReport(host, sheet);
  const label = "List changed since";
  if (!contents.flat().includes(label)) return null;
  const report = new WrittenReport(host, sheet);
  const row = contents.findIndex((cells) => cells[0] === label && String(cells[1]).startsWith("="));
  if (row < 0) return report.figure(label).value;
  const id = host.book.sheetByName(sheet)?.id ?? "";
  return host.book.readValues(id, { top: row, bottom: row, left: 1, right: 1 })[0]?.[0];
}

const cases = sheetKinds.flatMap((kind, turn) =>
  daily(kind.changes, 8, turn).map((change) => ({ kind: kind.kind, what: change.what, of: kind, change })),
);

it.each(cases)(
  "every figure of $kind follows, or is said to be a value, when $what",
  async ({ of, change }) => {
    const host = await opened(of, of.rows);
    await of.write();
    const isSetting = change.list(of.rows) === of.rows;
    const before = writtenFigures(host.book, of.sheet);
    expect(before.size).toBeGreaterThan(5);
    const hasValues = of.values === "everything" || Object.keys(of.values).length > 0;
    expect(checkOf(host, of.sheet)).toBe(hasValues ? 0 : null);
    await make(change, of);
    await fillDown();
    const after = writtenFigures(host.book, of.sheet);
    const said = new WrittenReport(host, of.sheet).facts;
    const check = checkOf(host, of.sheet);

    const other = await opened(of, change.list(of.rows));
    if (isSetting) await make(change, of);
    await of.write();
    const fresh = writtenFigures(other.book, of.sheet);

    const stale = differing(after, fresh);
    const { values } = of;
    if (values === "everything") expect(said).toContain("values as of the writing");
    else for (const part of Object.keys(values)) expect(said).toContain(part);
    const isSaid = (name: string): boolean =>
      values === "everything" || Object.values(values).some((part) => part.test(name));
    expect(stale.filter((name) => !isSaid(name))).toEqual([]);
    if (stale.length > 0) expect(check).toBe("yes");
    // A change that changes nothing would show nothing.
    expect([...differing(before, after), ...stale, ...(check === "yes" ? ["check"] : [])]).not.toEqual([]);
  },
);
