import type { CellPosition, Command, CoreTable, Filter, Range, Zone } from "@odoo/o-spreadsheet";
import type { CoreGetters } from "../EngineCell";
import type { StructuredDependency } from "../formula/BookFormula";
import type { ResolvedReference } from "../formula/compileFormula";
import { type StructuredReference, writeStructuredReference } from "../formula/structuredReference";
import { rangeText } from "../formula/rangeText";
import { corePlugin } from "./enginePlugin";
import { cellsAlone, describeTables, type KnownTables } from "./knownTables";
import type { OwnCommand } from "./ownCommands";
import { type BookTableConfig, headerRowCount, rowsOf, tableName } from "./tableParts";

interface TableMembers {
  tables: Record<string, Record<string, CoreTable | undefined> | undefined>;
  consumeNextId(): string;
  getCoreTables(sheetId: string): CoreTable[];
  getCoreTable(position: CellPosition): CoreTable | undefined;
  createStaticTable(
    id: string,
    type: string,
    range: Range,
    config: BookTableConfig,
    filters?: readonly Filter[],
  ): CoreTable;
}

const TablePlugin = corePlugin<TableMembers>("tables");

/** Tables with names, and the meaning of structured references over them. */
export class BookTablePlugin extends TablePlugin {
  static override getters = [
    ...TablePlugin.getters,
    "resolveStructuredReference",
    "refreshStructuredRange",
    "writeStructuredDependency",
    "tableSignature",
    "tableColumnNames",
    "forgetHeaders",
  ];

  /** of the tables as they are now; a command that may change them empties it */
  private known: KnownTables | null = null;
  private readonly columnNames = new Map<string, readonly string[]>();

  override createStaticTable(
    id: string,
    type: string,
    range: Range,
    config: BookTableConfig,
    filters?: readonly Filter[],
  ): CoreTable {
    const name = this.freeName(config.name ?? "", id);
    return super.createStaticTable(id, type, range, { ...config, name }, filters);
  }

  private freeName(wanted: string, id: string): string {
    const taken = new Set(
      this.getters
        .getSheetIds()
        .flatMap((sheetId) => this.getCoreTables(sheetId))
        .filter((table) => table.id !== id)
        .map((table) => tableName(table).toLowerCase()),
    );
    let name = wanted;
    for (let n = 1; name === "" || taken.has(name.toLowerCase()); n += 1) name = `${wanted || "Table"}${n}`;
    return name;
  }

  override handle(command: Parameters<InstanceType<typeof TablePlugin>["handle"]>[0]): void {
    this.forget(command);
    super.handle(command);
    const own = command as unknown as Command;
    if (own.type === "DUPLICATE_SHEET") this.renewTables(own.sheetIdTo);
    this.forget(own);
  }

  private forget(command: Command | OwnCommand): void {
    this.columnNames.clear();
    if (!cellsAlone.has(command.type)) this.known = null;
  }

  /** A cell of this row is another one now. */
  forgetHeaders(sheetId: string, row: number): void {
    if (this.columnNames.size > 0 && this.knownTables().headerRows.get(sheetId)?.has(row))
      this.columnNames.clear();
  }

  private knownTables(): KnownTables {
    return (this.known ??= describeTables(
      this.getters.getSheetIds().flatMap((id) => this.getCoreTables(id)),
    ));
  }

  /** Tables of a copied sheet are tables of their own. */
  private renewTables(sheetId: string): void {
    const copied = Object.values(this.tables[sheetId] ?? {}).filter((table) => table !== undefined);
    this.history.update("tables", sheetId, {} as never);
    for (const table of copied) {
      const id = this.consumeNextId();
      const config = { ...table.config, name: this.freeName(tableName(table), id) };
      this.history.update("tables", sheetId, id, { ...table, id, config } as never);
    }
  }

  /** Names and places of all tables: a changed text means that structured references must be looked up again. */
  tableSignature(): string {
    return this.knownTables().signature;
  }

  /** Column names of a table: the texts of its header row. */
  tableColumnNames(table: CoreTable): readonly string[] {
    const known = this.columnNames.get(table.id);
    if (known) return known;
    const { zone } = table.range;
    const taken = new Set<string>();
    const names = Array.from({ length: zone.right - zone.left + 1 }, (_, index) =>
      unique(this.headerText(table, index), taken),
    );
    this.columnNames.set(table.id, names);
    return names;
  }

