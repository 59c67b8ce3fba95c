import type { FileFault } from "../notes/FileNote";
import type { Package } from "./Package";

type Kind = Exclude<FileFault["kind"], "damaged" | "encoding" | "tooLarge">;

/** How files begin that are no workbook of today's Excel. */
const signatures: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ["oldFormat", /^\t[\0\x02\x04\x08][\x04\x06\x08\x10]\0/],
  ["pdf", /^%PDF-/],
  ["xml2003", /^\s*<\?xml[\s\S]*(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/],
  [
    "webPage",
    /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body|meta|table|style|div)\b/i,
  ],
  ["webPage", /^MIME-Version:/i],
];
const oleSignature = "\u00d0\u00cf\u0011";
const looked = 4096;

/** What a file is that is no zip file, by its first bytes and, for compound files, the names of its streams. */
export function recogniseFile(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return "empty";
  const start = latin(bytes.subarray(0, looked));
  if (start.startsWith(oleSignature)) return hasStream(bytes, "EncryptedPackage") ? "password" : "oldFormat";
  const text = isWide(bytes) ? new TextDecoder("utf-16le").decode(bytes.subarray(0, looked)) : start;
  const plain = text.replace(/^\u00ef\u00bb\u00bf|^\ufeff/, "");
  const known = signatures.find(([, pattern]) => pattern.test(plain));
  if (known) return known[0];
  return /[\0-\x08\x0e-\x1f]/.test(plain) ? "notWorkbook" : "textFile";
}

/** What a zip file is that holds no workbook of the format .xlsx; null when it may be one. */
export function recogniseZip(file: Package): Kind | null {
  if (file.has("xl/workbook.bin")) return "binaryWorkbook";
  if (file.has("[Content_Types].xml") || file.has("_rels/.rels")) return null;
  if (!file.has("mimetype")) return "notWorkbook";
  return file.text("mimetype").includes("opendocument.spreadsheet") ? "openDocument" : "notWorkbook";
}

function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("iso-8859-1").decode(bytes);
}

/** Names of streams stand in a compound file in UTF-16, wherever its directory is. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
