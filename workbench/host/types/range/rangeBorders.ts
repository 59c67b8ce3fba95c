import type { BorderData } from "@odoo/o-spreadsheet";
import { textArgument, textValue, toColor } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { FormattedZone } from "../../zones";
import type { BorderTarget } from "../Targets";
import { overAreas } from "./overAreas";

type Position = BorderData["position"];
type LineStyle = NonNullable<BorderData["style"]>;

const edges: Readonly<Record<string, Position>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "v",
  InsideHorizontal: "h",
};

function draw({ sheetId, zone, edge, line }: BorderTarget, context: HostContext): void {
  assertUnprotected(sheetId, context);
  const { book } = context;
  book.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
  const position = edges[edge];
  if (line.style === "None") {
    book.dispatch("SET_ZONE_BORDERS", {
      sheetId,
      target: [zone],
      border: { position, style: undefined, color: "" },
    });
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
export const rangeBorderMembers = overAreas<"RangeBorder">({
  identity: ({ edge }) => ({ _Id: edge }),
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

const border = (target: FormattedZone, edge: string): HostRef => {
  if (!edges[edge]) throw new HostError("InvalidArgument", edge);
  const line = { style: "Continuous", weight: "Thin", color: "#000000" };
  return ref("RangeBorder", { ...target, edge, line });
};

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionMembers: Members<"RangeBorderCollection"> = {
  items: (target) => Object.keys(edges).map((edge) => border(target, edge)),
  item: (target, key) => border(target, textArgument([key], 0)),
  call: {
    getItem: (target, args) => border(target, textArgument(args, 0)),
    getCount: () => Object.keys(edges).length,
  },
};
