/** Texts that have nothing to fold but case. */
export const printableAscii = /^[\x20-\x7e]*$/;
const fullWidth = /[\uff01-\uff5e]/g;
const fullWidthOffset = 0xfee0;

/** The form in which labels are compared: no case, no surrounding space, full width folded to half width. */
export function labelKey(label: string): string {
  return (printableAscii.test(label) ? label : foldWidth(label)).trim().toLowerCase();
}

/** Full-width letters, digits and signs as their half-width twins; the ideographic space as a space. */
export function foldWidth(text: string): string {
  return text
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(/\u3000/g, " ")
    .replace(/\uffe5/g, "¥");
}
