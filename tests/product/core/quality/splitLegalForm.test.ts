import { splitLegalForm } from "../../../../src/core/quality/splitLegalForm";

describe("splitLegalForm", () => {
  test.each([
    ["Acme", "acme", []],
    ["ＡＣＭＥ　Co., Ltd.", "acme", ["ltd"]],
    ["Acme Company Limited", "acme", ["ltd"]],
    ["Acme Co.", "acme", []],
    ["Acme Corporation", "acme", ["corp"]],
    ["Acme Pty Ltd", "acme", ["pty ltd"]],
    ["Acme B.V.", "acme", ["bv"]],
    ["Acme S.p.A.", "acme", ["spa"]],
    ["Acme GmbH & Co. KG", "acme", ["gmbh kg"]],
    ["Acme Holdings", "acme", ["holding"]],
    ["Acme Group Ltd", "acme", ["group", "ltd"]],
    ["J.P. Acme, Inc.", "jpacme", ["inc"]],
    ["华东机械", "华东机械", []],
    ["華東機械股份有限公司", "华东机械", ["有限公司"]],
    ["华东机械 有限责任公司", "华东机械", ["有限公司"]],
    ["华东机械公司", "华东机械", []],
    ["华东机械集团公司", "华东机械", ["集团"]],
    ["华东机械集团有限公司", "华东机械", ["集团", "有限公司"]],
    ["上海（新）贸易股份公司", "上海新贸易", ["有限公司"]],
  ])("%s is %s with %j", (name, stem, forms) => {
    expect(splitLegalForm(name)).toEqual({ stem, forms });
  });

  test("a name of forms or signs alone keeps one, and is not a blank name", () => {
    expect(splitLegalForm("Group").stem).toBe("group");
    expect(splitLegalForm("公司").stem).toBe("公司");
    expect(splitLegalForm("+++").stem).toBe("+++");
    expect(splitLegalForm("  ").stem).toBe("");
  });
});
