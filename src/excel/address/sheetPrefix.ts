/** A sheet's name as it stands before an address in a formula: "'Tier summary'!". Always quoted. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
