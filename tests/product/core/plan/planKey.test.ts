import { planKey } from "../../../../src/core/plan/planKey";

describe("planKey", () => {
  test.each([
    ["Acme Co., Ltd.", "ＡＣＭＥ Co.,Ltd."],
    [" beta  gmbh", "Beta GmbH"],
    ["华东机械　有限公司", "华东机械有限公司"],
  ])("%s and %s are one account", (one, other) => {
    expect(planKey(one)).toBe(planKey(other));
  });

  test.each([
    ["Harbor Group", "Harbor Holdings"],
    ["Harbor Group", "Harbor"],
    ["Acme GmbH", "Acme Inc."],
    ["华东机械集团有限公司", "华东机械有限公司"],
  ])("the deals of %s are not those of %s", (one, other) => {
    expect(planKey(one)).not.toBe(planKey(other));
  });
});
