import type { SourceRole } from "../../../../src/core/columns/fields";
import { recogniseColumns } from "../../../../src/core/columns/recogniseColumns";

/** Of each field that is found the header of its column. */
function found(role: SourceRole, headers: readonly string[]): Record<string, string> {
  const { mapping } = recogniseColumns(
    role,
    headers,
    headers.map(() => []),
  );
  const columns: Readonly<Record<string, number | null>> = mapping;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) =>
      column === null ? [] : [[field, headers[column] ?? ""]],
    ),
  );
}

describe("payments for the ledger", () => {
  test("are read like those of Commission, and further in what only the ledger wants", () => {
    const headers = [
      ...["Invoice no", "Deal ID", "Contract no", "Account", "Salesperson", "Payment date", "Amount"],
      ...["Sign date", "Invoice date", "New / existing", "Cost", "Status", "Cancelled on", "Credit note for"],
    ];
    expect(found("credits", headers)).toEqual({
      ...{ id: "Invoice no", dealId: "Deal ID", contractNo: "Contract no", account: "Account" },
      ...{ person: "Salesperson", date: "Payment date", amount: "Amount", signDate: "Sign date" },
      ...{ invoiceDate: "Invoice date", business: "New / existing", cost: "Cost", status: "Status" },
      ...{ cancelledOn: "Cancelled on", takesBack: "Credit note for" },
    });
    expect(found("payments", headers)).toMatchObject({
      ...{ person: "Salesperson", date: "Payment date", amount: "Amount", account: "Account" },
    });
  });

  test("have a deal where only its number stands, and a date where only that of the contract does", () => {
    expect(found("credits", ["Opportunity ID", "Sales rep", "Sign date", "Amount"])).toEqual({
      ...{ dealId: "Opportunity ID", person: "Sales rep", date: "Sign date", signDate: "Sign date" },
      amount: "Amount",
    });
    expect(found("credits", ["ID", "Sales rep", "Date", "Amount"])).toMatchObject({ id: "ID" });
  });

  test("are recognised in Chinese", () => {
    const headers = [
      "单据编号",
      "商机编号",
      "合同编号",
      "客户名称",
      "业务员",
      "签约日期",
      "开票日期",
      "合同金额",
      "毛利",
      "冲销单号",
    ];
    expect(found("credits", headers)).toMatchObject({
      ...{
        id: "单据编号",
        dealId: "商机编号",
        contractNo: "合同编号",
        account: "客户名称",
        person: "业务员",
      },
      ...{
        signDate: "签约日期",
        invoiceDate: "开票日期",
        amount: "合同金额",
        margin: "毛利",
        takesBack: "冲销单号",
      },
    });
  });
});

test("receipts, splits, people and quotas are recognised in both languages", () => {
  expect(found("receipts", ["Contract no", "Customer", "Date received", "Amount received"])).toEqual({
    ...{ contractNo: "Contract no", account: "Customer", date: "Date received", amount: "Amount received" },
  });
  expect(found("receipts", ["商机编号", "回款日期", "回款金额"])).toEqual({
    ...{ dealId: "商机编号", date: "回款日期", amount: "回款金额" },
  });
  expect(found("splits", ["Deal", "Salesperson", "Share"])).toEqual({
    ...{ dealId: "Deal", person: "Salesperson", share: "Share" },
  });
  expect(found("splits", ["商机编号", "业务员", "分成比例"])).toEqual({
    ...{ dealId: "商机编号", person: "业务员", share: "分成比例" },
  });
  const people = [
    "Name",
    "Role",
    "Stars",
    "Team",
    "Region",
    "Manager",
    "Cost centre",
    "Start date",
    "End date",
  ];
  expect(found("people", people)).toEqual({
    ...{ person: "Name", role: "Role", stars: "Stars", team: "Team", region: "Region", manager: "Manager" },
    ...{ costCentre: "Cost centre", start: "Start date", end: "End date" },
  });
  expect(
    found("people", ["姓名", "岗位", "星级", "团队", "区域", "部门", "上级", "入职日期", "离职日期"]),
  ).toEqual({
    ...{ person: "姓名", role: "岗位", stars: "星级", team: "团队", region: "区域", department: "部门" },
    ...{ manager: "上级", start: "入职日期", end: "离职日期" },
  });
  expect(found("quotas", ["Who", "Month", "Quota"])).toEqual({ who: "Who", period: "Month", quota: "Quota" });
  expect(found("quotas", ["人员", "期间", "任务"])).toEqual({ who: "人员", period: "期间", quota: "任务" });
});
