import { DuplicateFinder } from "../../../../src/core/quality/DuplicateFinder";

function duplicatesOf(...names: (string | null)[]) {
  const finder = new DuplicateFinder(names);
  names.forEach((_, row) => finder.add(row));
  return finder.groups();
}

const certain = (...names: string[]) => duplicatesOf(...names).certain.map(({ rows }) => rows);
const similar = (...names: string[]) => duplicatesOf(...names).similar.map(({ rows }) => rows);

describe("DuplicateFinder", () => {
  test.each([
    ["Acme Corp", "Acme  Corp."],
    ["Acme, Inc.", "Acme Inc"],
    ["阿里巴巴（中国）有限公司", "阿里巴巴(中国)有限公司"],
    ["AT&T", "AT and T"],
    ["Smith & Sons", "Smith and Sons"],
    ["Ａｃｍｅ　Corporation", "acme corporation"],
    ["Acme", "Acme"],
  ])("%s and %s are one account", (one, other) => {
    expect(duplicatesOf(one, "Other", other)).toMatchObject({ certain: [{ rows: [0, 2] }], similar: [] });
  });

  test.each([
    ["Acme Corp", "ACME Corporation"],
    ["Acme Inc", "Acme Limited"],
    ["A.C.M.E. Ltd", "Acme Limited"],
    ["The Acme Company", "Acme Inc"],
    ["Acme Corp (closed)", "Acme Corp"],
    ["Müller GmbH", "Mueller GmbH & Co. KG"],
    ["Müller GmbH", "Muller GmbH"],
    ["阿里巴巴中国有限公司", "阿里巴巴(中国)有限公司"],
    ["北京小米科技有限责任公司", "小米科技"],
    ["華東機械有限公司", "华东机械股份有限公司"],
    ["Harbor Group", "Harbor"],
    ["ร้านกาแฟ", "รานกาแฟ"],
  ])("%s and %s are similar and not joined", (one, other) => {
    expect(duplicatesOf(one, "Other", other)).toMatchObject({ certain: [], similar: [{ rows: [0, 2] }] });
  });

  test.each([
    ["Acme North", "Acme South"],
    ["华东机械", "华北机械"],
    ["+++", "---"],
    ["ガス商事", "カス商事"],
    ["北京银行", "南京银行"],
  ])("%s and %s are two", (one, other) => {
    expect(duplicatesOf(one, other)).toEqual({ certain: [], similar: [] });
  });

  test("a spelling that is there twice and one that is similar are said each as what it is", () => {
    const names = ["Acme Corp", "Beta", "Acme  Corp.", "Acme Inc"];
    expect(certain(...names)).toEqual([[0, 2]]);
    expect(similar(...names)).toEqual([[0, 2, 3]]);
  });

  test("names of one legal form come before such of none, and these before such of different forms", () => {
    expect(similar("Oak GmbH", "Oak Inc", "Elm Ltd", "Elm", "Müller AG", "Mueller AG")).toEqual([
      [4, 5],
      [2, 3],
      [0, 1],
    ]);
  });

  test("blank names are no account", () => {
    expect(duplicatesOf(null, "", "  ", null)).toEqual({ certain: [], similar: [] });
  });
});
