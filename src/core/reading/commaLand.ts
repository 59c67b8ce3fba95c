import type { Cell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import type { RawList } from "./Reading";
import { hasDecimalCommas } from "./readConvention";

/** Parts of German words, which stand inside longer ones ("Jahresumsatz", "Fakturadatum"), and of no English ones. */
const parts =
  /umsatz|umsätze|betrag|beträge|kunde|datum|rechnung|mitarbeiter|währung|auftrag|verkäufer|vertreter|erlös|gewinn|inhaber|besitzer|debitor|telefon|branche|preis|anzahl|menge(?!r)|netto|brutto|(?:^|[^a-z])(?:firma|summe|vertrieb|ort)(?:$|[^a-z])|wert(?:$|[^a-z])/u;
/** Words of headers that are French, Spanish or Portuguese and nothing else. */
const words =
  /(?:^|[^\p{L}])(?:montant|chiffre|vendeur|prix|clients?[ -]?nom|nom du client|commercial(?:e)? responsable|date de|facture|étape|affaire|ventas|importe|monto|fecha|cliente|clientes|vendedor|vendedora|precio|etapa|empresa|valor|receita|vendas|preço|faturamento|oportunidade|responsável|facturación|ingresos)(?:$|[^\p{L}])/u;

const maybeComma = /\d,\d/;
const ambiguous = /^\D*\d{1,3},\d{3}\D*$/;

/**
 * Whether "1,200" in a column of amounts can be meant with a decimal comma: the list's headers are of a language that
 * writes one, or another column shows it. Looks at other cells only where the column has such a text.
 */
export function isCommaLand({ headers, columns }: RawList, column: number): boolean {
  if (!(columns[column] ?? []).some((cell) => typeof cell === "string" && ambiguous.test(cell))) return false;
  if (headers.map(labelKey).some((header) => parts.test(header) || words.test(header))) return true;
  return columns.some((cells, at) => at !== column && hasDecimalCommas(cells.filter(mayHaveComma)));
}

function mayHaveComma(cell: Cell): boolean {
  return typeof cell === "string" && maybeComma.test(cell);
}
