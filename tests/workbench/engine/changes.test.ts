import fc from "fast-check";
import { Book } from "../../../workbench/engine/Book";
import { dependsOnOrder } from "./dependsOnOrder";

const rows = 8;
const columns = 5;
const whole = { top: 0, left: 0, bottom: rows + 6, right: columns + 4 };

type Change = (book: Book) => void;

const sheetOf = (book: Book, at: number): { id: string; name: string } => {
  const sheets = book.sheets();
  return sheets[at % sheets.length]!;
};
const place = fc.record({
  sheet: fc.nat(2),
  row: fc.nat(rows - 1),
  col: fc.nat(columns - 1),
});
const zoneAt = (row: number, col: number, height = 1, width = 1) => ({
  top: row,
  left: col,
  bottom: row + height - 1,
  right: col + width - 1,
});

const literal = fc.oneof(
  fc.integer({ min: -9, max: 99 }),
  fc.constantFrom("word", "", "'=text", "12%", "TRUE"),
);
const reference = fc
  .tuple(fc.nat(2), fc.nat(rows - 1), fc.nat(columns - 1))
  .map(([sheet, row, col]) => `${["", "Other!", "Third!"][sheet]}${"ABCDE"[col]}${row + 1}`);
const column = fc.tuple(fc.nat(2), fc.nat(columns - 1)).map(([sheet, col]) => {
  const letter = "ABCDE"[col]!;
  return `${["", "Other!", "Third!"][sheet]}${letter}:${letter}`;
});
const formula = fc.oneof(
  reference.map((cell) => `=${cell}+1`),
  fc.tuple(reference, reference).map(([a, b]) => `=${a}&${b}`),
  fc.tuple(reference, fc.nat(4)).map(([cell, more]) => `=SUM(${cell}:${"ABCDE"[more]!}6)`),
  column.map((lines) => `=COUNTA(${lines})`),
  fc.integer({ min: 1, max: 4 }).map((size) => `=TRANSPOSE(A1:A${size})`),
  fc.integer({ min: 1, max: 3 }).map((size) => `=TRANSPOSE(A1:${"ABC"[size - 1]!}1)`),
  fc.constant("=Rate*2"),
);

const write: fc.Arbitrary<Change> = fc
  .tuple(place, fc.array(fc.oneof(literal, formula), { minLength: 1, maxLength: 4 }))
  .map(([{ sheet, row, col }, contents]) => (book) => {
    const zone = zoneAt(row, col, contents.length);
    book.write(sheetOf(book, sheet).id, zone, { formulas: contents.map((content) => [content]) });
  });
const format: fc.Arbitrary<Change> = fc
  .tuple(place, fc.constantFrom("0.00", "@", "yyyy-mm-dd", "General"))
  .map(([{ sheet, row, col }, code]) => (book) => {
    book.write(sheetOf(book, sheet).id, zoneAt(row, col), { formats: [[code]] });
  });
const lines: fc.Arbitrary<Change> = fc
  .tuple(place, fc.constantFrom("ROW", "COL"), fc.constantFrom("before", "after"), fc.boolean())
  .map(([{ sheet, row, col }, dimension, position, isInserted]) => (book) => {
    const { id: sheetId, name: sheetName } = sheetOf(book, sheet);
    const base = dimension === "ROW" ? row : col;
    if (isInserted)
      book.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base, position, quantity: 1 });
    else book.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension, elements: [base] });
  });
const sheets: fc.Arbitrary<Change> = fc
  .tuple(
    fc.nat(2),
    fc.constantFrom("add", "delete", "rename", "duplicate"),
    fc.constantFrom("Other", "Third", "Last"),
  )
  .map(([at, kind, name]) => (book) => {
    const { id } = sheetOf(book, at);
    if (book.sheetByName(name)) return;
    if (kind === "add") book.addSheet(name);
    else if (kind === "rename") book.renameSheet(id, name);
    else if (kind === "delete" && book.sheets().length > 1) book.deleteSheet(id);
    else if (kind === "duplicate")
      book.dispatch("DUPLICATE_SHEET", { sheetId: id, sheetIdTo: `copy of ${id}`, sheetNameTo: name });
  });
const others: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((rate) => (book: Book) => book.addName("Rate", `=${rate}`)),
  fc.constant((book: Book) => book.addName("Rate", "=Other!$A$1")),
  place.map(({ sheet, row, col }) => (book: Book) => {
    const { id } = sheetOf(book, sheet);
    book.dispatch("ADD_MERGE", { sheetId: id, target: [zoneAt(row, col, 2)], force: true });
  }),
  fc.constant((book: Book) => void book.undo()),
  fc.constant((book: Book) => void book.redo()),
);
const change = fc.oneof(
  { weight: 5, arbitrary: write },
  { weight: 1, arbitrary: format },
  { weight: 2, arbitrary: lines },
  { weight: 2, arbitrary: sheets },
  { weight: 2, arbitrary: others },
);

const shown = (book: Book): unknown =>
  book.sheets().map(({ id, name }) => ({
    name,
    values: book.readValues(id, whole),
    texts: book.readTexts(id, whole),
    used: book.usedZone(id, true),
  }));

/** Three sheets with a formula or two, as changes find them. */
function start(): Book {
  const book = Book.create();
  book.renameSheet(book.activeSheetId(), "First");
  book.addSheet("Other");
  book.addSheet("Third");
  const [first, other] = book.sheets();
  book.write(first!.id, zoneAt(0, 0, 3, 2), {
    formulas: [
      [1, "=Other!A1"],
      [2, "=SUM(A:A)"],
      [3, "=TRANSPOSE(A1:A3)"],
    ],
  });
  book.write(other!.id, zoneAt(0, 0), { formulas: [["=First!A3*10"]] });
  return book;
}

/** The workbook shows what a calculation of everything shows, unless that depends on where it begins. */
function expectCalculated(book: Book): void {
  const now = shown(book);
  book.recalculate();
  if (!dependsOnOrder(book, whole.bottom, whole.right)) expect(now).toEqual(shown(book));
}

describe("A workbook after changes", () => {
  it("shows what a calculation of everything shows, whatever the changes were", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const book = start();
        for (const apply of changes) {
          apply(book);
          expectCalculated(book);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("shows the same whatever one request changes, also what it takes away again", () => {
    const inOneRequest = fc.oneof(write, write, format, lines, sheets);
    fc.assert(
      fc.property(
        fc.array(fc.array(inOneRequest, { minLength: 2, maxLength: 5 }), { maxLength: 4 }),
        (requests) => {
          const book = start();
          for (const changes of requests) {
            book.batch(() => changes.forEach((apply) => apply(book)));
            expectCalculated(book);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is as it was after the changes are taken back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(write, format), { minLength: 1, maxLength: 8 }), (changes) => {
        const book = start();
        book.forgetHistory();
        const before = shown(book);
        changes.forEach((apply) => apply(book));
        const after = shown(book);
        // Two spills in each other's way: who came first is not what undo remembers.
        if (dependsOnOrder(book, whole.bottom, whole.right)) return;
        while (book.undo());
        expect(shown(book)).toEqual(before);
        while (book.redo());
        expect(shown(book)).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });
});
