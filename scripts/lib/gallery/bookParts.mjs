import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const sheetPattern = /<sheet name="([^"]*)"([^>]*?)r:id="([^"]*)"\/>/g;

const emptySheet =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** What LibreOffice cannot compute: our functions, spilled ranges that it does not know, ERROR.TYPE of a range. */
const foreign = /_xldudf_KAM_|_xlfn\.(?!SEQUENCE\b)|_xlws\.|ERROR\.TYPE\(/;

/** A workbook that we saved, as the parts of its package, to make copies of for LibreOffice. */
export function readParts(file) {
  return unzipSync(new Uint8Array(readFileSync(file)));
}

export function writeParts(parts, file) {
  writeFileSync(file, zipSync(parts, { level: 1 }));
}

/** The copy holds the values of one sheet alone, its formulas gone; the other sheets are empty, and are not printed. */
export function onlySheet(parts, wanted) {
  const copy = { ...parts };
  for (const [part, sheet] of sheetParts(parts))
    copy[part] = strToU8(
      sheet === wanted ? strFromU8(parts[part]).replace(/<f[ >][^<]*<\/f>/g, "") : emptySheet,
    );
  return copy;
}

/**
 * The copy keeps as values what LibreOffice cannot compute. Of its other formulas it has no values, so that each is
 * computed: a reference to a spilled range becomes the range that it had.
 * Gives the copy and its plain formulas with our values, as { sheet, address, formula, value }.
 */
export function plainFormulas(parts) {
  const copy = { ...parts };
  const cells = [];
  for (const [part, sheet] of sheetParts(parts)) {
    const xml = strFromU8(parts[part]);
    const spills = new Map(
      [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f t="array" ref="([^"]+)">/g)].map(([, at, ref]) => [at, ref]),
    );
    copy[part] = strToU8(
      xml.replace(
        /<c r="([A-Z]+\d+)"([^>]*)><f([^>]*)>([^<]*)<\/f>(?:<v>([^<]*)<\/v>)?<\/c>/g,
        (_whole, address, attributes, kind, formula, value = "") => {
          const known = formula.replace(
            /_xlfn\.ANCHORARRAY\((\$?[A-Z]+\$?\d+)\)/g,
            (call, anchor) => spills.get(anchor.replaceAll("$", "")) ?? call,
          );
          const isSpilled = kind.includes("ref=") && kind.includes(":");
          if (foreign.test(known) || isSpilled) return `<c r="${address}"${attributes}><v>${value}</v></c>`;
          cells.push({ sheet, address, formula: unescapeXml(known), value: unescapeXml(value) });
          const bare = attributes.replace(/ (t|cm)="[^"]*"/g, "");
          return `<c r="${address}"${bare}><f${kind}>${known}</f></c>`;
        },
      ),
    );
  }
  return { copy, cells };
}

function sheetParts(parts) {
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"]);
  const targets = new Map(
    [...relations.matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g)].map(([, id, target]) => [id, target]),
  );
  return [...strFromU8(parts["xl/workbook.xml"]).matchAll(sheetPattern)].map(([, name, , id]) => [
    `xl/${targets.get(id)}`,
    unescapeXml(name),
  ]);
}

const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescapeXml(text) {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name) => entities[name]);
}
