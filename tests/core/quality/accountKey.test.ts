import { accountKey } from "../../../src/core/quality/accountKey";

describe("accountKey", () => {
  test.each([
    ["Acme Co., Ltd.", "ACME"],
    ["Ａｃｍｅ　Corporation", "Acme Corp."],
    ["华东机械有限公司", "华东机械"],
    ["華東機械有限公司", "华东机械 有限公司"],
    ["上海（新）贸易股份有限公司", "上海(新)贸易"],
  ])("%s and %s are one account", (one, other) => {
    expect(accountKey(one)).toBe(accountKey(other));
  });

  test("different companies stay apart", () => {
    expect(accountKey("Acme North")).not.toBe(accountKey("Acme South"));
    expect(accountKey("Group")).toBe("group");
  });

  test("a name of signs alone is kept apart from a blank one", () => {
    expect(accountKey("+++")).toBe("+++");
    expect(accountKey("  ")).toBe("");
  });
});
