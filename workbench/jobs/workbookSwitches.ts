import { functionRules } from "../engine/customFunctions/functionRules";
import type { HeadlessHost } from "../headless/createHeadlessHost";
import type { HostTrouble } from "./JobDocument";

/** Switches of how the workbook is opened, how it counts and what its functions get. */
export const workbookSwitches: readonly string[] = [
  ...["workbookNotInFocus", "readOnly", "date1904", "decimalComma", "blanks"],
];

/** Turns them on as the document says, false included; the result turns them back. */
export function turnWorkbook(trouble: HostTrouble, { host, book }: HeadlessHost): () => void {
  const { rules, isInFocus } = host;
  const before = { ...rules };
  const { blanks } = functionRules;
  const isOn = (name: string, otherwise: boolean): boolean => Boolean(trouble[name] ?? otherwise);
  host.isInFocus = !isOn("workbookNotInFocus", !isInFocus);
  rules.readOnly = isOn("readOnly", before.readOnly);
  rules.date1904 = isOn("date1904", before.date1904);
  rules.decimalComma = isOn("decimalComma", before.decimalComma);
  if (trouble["blanks"] !== undefined) {
    functionRules.blanks = trouble["blanks"] === "zero" ? 0 : null;
    book.recalculate();
  }
  return () => {
    host.isInFocus = isInFocus;
    Object.assign(rules, before);
    functionRules.blanks = blanks;
  };
}
