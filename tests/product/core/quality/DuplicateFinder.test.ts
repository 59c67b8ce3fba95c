import { DuplicateFinder } from "../../../../src/core/quality/DuplicateFinder";

function groupsOf(...names: (string | null)[]) {
  const finder = new DuplicateFinder(names);
  names.forEach((_, row) => finder.add(row));
  return finder.groups().map(({ rows }) => rows);
}

describe("DuplicateFinder", () => {
  test.each([
    ["Acme Co., Ltd.", "ACME LIMITED"],
    ["Ａｃｍｅ　Corporation", "Acme Corp."],
    ["Acme Inc.", "Acme"],
    ["Acme B.V.", "acme bv"],
    ["Harbor Group", "Harbor"],
    ["Harbor Group", "Harbor Group Ltd"],
    ["华东机械有限公司", "华东机械"],
    ["華東機械有限公司", "华东机械 有限责任公司"],
    ["华东机械股份有限公司", "华东机械有限公司"],
    ["华东机械集团", "华东机械集团有限公司"],
  ])("%s and %s may be one account", (one, other) => {
    expect(groupsOf(one, "Other", other)).toEqual([[0, 2]]);
  });

  test.each([
    ["Acme North", "Acme South"],
    ["Harbor Group", "Harbor Holdings"],
    ["Harbor Group", "Harbor Ltd"],
    ["Harbor Group Ltd", "Harbor Ltd"],
    ["Acme GmbH", "Acme Inc."],
    ["Acme GmbH", "Acme GmbH & Co. KG"],
    ["Acme Ltd", "Acme Pte. Ltd."],
    ["华东机械集团有限公司", "华东机械有限公司"],
    ["+++", "---"],
  ])("%s and %s are two", (one, other) => {
    expect(groupsOf(one, other)).toEqual([]);
  });

  test("a name without a form may be any of those with one, so they are shown together", () => {
    expect(groupsOf("Acme GmbH", "Acme Inc.", "Acme")).toEqual([[0, 1, 2]]);
    expect(groupsOf("Acme GmbH", "Acme Inc.", "ACME GMBH", "Acme Inc")).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test("blank names are no account", () => {
    expect(groupsOf(null, "", "  ", null)).toEqual([]);
  });
});
