const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Int8Array(128).fill(-1);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** The lowest 6 bits of a number as one character that XML and JSON leave as it is. */
export function digitOf(value: number): string {
  return digits.charAt(value & 63);
}

/** The 6 bits that the character at a place of a text stands for. Error: SyntaxError. */
export function valueOfDigit(text: string, at: number): number {
  const value = values[text.charCodeAt(at)] ?? -1;
  if (value < 0) throw new SyntaxError(`no digit at ${at}`);
  return value;
}

/** Numbers of so many bits each, at most 24, one after the other. */
export function encodeBits(numbers: Uint32Array, bits: number): string {
  const text = new Uint8Array(Math.ceil((numbers.length * bits) / 6));
  let [rest, kept, at] = [0, 0, 0];
  for (const number of numbers) {
    rest |= number << kept;
    kept += bits;
    for (; kept >= 6; kept -= 6, rest >>>= 6) text[at++] = digits.charCodeAt(rest & 63);
  }
  if (kept > 0) text[at] = digits.charCodeAt(rest & 63);
  return new TextDecoder().decode(text);
}

/** As many numbers as the text holds whole. Error: SyntaxError. */
export function decodeBits(text: string, bits: number): Uint32Array {
  const numbers = new Uint32Array(Math.floor((text.length * 6) / bits));
  let [rest, kept, at] = [0, 0, 0];
  for (let index = 0; index < numbers.length; index++) {
    for (; kept < bits; kept += 6) rest |= valueOfDigit(text, at++) << kept;
    numbers[index] = rest & ((1 << bits) - 1);
    rest >>>= bits;
    kept -= bits;
  }
  return numbers;
}
