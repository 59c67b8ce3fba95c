import { targetArgument, textArgument } from "../../arguments";
import { type HostContext, sheetOf } from "../../HostContext";
import { HostError } from "../../HostError";

/** Copies a sheet as Excel does: named "Name (2)", placed None, Beginning, End, Before or After a sheet; answers its id. */
export function copySheet(id: string, args: readonly unknown[], context: HostContext): string {
  const { book } = context;
  const name = sheetOf(id, context).name;
  const place = textArgument(args, 0, "None");
  const taken = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  let copyName = name;
  for (let number = 2; taken.has(copyName.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    copyName = name.slice(0, 31 - suffix.length) + suffix;
  }
  const sheetIdTo = crypto.randomUUID();
  book.dispatch("DUPLICATE_SHEET", { sheetId: id, sheetIdTo, sheetNameTo: copyName });
  const indexOf = (sheetId: string) => book.sheets().findIndex((sheet) => sheet.id === sheetId);
  const besides = () => indexOf(targetArgument(args, 1, "Worksheet").sheetId);
  const positions: Readonly<Record<string, () => number>> = {
    None: () => book.sheets().length - 1,
    End: () => book.sheets().length - 1,
    Beginning: () => 0,
    Before: () => besides() - (indexOf(sheetIdTo) < besides() ? 1 : 0),
    After: () => besides() + (indexOf(sheetIdTo) < besides() ? 0 : 1),
  };
  const position = positions[place];
  if (!position) throw new HostError("InvalidArgument", place);
  book.moveSheet(sheetIdTo, position());
  return sheetIdTo;
}
