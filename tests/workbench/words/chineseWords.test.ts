import { chineseWords } from "../../../workbench/words/chineseWords";
import { libraryStrings } from "./libraryStrings";

/** Texts of cells: a workbook holds the same text whatever the language of the page, as it does in Excel. */
const textsOfCells = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
  ...["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ...["Q%(quarter)s", "Quarter %(quarter)s", "Q%(quarter_number)s"],
  ...["%(hour_number)sh", "%(minute_number)s'", "%(second_number)s''"],
];

const words = chineseWords.flatMap((area) => Object.entries(area));
const strings = libraryStrings();

function placeholders(text: string): string[] {
  return (text.match(/%\(\w+\)s|%s|\[\[\w+\]\]/g) ?? []).sort();
}

describe("the grid's Chinese words", () => {
  it("translate strings that the library has", () => {
    const known = new Set(strings.flatMap(({ text }) => [text, text.replace(/\s+/g, " ")]));
    expect(words.map(([english]) => english).filter((english) => !known.has(english))).toEqual([]);
  });

  it("translate all that the library says, but descriptions of functions and texts of cells", () => {
    const translated = new Set([...words.map(([english]) => english), ...textsOfCells]);
    const missing = strings
      .filter(
        ({ text, isHelp }) => !isHelp && !translated.has(text) && !translated.has(text.replace(/\s+/g, " ")),
      )
      .map(({ text }) => text);
    expect([...new Set(missing)]).toEqual([]);
  });

  it("leave texts of cells as they are", () => {
    const translated = new Set(words.map(([english]) => english));
    expect(textsOfCells.filter((text) => translated.has(text))).toEqual([]);
  });

  it("keep every placeholder", () => {
    const changed = words.filter(([english, chinese]) => {
      return placeholders(english).join() !== placeholders(chinese).join();
    });
    expect(changed).toEqual([]);
  });

  it("have each string in one area only", () => {
    const seen = new Set<string>();
    const twice = words.map(([english]) => english).filter((english) => seen.size === seen.add(english).size);
    expect(twice).toEqual([]);
  });
});
