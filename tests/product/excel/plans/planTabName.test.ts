import { planTabName } from "../../../../src/excel/plans/planTabName";

describe("the tab of an account", () => {
  it.each([
    ["Acme Ltd.", "Acme Ltd."],
    ["Toronto Oakfield Energy Co., Ltd.", "Toronto Oakfield Energy"],
    ["Qingdao Oakfield Energy Holding Group Limited", "Qingdao Oakfield Energy"],
    [
      "上海浦东新区张江高科技园区某某精密机械电子设备制造与进出口贸易股份有限公司",
      "上海浦东新区张江高科技园区某某精密机械电子设备制造与进出口贸易",
    ],
    ["The very long name of a customer without a form", "The very long name of a"],
    ["Unbreakablylongnameofacustomerwithoutablank", "Unbreakablylongnameofacustomerwithoutablank"],
  ])("%s is called %s", (account, tab) => {
    expect(planTabName(account)).toBe(tab);
  });
});
