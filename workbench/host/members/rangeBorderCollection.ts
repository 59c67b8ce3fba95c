import type { BorderData } from "@odoo/o-spreadsheet";
import { textArgument, textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef } from "../HostType";
import { toColor } from "../toColor";
import type { FormatTarget } from "./rangeFormat";

type Position = BorderData["position"];
type LineStyle = NonNullable<BorderData["style"]>;

const EDGES: Readonly<Record<string, Position>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "v",
  InsideHorizontal: "h",
};

/** What the client has said about one edge so far: Excel's style, weight and colour come one by one. */
interface BorderTarget extends FormatTarget {
  readonly edge: string;
  line: { style: string; weight: string; color: string };
}

function draw({ sheetId, zone, edge, line }: BorderTarget, context: HostContext): void {
  assertUnprotected(sheetId, context);
  const { book } = context;
  book.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
  const position = EDGES[edge];
  if (line.style === "None") {
    book.dispatch("SET_ZONE_BORDERS", { sheetId, target: [zone], border: { position, style: undefined } });
    return;
  }
  const style: LineStyle =
    line.style === "Dash" || line.style === "DashDot"
      ? "dashed"
      : line.style === "Dot"
        ? "dotted"
        : line.weight === "Thick"
          ? "thick"
          : line.weight === "Medium"
            ? "medium"
            : "thin";
  book.dispatch("SET_ZONE_BORDERS", {
    sheetId,
    target: [zone],
    border: { position, style, color: line.color },
  });
}

/** Excel.RangeBorder. */
const rangeBorderType = defineType<BorderTarget>("RangeBorder", {
  identity: ({ edge }) => ({ _Id: edge }),
  get: { sideIndex: ({ edge }) => edge },
  set: {
    style(target, value, context) {
      target.line.style = textValue(value);
      draw(target, context);
    },
    weight(target, value, context) {
      target.line.weight = textValue(value);
      draw(target, context);
    },
    color(target, value, context) {
      target.line.color = toColor(textValue(value));
      draw(target, context);
    },
  },
});

const border = ({ sheetId, zone }: FormatTarget, edge: string): HostRef => {
  if (!EDGES[edge]) throw new HostError("InvalidArgument", edge);
  const line = { style: "Continuous", weight: "Thin", color: "#000000" };
  return rangeBorderType({ sheetId, zone, edge, line });
};

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionType = defineType<FormatTarget>("RangeBorderCollection", {
  items: (target) => Object.keys(EDGES).map((edge) => border(target, edge)),
  item: (target, key) => border(target, textArgument([key], 0)),
  call: {
    getItem: (target, args) => border(target, textArgument(args, 0)),
    getCount: () => Object.keys(EDGES).length,
  },
});
