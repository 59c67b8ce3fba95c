// node scripts/rooms.mjs [folder of a checkout] [--list]
// How the rooms of the house are: per top folder its files, how long they are, the small files whose only reader stands
// in the same folder, and the import circles (types included). `--list` names the small files and the circles.
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/paths.mjs";
import { measureRooms } from "./lib/measureRooms.mjs";

const { values, positionals } = parseArgs({
  options: { list: { type: "boolean", default: false } },
  allowPositionals: true,
});
const rooms = measureRooms(path.resolve(positionals[0] ?? root));
const table = (rows) =>
  rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(17))).join(""))
    .join("\n");
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

console.log(
  table([
    ["folder", "files", "median lines", "20 or fewer", "small, 1 reader", "circles", "files in them"],
    ...rooms.map(({ folder, files, medianLines, shortFiles, smallRooms, circles }) => [
      folder,
      `${files}`,
      `${medianLines}`,
      share(shortFiles, files),
      `${smallRooms.length}`,
      `${circles.length}`,
      `${circles.flat().length}`,
    ]),
  ]),
);
if (values.list) {
  const all = rooms.find(({ folder }) => folder === "all");
  for (const { file, reader } of all.smallRooms) console.log(`small: ${file} ← ${reader}`);
  for (const circle of all.circles) console.log(`circle: ${circle.join(", ")}`);
}
