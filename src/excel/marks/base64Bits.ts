const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Map(Array.from(digits, (digit, value) => [digit, value]));

/** The lowest 6 bits of a number as one character that XML and JSON leave as it is. */
export function digitOf(value: number): string {
  return digits.charAt(value & 63);
}

/** The 6 bits that a character stands for. Error: SyntaxError. */
export function valueOfDigit(digit: string): number {
  const value = values.get(digit);
  if (value === undefined) throw new SyntaxError(`no digit: ${digit}`);
  return value;
}

/** Numbers of so many bits each, at most 24, one after the other. */
export function encodeBits(numbers: Uint32Array, bits: number): string {
  const parts: string[] = [];
  let [rest, kept] = [0, 0];
  for (const number of numbers) {
    rest |= number << kept;
    kept += bits;
    for (; kept >= 6; kept -= 6, rest >>>= 6) parts.push(digitOf(rest));
  }
  if (kept > 0) parts.push(digitOf(rest));
  return parts.join("");
}

/** As many numbers as the text holds whole. Error: SyntaxError. */
export function decodeBits(text: string, bits: number): Uint32Array {
  const numbers = new Uint32Array(Math.floor((text.length * 6) / bits));
  let [rest, kept, at] = [0, 0, 0];
  for (let index = 0; index < numbers.length; index++) {
    for (; kept < bits; kept += 6) rest |= valueOfDigit(text.charAt(at++)) << kept;
    numbers[index] = rest & ((1 << bits) - 1);
    rest >>>= bits;
    kept -= bits;
  }
  return numbers;
}