  private headerText(table: CoreTable, index: number): string {
    const { zone, sheetId } = table.range;
    const config = table.config as BookTableConfig;
    if (headerRowCount(config) === 0) return config.columnNames?.[index] ?? `Column${index + 1}`;
    const cell = this.getters.getCell({ sheetId, col: zone.left + index, row: zone.top });
    const text = cell && !cell.isFormula ? cell.parsedValue : null;
    return text === null || text === "" ? `Column${index + 1}` : String(text);
  }

  resolveStructuredReference(reference: StructuredReference, origin: CellPosition): ResolvedReference | null {
    const named = reference.table !== "";
    const table = named
      ? this.knownTables().byName.get(reference.table.toLowerCase())
      : this.getCoreTable(origin);
    if (!table) return null;
    const { sheetId } = table.range;
    const columns = this.columnsOf(table, reference);
    const rows = rowsOf(table, reference.item, origin.row);
    if (!columns || !rows) return null;
    const dependency: StructuredDependency = {
      tableId: table.id,
      item: reference.item,
      wholeTable: reference.from === null,
      named,
    };
    const zone = { ...columns, ...rows };
    const fixed = fixedRange(this.getters, sheetId, zone, reference.item !== "thisRow");
    const isCell = reference.item === "thisRow" && reference.from !== null && reference.from === reference.to;
    const range = isCell ? { ...fixed, parts: fixed.parts.slice(0, 1) } : fixed;
    return { range: { ...range, prefixSheet: sheetId !== origin.sheetId }, dependency };
  }

  private columnsOf(
    table: CoreTable,
    { from, to }: StructuredReference,
  ): { left: number; right: number } | null {
    const { zone } = table.range;
    if (from === null) return { left: zone.left, right: zone.right };
    const names = this.tableColumnNames(table).map((name) => name.toLowerCase());
    const first = names.indexOf(from.toLowerCase());
    const last = names.indexOf((to ?? from).toLowerCase());
    if (first < 0 || last < 0) return null;
    return { left: zone.left + Math.min(first, last), right: zone.left + Math.max(first, last) };
  }

  /** The range that the dependency of a formula in `row` stands for now; the same range object when nothing moved. */
  refreshStructuredRange(dependency: StructuredDependency, range: Range, row: number): Range {
    const table = this.knownTables().byId.get(dependency.tableId);
    if (!table || range.invalidXc !== undefined) return range;
    const rows = rowsOf(table, dependency.item, row);
    if (!rows) return range;
    const columns = dependency.wholeTable ? table.range.zone : range.zone;
    const zone = { left: columns.left, right: columns.right, ...rows };
    if (Object.entries(zone).every(([side, value]) => range.zone[side as keyof Zone] === value)) return range;
    const { parts } = range;
    return { ...this.getters.getRangeFromZone(range.sheetId, zone), parts, prefixSheet: range.prefixSheet };
  }

  /** Text of a structured reference from where its range is now; the A1 reference once the table is gone. */
  writeStructuredDependency(
    dependency: StructuredDependency,
    range: Range,
    sheetId: string,
    form: "typed" | "file" = "typed",
  ): string {
    const table = this.knownTables().byId.get(dependency.tableId);
    const zone = table?.range.zone;
    if (!table || !zone || range.zone.left < zone.left || range.zone.right > zone.right) {
      return rangeText(this.getters, range, sheetId);
    }
    const names = this.tableColumnNames(table);
    const reference: StructuredReference = {
      table: tableName(table),
      item: dependency.item,
      from: dependency.wholeTable ? null : names[range.zone.left - zone.left]!,
      to: dependency.wholeTable ? null : names[range.zone.right - zone.left]!,
    };
    return writeStructuredReference(reference, form, !dependency.named);
  }
}

/** The getters that BookTablePlugin adds. */
export type TableGetters = Pick<
  BookTablePlugin,
  | "resolveStructuredReference"
  | "refreshStructuredRange"
  | "writeStructuredDependency"
  | "tableSignature"
  | "tableColumnNames"
  | "forgetHeaders"
>;

/** Column names are unique in Excel, whatever case. */
function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name}${n}`;
  taken.add(free.toLowerCase());
  return free;
}

function fixedRange(getters: CoreGetters, sheetId: string, zone: Zone, rowFixed: boolean): Range {
  const part = { colFixed: true, rowFixed };
  return { ...getters.getRangeFromZone(sheetId, zone), parts: [part, part] };
}
