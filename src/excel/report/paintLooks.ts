import { parseAddress } from "../address/parseAddress";
import { formatZone, type Zone, zoneFrom } from "../address/Zone";
import type { WriteOp } from "../write/WriteOp";
import { palette } from "../../core/palette";
import type { LookName, LookZones } from "./SheetLooks";

/** Characters of the address of areas that are painted at once; Excel takes 8,192. */
const mostAddressLength = 8000;
const actionsPerLook = 16;
const bytesPerLook = 2500;

/**
 * Changes that bring looks onto a sheet, and take off what was painted before where it is no longer wanted. All blocks of
 * one look are painted at once: a list of a hundred statements has a thousand blocks and a dozen looks.
 */
export function paintOps(
  sheetOf: (context: Excel.RequestContext) => Excel.Worksheet,
  wanted: LookZones,
  former: LookZones,
  origin: Pick<Zone, "row" | "column">,
): WriteOp[] {
  const kept = new Set(wanted.map(String));
  const plain = former.filter((block) => !kept.has(String(block)));
  const areas = (blocks: LookZones) => joined(blocks.map(([, address]) => moved(address, origin)));
  const op = (address: string, look: LookName | null): WriteOp => ({
    bytes: bytesPerLook + address.length,
    actions: actionsPerLook,
    undo: [],
    apply(context) {
      const sheet = sheetOf(context);
      const painted = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
      if (look === null) reset(painted);
      else paint[look](painted);
    },
  });
  return [
    ...areas(plain).map((address) => op(address, null)),
    ...(Object.keys(paint) as LookName[]).flatMap((look) =>
      areas(wanted.filter(([name]) => name === look)).map((address) => op(address, look)),
    ),
  ];
}

/** Addresses as few long ones. */
function joined(addresses: readonly string[]): string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines.at(-1);
    if (last === undefined || last.length + address.length >= mostAddressLength) lines.push(address);
    else lines[lines.length - 1] = `${last},${address}`;
  }
  return lines;
}

function moved(address: string, origin: Pick<Zone, "row" | "column">): string {
  const zone = parseAddress(address)?.zone;
  return zone ? formatZone(zoneFrom(origin, zone)) : address;
}

/** What is painted: one block, or several of one look. */
type Painted = Excel.Range | Excel.RangeAreas;

/** In the order of painting: a later look of the same cells counts where both say something. */
const paint: Readonly<Record<LookName, (range: Painted) => void>> = {
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

function small({ format: { font } }: Painted): void {
  Object.assign(font, { size: 9, color: palette.quiet });
}

function rule({ borders }: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom"): void {
  const border = borders.getItem(edge);
  border.style = "Continuous";
  border.color = palette.rule;
}

function reset({ format }: Painted): void {
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
