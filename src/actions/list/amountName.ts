import { unitOfHeader } from "../../core/reading/namedUnit";
import type { SourceTable } from "../sources/SourceTable";

const brackets = /\s*[([（［【]([^()（）[\]［］【】]*)[)\]）］】]/g;
const chineseScale = /[十百千仟万萬亿億]+(?=\p{Script=Han})/u;

/**
 * What a column of amounts is called on a sheet of ours, where they stand in full and in the house currency if there
 * is one: the user's own header without the thousands or the other currency that it names, "Sales (kEUR)" as
 * "Sales (EUR)". `plainName` is taken where those are not apart from the rest: "Revenue in millions of USD".
 */
export function amountName(
  { headers }: SourceTable,
  column: number | null,
  currency: string | null,
  plainName: string,
): string {
  const header = (headers[column ?? -1] ?? "").trim();
  const stripped = header.replace(brackets, (part: string, inside: string) =>
    saysOther(part, currency) ? inBrackets(part, inside, currency) : part,
  );
  const name = saysOther(stripped, currency) ? plainName : stripped;
  const [own, second] = unitOfHeader(header).currencies ?? [];
  const added = currency ?? (name === plainName && second === undefined ? own : undefined);
  return added === undefined || saysCurrency(name, added) ? name : `${name}, ${added}`;
}

/** Whether a text names a unit larger than one, or a currency that is not the house's. */
function saysOther(text: string, currency: string | null): boolean {
  const { exponent, currencies } = unitOfHeader(text);
  const isForeign = currency !== null && currencies !== null && !currencies.includes(currency);
  return (exponent ?? 0) > 0 || isForeign;
}

/** What is left in brackets of "(kEUR)", "(万元)": the currency alone. */
function inBrackets(part: string, inside: string, currency: string | null): string {
  const [code, second] = unitOfHeader(part).currencies ?? [];
  const left = chineseScale.test(inside)
    ? inside.replace(chineseScale, "")
    : second === undefined
      ? code
      : "";
  if (!left || saysOther(part.replace(inside, left), currency)) return "";
  return part.replace(inside, left);
}

function saysCurrency(name: string, currency: string): boolean {
  const { currencies } = unitOfHeader(name);
  return name.includes(currency) || (currencies?.length === 1 && currencies[0] === currency);
}
