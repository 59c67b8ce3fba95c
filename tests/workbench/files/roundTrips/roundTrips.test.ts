import { openBook } from "../../../../workbench/files/openBook";
import { saveBook } from "../../../../workbench/files/saveBook";
import { differences, filePicture } from "./filePicture";
import { generateWorkbook } from "./generateWorkbook";

/** More than these by ROUND_TRIPS=300, each another workbook. */
const count = Number(process.env["ROUND_TRIPS"] ?? 12);

/** What differs between a file and its copy that was opened and saved untouched. */
async function lostBy(bytes: Uint8Array, name: string) {
  const saved = saveBook(openBook(bytes, name).book);
  return { saved, lost: differences(await filePicture(bytes), await filePicture(saved.bytes)) };
}

describe("a workbook that is opened and saved untouched is the same to an independent reader", () => {
  it.each(Array.from({ length: count }, (_, index) => index + 1))(
    "generated workbook %i",
    async (seed) => {
      const { saved, lost } = await lostBy(await generateWorkbook(seed), "generated.xlsx");
      expect(lost).toEqual([]);
      const named = saved.notes.map((note) => ("part" in note ? note.part.kind : note.key));
      expect(named.filter((kind) => kind !== "comments")).toEqual([]);
    },
    60_000,
  );
});
