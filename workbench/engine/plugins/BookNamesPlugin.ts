import type { Command, NamedRange, Range, RangeAdapterFunctions } from "@odoo/o-spreadsheet";
import { printNames } from "../../../src/files/PageSetup";
import { rangeText } from "../formula/rangeText";
import { corePlugin } from "./enginePlugin";
import type { DeleteNameCommand, SetNameCommand } from "./ownCommands";

/** A defined name of the workbook or of one sheet. */
interface BookNamedRange extends NamedRange {
  readonly scope?: string | null;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** A name that stands for a constant or a formula instead of one range. */
interface NamedFormula {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

interface NamesMembers {
  namedRanges: BookNamedRange[];
  getNamedRange(name: string): BookNamedRange | undefined;
  getNamedRanges(): BookNamedRange[];
}

const NamedRangesPlugin = corePlugin<NamesMembers>("named_ranges");

/** Defined names as Excel knows them: scoped, hidden, commented, and names of formulas. */
export class BookNamesPlugin extends NamedRangesPlugin {
  static override getters = [...NamedRangesPlugin.getters, "getBookNames", "getNamedFormula"];
  private namedFormulas: readonly NamedFormula[] = [];

  override adaptRanges(adapters: RangeAdapterFunctions): void {
    const lost: NamedFormula[] = [];
    for (const entry of this.namedRanges) {
      if (adapters.applyChange(entry.range).changeType !== "REMOVE") continue;
      lost.push({ name: entry.name, formula: "=#REF!", ...extras(entry) });
    }
    super.adaptRanges(adapters);
    const adapted = this.namedFormulas.map((entry) => ({
      ...entry,
      formula: adapters.adaptFormulaString(entry.scope ?? "", entry.formula),
    }));
    const isSame = adapted.every((entry, index) => entry.formula === this.namedFormulas[index]!.formula);
    if (lost.length > 0 || !isSame)
      this.history.update("namedFormulas" as never, [...adapted, ...lost] as never);
  }

  override handle(command: Parameters<InstanceType<typeof NamedRangesPlugin>["handle"]>[0]): void {
    const own = command as unknown as Command | SetNameCommand | DeleteNameCommand;
    if (own.type === "KAM_SET_NAME") this.setName(own);
    else if (own.type === "KAM_DELETE_NAME") this.removeName(own.name, own.scope);
    else super.handle(command);
    if (own.type === "DUPLICATE_SHEET") this.copyPrintNames(own.sheetId, own.sheetIdTo);
    if (own.type === "DELETE_SHEET") this.dropNames(own.sheetId);
  }

  /** The copy of a sheet is printed as the sheet is. */
  private copyPrintNames(from: string, to: string): void {
    const refersTo = (parts: readonly Range[]): string =>
      parts
        .map((range) => rangeText(this.getters, { ...range, sheetId: to, prefixSheet: true }, ""))
        .join(",");
    const entries = [
      ...this.namedRanges
        .filter((entry) => isPrintName(entry) && entry.scope === from)
        .map((entry) => ({ ...extras(entry), name: entry.name, ranges: [entry.range] })),
      ...this.namedFormulas
        .filter((entry) => isPrintName(entry) && entry.scope === from)
        .map((entry) => ({
          ...entry,
          ranges: entry.formula
            .slice(1)
            .split(",")
            .flatMap((part) => this.singleRange(part, from) ?? []),
        })),
    ];
    for (const { name, ranges, hidden, comment } of entries) {
      if (ranges.length === 0) continue;
      this.setName({
        type: "KAM_SET_NAME",
        name,
        scope: to,
        refersTo: `=${refersTo(ranges)}`,
        hidden,
        comment,
      });
    }
  }

  private dropNames(sheetId: string): void {
    const stays = (entry: { scope?: string | null }): boolean => entry.scope !== sheetId;
    this.history.update("namedRanges", this.namedRanges.filter(stays) as never);
    this.history.update("namedFormulas" as never, this.namedFormulas.filter(stays) as never);
  }

  private setName({ name, scope, refersTo, hidden, comment }: SetNameCommand): void {
    this.removeName(name, scope);
    const range = this.singleRange(refersTo, scope);
    if (range) {
      const entry: BookNamedRange = { name, range, scope, hidden, comment };
      this.history.update("namedRanges", [...this.namedRanges, entry] as never);
    } else {
      const entry: NamedFormula = { name, scope, formula: refersTo, hidden, comment };
      this.history.update("namedFormulas" as never, [...this.namedFormulas, entry] as never);
    }
  }

  private singleRange(refersTo: string, scope: string | null): Range | null {
    const reference = refersTo.replace(/^=/, "");
    const range = this.getters.getRangeFromSheetXC(scope ?? this.getters.getSheetIds()[0]!, reference);
    return range.invalidXc !== undefined || range.invalidSheetName !== undefined ? null : range;
  }

  private removeName(name: string, scope: string | null): void {
    const isOther = (entry: { name: string; scope?: string | null }): boolean =>
      entry.name.toLowerCase() !== name.toLowerCase() || (entry.scope ?? null) !== scope;
    this.history.update("namedRanges", this.namedRanges.filter(isOther) as never);
    this.history.update("namedFormulas" as never, this.namedFormulas.filter(isOther) as never);
  }

  /** Names that the engine's own name box shows: hidden ones stay hidden. */
  override getNamedRanges(): BookNamedRange[] {
    return this.namedRanges.filter((entry) => !entry.hidden && !isPrintName(entry));
  }

  getNamedFormula(name: string): NamedFormula | undefined {
    return this.namedFormulas.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  getBookNames(): { ranges: readonly BookNamedRange[]; formulas: readonly NamedFormula[] } {
    return { ranges: this.namedRanges, formulas: this.namedFormulas };
  }
}

/** The getters that BookNamesPlugin adds. */
export type NameGetters = Pick<BookNamesPlugin, "getBookNames" | "getNamedFormula">;

function extras(entry: BookNamedRange): Pick<NamedFormula, "scope" | "hidden" | "comment"> {
  return { scope: entry.scope ?? null, hidden: entry.hidden ?? false, comment: entry.comment ?? "" };
}

function isPrintName(entry: { name: string; scope?: string | null }): boolean {
  return entry.scope != null && printNames.includes(entry.name);
}
