// npm run gallery [-- en|zh-CN] [live|values] [--no-screen]
// Writes every sheet of the add-in on the sample, takes a picture of each as the workbench shows it and as LibreOffice
// prints it, and has LibreOffice compute the plain formulas. Everything goes to the folder gallery, with a page of all.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";

ensureModules();
const { writeWorkbook } = await import("./lib/gallery/writeWorkbook.mjs");
const { screenPictures } = await import("./lib/gallery/screenPictures.mjs");
const { writeSelfCheck } = await import("./lib/gallery/writeSelfCheck.mjs");
const { hasOffice } = await import("./lib/gallery/office.mjs");
const { printSheets } = await import("./lib/gallery/printSheets.mjs");
const { compareFormulas } = await import("./lib/gallery/compareFormulas.mjs");
const { galleryPage } = await import("./lib/gallery/galleryPage.mjs");

/** Differences that are named; the rest is counted. */
const mostNamed = 20;

const args = process.argv.slice(2);
const chosen = (all) =>
  all.some((one) => args.includes(one)) ? all.filter((one) => args.includes(one)) : all;
const withScreen = !args.includes("--no-screen");
const folder = path.join(root, "gallery");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
ensureBuild();
if (withScreen) process.env.CHROMIUM_PATH = ensureChromium();
const office = hasOffice();
const notes = [];
const rows = [];
const say = (note) => {
  notes.push(note);
  console.log(note);
};
if (!office) say("LibreOffice is not installed: nothing is printed, and no formula is compared.");

for (const language of chosen(["en", "zh-CN"])) {
  for (const mode of chosen(["live", "values"])) {
    const file = path.join(folder, `${language}-${mode}.xlsx`);
    await show({ file, language, mode, sheets: await writeWorkbook({ language, mode }, file) });
  }
  if (withScreen) {
    const file = path.join(folder, `${language}-selfCheck.xlsx`);
    await show({ file, language, mode: "live", sheets: [await writeSelfCheck(language, file)] });
  }
}
if (office)
  console.table(
    rows.map(({ sheet, language, mode, pages }) => ({ sheet, language, mode, pages: pages.count })),
  );
writeFileSync(path.join(folder, "index.html"), galleryPage(rows, notes));
console.log(`gallery/index.html: ${rows.length} sheets`);

async function show({ file, language, mode, sheets }) {
  const stem = path.basename(file, ".xlsx");
  const place = (sheet) => `${stem}-${String(sheets.indexOf(sheet) + 1).padStart(2, "0")}`;
  if (withScreen)
    await screenPictures(file, sheets, { language }, (sheet) => path.join(folder, `${place(sheet)}.png`));
  const printed = office ? printSheets(file, sheets, folder, place) : new Map();
  for (const sheet of sheets)
    rows.push({
      ...{ sheet, language, mode, pages: printed.get(sheet) ?? null },
      screen: withScreen ? `${place(sheet)}.png` : null,
    });
  if (office) await sayDifferences(file, stem);
}

async function sayDifferences(file, stem) {
  const { compared, differences } = await compareFormulas(file);
  say(
    `${stem}: LibreOffice computes ${compared - differences.length} of ${compared} plain formulas as we do.`,
  );
  for (const { cell, formula, ours, theirs } of differences.slice(0, mostNamed))
    say(`${stem}: ${cell}: ours ${ours}, LibreOffice ${theirs}: =${formula}`);
}
