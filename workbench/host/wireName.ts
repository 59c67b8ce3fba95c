/** The name of a property in an answer: `values` goes back as `Values`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
