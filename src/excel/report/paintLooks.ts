import { parseAddress } from "../address/parseAddress";
import { formatZone, type Zone, zoneFrom } from "../address/Zone";
import type { WriteOp } from "../write/WriteOp";
import { palette } from "../../core/palette";
import type { LookName, LookZones } from "./SheetLooks";

/** So many blocks are painted by one change of a request. */
const blocksPerOp = 40;
const actionsPerBlock = 9;
const bytesPerBlock = 900;

/** Changes that bring looks onto a sheet, and take off what was painted before where it is no longer wanted. */
export function paintOps(
  sheetOf: (context: Excel.RequestContext) => Excel.Worksheet,
  wanted: LookZones,
  former: LookZones,
  origin: Pick<Zone, "row" | "column">,
): WriteOp[] {
  const kept = new Set(wanted.map(String));
  const plain = former
    .filter((block) => !kept.has(String(block)))
    .map(([, address]) => [null, address] as const);
  const blocks = [...plain, ...wanted];
  const ops: WriteOp[] = [];
  for (let first = 0; first < blocks.length; first += blocksPerOp) {
    const part = blocks.slice(first, first + blocksPerOp);
    ops.push({
      bytes: bytesPerBlock * part.length,
      actions: actionsPerBlock * part.length,
      undo: [],
      apply(context) {
        const sheet = sheetOf(context);
        for (const [look, address] of part) {
          const range = sheet.getRange(moved(address, origin));
          if (look === null) reset(range);
          else paint[look](range);
        }
      },
    });
  }
  return ops;
}

function moved(address: string, origin: Pick<Zone, "row" | "column">): string {
  const zone = parseAddress(address)?.zone;
  return zone ? formatZone(zoneFrom(origin, zone)) : address;
}

const paint: Readonly<Record<LookName, (range: Excel.Range) => void>> = {
  title: ({ format }) => Object.assign(format.font, { bold: true, size: 16, color: palette.deep }),
  facts: small,
  heading: ({ format }) => Object.assign(format.font, { bold: true, size: 14, color: palette.deep }),
  label(range) {
    small(range);
    Object.assign(range.format, { wrapText: true, verticalAlignment: "Bottom" });
  },
  figure({ format }) {
    Object.assign(format.font, { bold: true, size: 14, color: palette.ink });
    format.horizontalAlignment = "Left";
  },
  caption: ({ format }) => Object.assign(format.font, { bold: true, color: palette.deep }),
  header({ format }) {
    format.fill.color = palette.tint;
    Object.assign(format.font, { bold: true, color: palette.ink });
    Object.assign(format, { wrapText: true, verticalAlignment: "Bottom" });
    rule(format, "EdgeBottom");
  },
  right: ({ format }) => void (format.horizontalAlignment = "Right"),
  left: ({ format }) => void (format.horizontalAlignment = "Left"),
  indented: ({ format }) => void Object.assign(format, { horizontalAlignment: "Left", indentLevel: 1 }),
  wrapped: ({ format }) => void (format.wrapText = true),
  total({ format }) {
    format.font.bold = true;
    rule(format, "EdgeTop");
  },
  totalAbove({ format }) {
    format.font.bold = true;
    rule(format, "EdgeBottom");
  },
  note: small,
  input({ format }) {
    format.fill.color = palette.inputGround;
    format.font.color = palette.inputDigits;
  },
};

function small({ format: { font } }: Excel.Range): void {
  Object.assign(font, { size: 9, color: palette.quiet });
}

function rule({ borders }: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom"): void {
  const border = borders.getItem(edge);
  border.style = "Continuous";
  border.color = palette.rule;
}

function reset({ format }: Excel.Range): void {
  Object.assign(format.font, { bold: false, size: 11, color: "#000000" });
  format.fill.clear();
  Object.assign(format, {
    indentLevel: 0,
    wrapText: false,
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
  });
  for (const edge of ["EdgeTop", "EdgeBottom"] as const) format.borders.getItem(edge).style = "None";
}
