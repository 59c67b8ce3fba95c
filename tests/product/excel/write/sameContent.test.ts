import fc from "fast-check";
import { contentHash } from "../../../../src/excel/marks/contentHash";
import {
  columnFormulaNow,
  sameContent,
  sameRowFormula,
  sameRowFormulaAs,
} from "../../../../src/excel/write/Content";

describe("sameContent", () => {
  it("takes a whole table for its data, however Excel writes it back", () => {
    expect(
      sameContent("=KAM.RELATION(C2:C9,D2:D9,KAM_Roles[#Data])", "=KAM.RELATION(C2:C9,D2:D9,KAM_Roles)"),
    ).toBe(true);
  });

  it("takes the file's form of a function for its name", () => {
    expect(sameContent("=_xldudf_KAM_TIER(B2)", "=KAM.TIER(B2)")).toBe(true);
  });

  it("tells texts inside formulas apart to the letter", () => {
    expect(sameContent('=IF(A1="x","a b","")', '=IF(A1="x","ab","")')).toBe(false);
  });

  it("tells a formula from a text that looks like it", () => {
    expect(sameContent("=1+2", "'=1+2")).toBe(false);
  });

  it("has the same hash where contents are the same, and another one where they differ", () => {
    const contents = [
      "=SUM( a1 )",
      "=SUM(A1)",
      "'=1+2",
      "=1+2",
      "x\r\ny",
      "x\ny",
      "'x",
      "x",
      0,
      -0,
      1,
      "1",
      true,
      "",
    ];
    for (const one of contents)
      for (const other of contents)
        expect([one, other, contentHash(one) === contentHash(other)]).toEqual([
          one,
          other,
          sameContent(one, other),
        ]);
  });

  it("tells a number from the text of that number", () => {
    expect(sameContent(1, "1")).toBe(false);
  });
});

test("sameRowFormulaAs is sameRowFormula for many cells", () => {
  const row = fc.integer({ min: 1, max: 120 });
  const piece = fc.oneof(
    fc.constantFrom(
      "=KAM.TIER(",
      ")",
      ",",
      "$B$6:$B$8",
      '"#"',
      '"7"',
      "#REF!",
      "T[[#Headers],[B]]",
      " ",
      "5",
      "B1!",
    ),
    fc.constantFrom("B", "$B", "AB", "b", "x_A").chain((column) => row.map((at) => `${column}${at}`)),
  );
  const formula = fc.array(piece, { maxLength: 6 }).map((pieces) => `=${pieces.join("")}`);
  const moved = (text: string, by: number) =>
    text.replace(/([A-Za-z])(\d+)/g, (_, column: string, at: string) => `${column}${Number(at) + by}`);
  fc.assert(
    fc.property(formula, formula, fc.integer({ min: 0, max: 3 }), (one, other, by) => {
      for (const content of [one, other, moved(one, by), one.replace(/#/g, "7")])
        expect([one, content, sameRowFormulaAs(one)(content)]).toEqual([
          one,
          content,
          sameRowFormula(content, one),
        ]);
    }),
    { numRuns: 2000 },
  );
});

describe("columnFormulaNow", () => {
  const written =
    '=IF($F2<>"",$F2,KAM.TIER($B2,\'KAM Settings\'!$B$6:$B$8,Accounts[[#Headers],[Sales \'] net]],"from"))';
  const now = (contents: readonly string[]) => (row: number) =>
    sameRowFormula(contents[row] ?? "", columnFormulaNow(contents, written));

  it("is the one that was written while a row holds it", () => {
    const other =
      '=IF($F2<>"",$F2,KAM.TIER($C2,\'KAM Settings\'!$B$6:$B$8,Accounts[[#Headers],[Sales \'] net]],"from"))';
    expect([0, 1, 2].map(now([other, other, written]))).toEqual([false, false, true]);
  });

  it.each([
    [
      "renamed",
      (row: number) =>
        `=IF($F${row}<>"",$F${row},KAM.TIER($B${row},Mine!$B$6:$B$8,Clients[[#Headers],[Net]],"from"))`,
    ],
    [
      "moved",
      (row: number) => `=IF(G${row}<>"",G${row},KAM.TIER(C${row},'It''s'!$B$7:$B$11,Clients[Net],"from"))`,
    ],
    [
      "deleted",
      (row: number) => `=IF($F${row}<>"",$F${row},KAM.TIER($B${row},'KAM Settings'!#REF!,#REF!,"from"))`,
    ],
    [
      "deleted with its sheet",
      (row: number) => `=IF($F${row}<>"",$F${row},KAM.TIER($B${row},#REF!$B$6:$B$8,#REF!,"from"))`,
    ],
  ])("is what most rows hold when what it refers to was %s", (_what, formula) => {
    const contents = [
      "=1+1",
      formula(3),
      formula(4),
      '=IF($F5<>"",$F5,KAM.TIER($B5,Mine!$B$6:$B$8,1,"above"))',
      "A",
      formula(7),
    ];
    expect([0, 1, 2, 3, 4, 5].map(now(contents))).toEqual([false, true, true, false, false, true]);
  });
});
