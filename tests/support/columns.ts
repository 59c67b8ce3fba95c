import fc from "fast-check";

/** Cells one below the other, as Excel hands over a column. */
export const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The cells of a result, row by row. */
export const flat = (result: unknown): unknown[] => (result as unknown[][]).flat();

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Keys that put a list of up to 40 in any order. */
export const keys = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

export function permute<T>(list: readonly T[], by: readonly number[]): T[] {
  const order = list.map((_, index) => index).sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0) || a - b);
  return order.map((index) => list[index] as T);
}

/** A number as some lists hold it: with separators, a currency sign, full width or accounting parentheses. */
export const dressedNumber = (dress: number, number: number): unknown => {
  const [whole = "", fraction] = Math.abs(number).toFixed(2).split(".");
  const size = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${fraction ?? ""}`;
  const sign = number < 0 ? "-" : "";
  const wide = `${sign}${size}`.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
  const forms = [` ${number} `, `${sign}${size}`, `¥${sign}${size}`, wide, number < 0 ? `(${size})` : size];
  return forms[dress % forms.length];
};
