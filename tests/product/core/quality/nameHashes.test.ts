import fc from "fast-check";
import { FirstRows } from "../../../../src/core/quality/FirstRows";
import { sameNameKey, similarNameKey } from "../../../../src/core/quality/nameKeys";
import { hashOfKey, sameNameHash, similarNameHash } from "../../../../src/core/quality/nameHashes";

const part = fc.constantFrom(
  ...[
    "Acme",
    "the",
    "The ",
    "Müller",
    "Mueller",
    "and",
    "Holland",
    "&",
    "Co",
    "co.",
    "Ltd",
    "S.p.A.",
    "Group",
  ],
  ...[
    "(",
    ")",
    "+",
    "-",
    " ",
    "  ",
    "7",
    "A.B",
    "Aee",
    "aoe",
    "ue",
    "e",
    "上海",
    "机械",
    "有限公司",
    "Ａｃｍｅ",
    "ｅ",
  ],
);
const name = fc.oneof(
  fc.array(part, { maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
  fc.string({ maxLength: 12 }),
);

test("the hash of a name is that of its key, and a blank name has none", () => {
  fc.assert(
    fc.property(name, (text) => {
      const key = sameNameKey(text);
      expect(sameNameHash(text)).toBe(key === "" ? null : hashOfKey(key));
      if (key !== "") expect(similarNameHash(text)).toBe(hashOfKey(similarNameKey(text)));
    }),
    { numRuns: 2000 },
  );
});

test("the first row of each text is found even where all hashes are the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<string>("a", "b", "c", "d", "e"), { maxLength: 20 }),
      fc.boolean(),
      (texts, meet) => {
        const hash = (text: string) => (meet ? 7 : hashOfKey(text));
        const firsts = new FirstRows(texts.length, (row) => texts[row] ?? "");
        texts.forEach((text, row) => expect(firsts.add(row, hash(text))).toBe(texts.indexOf(text)));
        for (const text of ["a", "e", "z"] as string[])
          expect(firsts.find(text, hash(text))).toBe(texts.indexOf(text));
      },
    ),
  );
});
