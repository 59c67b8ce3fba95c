import { strToU8, zipSync } from "fflate";

export const mainNamespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Relationships of a part: ids r1, r2 …, each "kind target". */
export function relationships(...targets: readonly string[]): string {
  const items = targets.map((text, index) => {
    const [kind, target] = text.split(" ");
    return `<Relationship Id="r${index + 1}" Type="${kinds}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships ${relations}>${items.join("")}</Relationships>`;
}

/** The parts of the least that is a workbook: one sheet "S" with these rows and what stands after them. */
export function rawParts(
  sheetData: string,
  { after = "", before = "", workbook = "" } = {},
): Record<string, string> {
  return {
    "_rels/.rels": relationships("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": `<workbook ${mainNamespaces}>${workbook}<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships("worksheet worksheets/sheet1.xml", "styles styles.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet ${mainNamespaces}>${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`,
  };
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export function rawWorkbook(...content: Parameters<typeof rawParts>): Uint8Array {
  return zipped(rawParts(...content));
}
