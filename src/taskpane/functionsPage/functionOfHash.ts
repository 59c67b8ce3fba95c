/** The id of the function that a location hash such as "#/functions/tier" opens; null for the list. */
export function functionOfHash(hash: string): string | null {
  return /^#\/functions\/([a-z]+)$/i.exec(hash)?.[1]?.toUpperCase() ?? null;
}
