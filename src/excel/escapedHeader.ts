/** A column's header inside a structured reference: signs with a meaning of their own get an apostrophe. */
export function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/g, (sign) => `'${sign}`);
}
