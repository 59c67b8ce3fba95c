/** The public name of a member: the wire says `GetRange` and `_KeepReference`, the tables `getRange`, `_keepReference`. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_")
    ? `_${wireName.charAt(1).toLowerCase()}${wireName.slice(2)}`
    : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
