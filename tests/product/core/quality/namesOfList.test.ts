import { allSteps } from "../../../../src/core/Steps";
import { sameNameKey, similarNameKey } from "../../../../src/core/quality/nameKeys";
import { hasRepeatedNames, nameKeyAt } from "../../../../src/core/quality/namesOfList";

test("a list repeats a name where two rows differ in case, space or punctuation at most", () => {
  expect(allSteps(hasRepeatedNames(["Acme Ltd", "Beta", "ACME, ltd."]))).toBe(true);
  expect(allSteps(hasRepeatedNames(["Acme Ltd", "Beta", "Acme"]))).toBe(false);
  expect(allSteps(hasRepeatedNames([null, "", " ", null]))).toBe(false);
});

test("the key of a row is that of its name", () => {
  const names = ["Smith & Sons", null, 12, true];
  expect(names.map((_, row) => nameKeyAt(names, row))).toEqual(["smith+sons", "", "12", "true"]);
});

test("a name of plain letters has the keys that it has in full width", () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const names = [
    "The Acme Co., Ltd.",
    "S.p.A. Foo (remark)",
    "Smith and Sons",
    "Land & Sand",
    "###",
    "Mueller AG",
  ];
  for (const name of names) {
    expect(sameNameKey(wide(name))).toBe(sameNameKey(name));
    expect(similarNameKey(wide(name))).toBe(similarNameKey(name));
  }
});
