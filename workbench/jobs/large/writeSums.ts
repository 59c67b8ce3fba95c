import { literalContent } from "../../engine/cells/cellContent";
import { formatZone } from "../../host/address";
import { checkSheet } from "../fillSheets";
import { JobError } from "../JobError";
import type { JobRun } from "../JobRun";
import { decimalNumber } from "./decimalNumber";
import type { SummedFile } from "./sumFile";
import { sumTexts } from "./sumTexts";

/** Rows below the header that a sheet of Excel has. */
const mostRows = 1_048_575;

/**
 * Puts the sums on a sheet of their own, or anew on the one that an earlier run made: its headers tell.
 * Errors: tooManyKeys, nameInvalid.
 */
export function writeSums(
  into: string,
  sums: SummedFile,
  headers: readonly string[],
  { headless, language }: JobRun,
): { readonly sheet: string; readonly area: string } {
  const { chosen, decimals, perCurrency, hasUnit } = sums;
  const rows = sums.rows ?? [];
  if (rows.length > mostRows)
    throw new JobError(
      "tooManyKeys",
      `${rows.length} keys do not fit on a sheet; sum by fewer, or by a longer period.`,
    );
  const texts = sumTexts[language];
  const titles = [
    ...chosen.keys.map((key) =>
      key.kind === "period" && key.grain !== "day" ? texts[key.grain] : (headers[key.column] ?? key.word),
    ),
    ...(perCurrency ? [texts.currency] : []),
    hasUnit ? texts.amount : (headers[chosen.amount] ?? texts.amount),
    texts.lines,
  ];
  const formats = [
    ...chosen.keys.map((key) =>
      key.kind === "label" ? null : key.grain === "month" ? "yyyy-mm" : "yyyy-mm-dd",
    ),
    ...(perCurrency ? [null] : []),
    decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(decimals, 9))}`,
    "#,##0",
  ];
  const cells = rows.map(({ key, units, lines }) => [
    ...key.map((part) => (typeof part === "string" ? literalContent(part) : part)),
    ...[decimalNumber(units, decimals), lines],
  ]);
  const { book } = headless;
  const right = titles.length - 1;
  const there = book.sheets().find(({ name }) => name.toLowerCase() === into.toLowerCase());
  if (there !== undefined) {
    const [first = []] = book.readTexts(there.id, { top: 0, left: 0, bottom: 0, right });
    if (titles.some((title, at) => first[at] !== title))
      throw new JobError("nameInvalid", `into: there is a sheet ${into} that this step did not write.`);
  } else checkSheet(into, book, null);
  const id = there?.id ?? book.addSheet(into).id;
  const bottom = Math.max(cells.length, book.usedZone(id, true)?.bottom ?? 0);
  const cleared = Array.from({ length: bottom - cells.length }, () => titles.map(() => ""));
  book.write(
    id,
    { top: 0, left: 0, bottom, right },
    {
      formulas: [titles.map(literalContent), ...cells, ...cleared],
      formats: [
        titles.map(() => null),
        ...cells.map(() => formats),
        ...cleared.map(() => titles.map(() => null)),
      ],
    },
  );
  return { sheet: into, area: formatZone({ top: 0, left: 0, bottom: cells.length, right }) };
}
