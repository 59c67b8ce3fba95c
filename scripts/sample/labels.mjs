/** Names of sheets, tables and columns, and the first sheet, in both languages. */
export const labels = {
  en: {
    accounts: {
      sheet: "Accounts",
      table: "Accounts",
      columns: [
        ...["Account No.", "Account", "Region", "Segment", "Owner", "Annual sales", "Last year", "Growth"],
        ...["Gross margin", "Potential score", "Payment score", "Strategic score", "Manual tier", "Reason"],
      ],
    },
    opportunities: {
      sheet: "Opportunities",
      table: "Opportunities",
      columns: [
        ...[
          "Opportunity ID",
          "Opportunity",
          "Account",
          "Stage",
          "Amount",
          "Close date",
          "Owner",
          "Department",
        ],
        "Created",
      ],
    },
    payments: {
      sheet: "Payments",
      table: "Payments",
      columns: ["Payment No.", "Date", "Salesperson", "Department", "Account", "Contract No.", "Amount"],
    },
    contacts: {
      sheet: "Contacts",
      table: "Contacts",
      columns: ["Account", "Contact", "Position", "Role", "Grade", "Our owner", "Last visit", "Next step"],
    },
    sales: {
      sheet: "Sales by year",
      table: "SalesByYear",
      columns: ["Account", "Year", "Sales", "Profit", "Margin"],
    },
    guide: {
      sheet: "Read me",
      title: "A made-up company, ready to work on",
      lines: [
        "Accounts: 1,200 customers with a year's sales. Open KAM > Classify and give each a tier; it will show you text numbers, blanks and customers that stand there twice.",
        "Opportunities: 900 deals from P0 to P6 and lost, over five quarters. KAM > Forecast weights them by stage and month.",
        "Payments: 2,400 payments of 24 salespeople over twelve months. KAM > Commission pays them by the ladder, to the cent.",
        "Contacts and Sales by year fill the account plans: KAM > Plans builds one sheet per key account.",
        "Functions work in any cell: try =KAM.TIER(Accounts[Annual sales]) beside the table, or =KAM.BREAKEVEN(0.2, 0.05) here.",
        "The sheets behind these are small lists as people keep them, one trouble each: total rows, a unit in the header, decimal commas, months across … Choose one in the pane and see how it is read.",
        "Every write can be undone. All firms and persons are invented; the day of this workbook is 2026-11-20.",
      ],
    },
  },
  "zh-CN": {
    accounts: {
      sheet: "客户",
      table: "客户",
      columns: [
        ...["客户编号", "客户名称", "区域", "行业", "负责人", "年销售额", "上年销售额", "增长率"],
        ...["毛利率", "潜力评分", "付款评分", "战略评分", "手动等级", "原因"],
      ],
    },
    opportunities: {
      sheet: "商机",
      table: "商机",
      columns: ["商机编号", "商机名称", "客户", "阶段", "金额", "预计成交日期", "负责人", "部门", "创建日期"],
    },
    payments: {
      sheet: "回款",
      table: "回款",
      columns: ["回款编号", "回款日期", "销售员", "部门", "客户", "合同编号", "回款金额"],
    },
    contacts: {
      sheet: "联系人",
      table: "联系人",
      columns: ["客户", "联系人", "职务", "角色", "关系等级", "我方负责人", "上次拜访", "下一步"],
    },
    sales: {
      sheet: "年度销售",
      table: "年度销售",
      columns: ["客户", "年度", "销售额", "利润", "利润率"],
    },
    guide: {
      sheet: "说明",
      title: "一家虚构公司的数据，拿来就能用",
      lines: [
        "客户：1,200 家客户及其年销售额。打开“KAM > 客户分级”为每家定级；它会指出文本数字、空白和重复的客户。",
        "商机：900 个商机，从 P0 到 P6 以及丢单，跨五个季度。“KAM > 销售预测”按阶段和月份加权。",
        "回款：24 名销售员十二个月的 2,400 笔回款。“KAM > 提成”按阶梯计算，精确到分。",
        "联系人和年度销售用于客户计划：“KAM > 客户计划”为每个大客户生成一张表。",
        "函数可用于任何单元格：在表旁输入 =KAM.TIER(客户[年销售额])，或在此处输入 =KAM.BREAKEVEN(0.2, 0.05)。",
        "后面的工作表是人们平时的小列表，每张有一种麻烦：合计行、表头单位、小数逗号、月份横排……在任务窗格中选择一张，看看它如何被读取。",
        "每次写入都可以撤销。所有公司和人物均为虚构；本工作簿的日期是 2026-11-20。",
      ],
    },
  },
};
