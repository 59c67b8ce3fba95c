const fullWidth = /[\uff01-\uff5e]/g;
const fullWidthOffset = 0xfee0;

/** Full-width letters, digits and signs as their half-width twins; the ideographic space as a space. */
export function foldWidth(text: string): string {
  return text
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(/\u3000/g, " ")
    .replace(/\uffe5/g, "¥");
}
