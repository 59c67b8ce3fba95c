import { type Cell, textOfCell } from "../../cells/Cell";
import { columnContent } from "../../columns/columnContent";
import type { Steps } from "../../Steps";
import { isDates, isNumbers, namesDocuments, namesOwnDates } from "./sumPerAccount";

interface RowsOfNames {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  /** Columns that tell nothing: names, amounts, tiers of ours. */
  readonly ignored: ReadonlySet<number | null>;
  /** Rows of each name, one or more. */
  readonly groups: readonly (readonly number[])[];
}

const partWords =
  /branch|\bsites?\b|location|\bcity|\btown\b|\bplant\b|\bstores?\b|\bshop\b|outlet|address|street|region|country|\bstate\b|province|territor|division|department|\bdept\b|business unit|subsidiar|categor|channel|\bbrand|project|contract|ship.?to|sold.?to|分公司|分店|分行|门店|网点|城市|省份|^省$|^市$|地区|区域|大区|国家|地址|工厂|厂区|事业部|部门|科室|产品线|品类|类别|渠道|品牌|项目|合同|站点|filiale|niederlassung|standort|\bort\b|stadt|\bwerk\b|land$|stra(?:ss|ß)e|anschrift|sparte|bereich|abteilung|\bmarke|kanal|projekt|vertrag|agence|ville|\bpays\b|adresse|r[ée]gi[oóã]o?n?|marque|canal|projet|sucursal|ciudad|pa[ií]s|direcci|tienda|\bplanta|\bmarca|proyecto|filial|cidade|\bloja|endere/i;
/** Figures under these are no numbers of anything. */
const amountWords =
  /amount|sales|revenue|value|total|price|\bqty\b|quantit|spend|margin|profit|growth|额|价|数量|销售|收入|利润|毛利|umsatz|betrag|menge|preis|wert|montant|prix|importe|valor|precio|ventas|vendas/i;
/** Characters above which a text is a remark. */
const longestKind = 40;
/** All rows of a name differ in a column by chance, at most so likely, before it is believed to tell them apart. */
const mostByChance = 0.01;

/**
 * Whether rows of one name are different things by another column: a branch, a place, a product line, a document or a
 * number of their own in every row; or whatever holds one kind of text per row, where it is unlikely that all rows of
 * all names differ in it by chance.
 */
export function* rowsToldApart({
  headers,
  columns,
  ignored,
  groups,
}: RowsOfNames): Steps<(rows: readonly number[]) => boolean> {
  const several = groups.filter((rows) => rows.length > 1);
  const telling: (readonly Cell[])[] = [];
  for (const [column, cells] of columns.entries()) {
    yield;
    if (ignored.has(column) || !several.some((rows) => differ(textsOf(cells, rows)))) continue;
    if (isTelling(headers[column] ?? "", cells, several, groups)) telling.push(cells);
  }
  return (rows) => telling.some((cells) => differ(textsOf(cells, rows)));
}

function isTelling(
  header: string,
  cells: readonly Cell[],
  several: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
): boolean {
  if (amountWords.test(header) && (columnContent(cells)?.numbers ?? 0) >= 0.5) return false;
  if (namesDocuments(header) || partWords.test(header)) return true;
  if (isDates(header, cells)) return !namesOwnDates(header);
  return isNumbers(header, textsOf(cells, groups.flat())) || isKey(cells, several, groups);
}

function textsOf(cells: readonly Cell[], rows: readonly number[]): string[] {
  return rows.map((row) => textOfCell(cells[row]).trim().toLowerCase());
}

function differ(texts: readonly string[]): boolean {
  return !texts.includes("") && new Set(texts).size === texts.length;
}

/** Whether name and this column together are a key of the list by more than chance. */
function isKey(
  cells: readonly Cell[],
  several: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
): boolean {
  const content = columnContent(cells);
  if (content === null || content.texts < 0.5 || content.length > longestKind) return false;
  if (!several.every((rows) => differ(textsOf(cells, rows)))) return false;
  const texts = textsOf(cells, groups.flat());
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const alike = [...counts.values()].reduce((sum, count) => sum + (count / texts.length) ** 2, 0);
  const pairs = several.reduce((sum, rows) => sum + (rows.length * (rows.length - 1)) / 2, 0);
  return (1 - alike) ** pairs <= mostByChance;
}
