import type { UnboundedZone } from "@odoo/o-spreadsheet";
import { type FileZone, zoneName } from "../../src/files/address";
import type { ConditionalFormat, FileValidation } from "../../src/files/CellRules";
import type { FileSheet } from "../../src/files/FileWorkbook";
import type { LostPart } from "../../src/files/notes/FileNote";
import type { Book } from "../engine/Book";
import { validationCriterion } from "../engine/rules/validations";
import { engineRule } from "./conditionalRules";
import { type Grid, gridZone } from "./gridZones";

/** A conditional format on more cells is kept for the file and not shown: the engine looks at each of them. */
const mostFormattedCells = 300_000;

/** Rules that are kept for the file alone: on more cells than the engine can look at. */
export interface UnshownRules {
  readonly validations: readonly FileValidation[];
  /** with their places among all conditional formats */
  readonly conditionalFormats: readonly { readonly index: number; readonly format: ConditionalFormat }[];
}

/** Adds the validations and conditional formats of a sheet; `left` are those that the engine cannot read. */
export function addRules(
  book: Book,
  sheetId: string,
  sheet: FileSheet,
  grid: Grid,
): { unshown: UnshownRules; left: LostPart[] } {
  const left: LostPart[] = [];
  const validations: FileValidation[] = [];
  for (const validation of sheet.validations) {
    const ranges = engineRanges(book, sheetId, validation.zones, grid, Infinity);
    if (!ranges) validations.push(validation);
    else if (!addValidation(book, sheetId, ranges, validation))
      left.push({ kind: "validation", name: validation.zones.map(zoneName).join(" ") });
  }
  const conditionalFormats: { index: number; format: ConditionalFormat }[] = [];
  sheet.conditionalFormats.forEach((format, index) => {
    const ranges = engineRanges(book, sheetId, format.zones, grid, mostFormattedCells);
    if (!ranges) conditionalFormats.push({ index, format });
    else if (!addCondition(book, sheetId, ranges, format))
      left.push({ kind: "conditionalFormat", type: format.rule.type });
  });
  return { unshown: { validations, conditionalFormats }, left };
}

type EngineRange = ReturnType<Book["model"]["getters"]["getRangeDataFromZone"]>;

/** Null when one of the zones does not go in: the formulas of a rule count from its first zone. */
function engineRanges(
  book: Book,
  sheetId: string,
  zones: readonly FileZone[],
  grid: Grid,
  mostCells: number,
): EngineRange[] | null {
  const open = zones.map((zone) => gridZone(zone, grid, mostCells));
  if (open.length === 0 || open.some((zone) => zone === null)) return null;
  return (open as UnboundedZone[]).map((zone) => book.model.getters.getRangeDataFromZone(sheetId, zone));
}

function addValidation(
  book: Book,
  sheetId: string,
  ranges: EngineRange[],
  { rule }: FileValidation,
): boolean {
  const id = book.model.uuidGenerator.smallUuid();
  const placed = { id, ...validationCriterion(book.model, sheetId, rule) };
  return book.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule: placed }).isSuccessful;
}

function addCondition(
  book: Book,
  sheetId: string,
  ranges: EngineRange[],
  { rule, stopIfTrue }: ConditionalFormat,
): boolean {
  const id = book.model.uuidGenerator.smallUuid();
  const cf = { id, rule: engineRule(rule), stopIfTrue };
  return book.dispatch("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf }).isSuccessful;
}
