import { type Cell, longestText } from "../core/cells/Cell";

const plainStart = /^\p{L}/u;
const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const parsedByExcel = new RegExp(
  `^(?:(?:true|false)\\s*$|(?:${month})[\\s.,/-]*\\d|上午|下午|[ap]m\\b)`,
  "i",
);

/**
 * A cell as it must be written so that Excel keeps it as it is. Text that Excel would take for a formula, a number,
 * a date or a boolean gets an apostrophe, which Excel removes; so does all text that does not begin with a letter.
 * Text is cut at 32,767 characters. null means "leave the cell alone"; an error value is written as text.
 */
export function literal(cell: Cell): string | number | boolean | null {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = (typeof cell === "object" ? cell.error : cell).slice(0, longestText);
  if (text === "") return "";
  return plainStart.test(text) && !parsedByExcel.test(text) ? text : `'${text}`;
}
