import path from "node:path";
import { measureRooms } from "../../scripts/lib/measureRooms.mjs";
import { writeTree } from "./support/writeTree";

const calling = (...names: readonly string[]) =>
  names.map((name) => `import { ${name.split("/").at(-1)} } from "./${name}";\n`).join("");
const giving = (name: string, lines: number) =>
  `export function ${name}() {\n${"  // a line\n".repeat(lines - 2)}}\n`;

describe("how the rooms of the house are measured", () => {
  const { folder, remove } = writeTree({
    "src/excel/reader.ts":
      calling("small", "limit", "large", "shared", "data", "other", "far/away") + giving("reader", 40),
    "src/excel/other.ts": `${calling("shared")}import type { Circle } from "./circle";\nexport type Other = Circle;\n`,
    "src/excel/circle.ts": 'import type { Other } from "./other";\nexport type Circle = Other | 1;\n',
    "src/excel/small.ts": giving("small", 3),
    "src/excel/limit.ts": giving("limit", 25),
    "src/excel/large.ts": giving("large", 26),
    "src/excel/shared.ts": giving("shared", 3),
    "src/excel/data.ts": 'export const data = ["a", "b"];\n',
    "src/excel/far/away.ts": giving("away", 3),
    "src/i18n/texts.ts": `${calling("greet")}export const texts = { greet };\n`,
    "src/i18n/greet.ts": "export const greet = (name: string) => `Hello ${name}`;\n",
    "workbench/page/page.ts": "export const page = 1;\n",
  });
  afterAll(remove);
  const rooms = () => measureRooms(folder);

  test("a file of at most 25 lines whose one reader stands beside it is small, unless it is data or texts", () => {
    expect(
      rooms()
        .at(-1)!
        .smallRooms.map(({ file }) => file),
    ).toEqual(["src/excel/circle.ts", "src/excel/limit.ts", "src/excel/small.ts"]);
  });

  test("a circle of types counts, with the files in it", () => {
    expect(rooms().at(-1)!.circles).toEqual([["src/excel/circle.ts", "src/excel/other.ts"]]);
  });

  test("each folder has its own figures", () => {
    expect(rooms().map(({ folder, files, medianLines }) => [folder, files, medianLines])).toEqual([
      ["src/excel", 9, 3],
      ["src/i18n", 2, 1.5],
      ["workbench", 1, 1],
      ["all", 12, 3],
    ]);
  });
});

describe("the rooms of this house", () => {
  const house = measureRooms(path.join(__dirname, "../..")).at(-1)!;

  test("no file of at most 25 lines is read by one file beside it alone", () => {
    expect(house.files).toBeGreaterThan(500);
    expect(house.smallRooms.map(({ file, reader }) => `${file} belongs into ${reader}`)).toEqual([]);
  });

  test("no files import each other in a circle, types included", () => {
    expect(house.circles).toEqual([]);
  });
});
