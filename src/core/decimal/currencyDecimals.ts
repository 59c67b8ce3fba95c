const usual = 2;

/** Digits after the decimal separator of currencies that do not have two; ISO 4217:2015, list one. */
const others: ReadonlyMap<string, number> = new Map([
  ...["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV"].map(
    (code) => [code, 0] as const,
  ),
  ...["XAF", "XOF", "XPF"].map((code) => [code, 0] as const),
  ...["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((code) => [code, 3] as const),
  ...["CLF", "UYW"].map((code) => [code, 4] as const),
]);

/** The decimals that amounts of a currency have; two for one that is not known or not named. */
export function currencyDecimals(code: string): number {
  return others.get(code.toUpperCase()) ?? usual;
}
