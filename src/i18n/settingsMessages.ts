/** Sentences about cells of the settings that cannot be read. */
const en = {
  noteHouseMeanwhile:
    "The table {table} of the settings cannot be read ({cell}); until it can, the house's values are used.",
  settingsNumber: "Settings, table {table}, row {row}: {column} is {value}, but must be a number.",
  settingsShare:
    "Settings, table {table}, row {row}: {column} is {value}, but must be a share from 0 to 100 %.",
  settingsNotNegative: "Settings, table {table}, row {row}: {column} is {value}, but must not be below 0.",
  settingsAboveZero: "Settings, table {table}, row {row}: {column} is {value}, but must be above 0.",
  settingsDate: "Settings, table {table}, row {row}: “{value}” in {column} is not a date.",
  settingsText: "Settings, table {table}, row {row}: {column} is empty, but the row has other cells.",
  settingsTwice: "Settings, table {table}, row {row}: {value} is there twice.",
  settingsChoice: "Settings, table {table}, row {row}: {column} is {value}, but must be one of {values}.",
  settingsMonth:
    "Settings, table {table}, row {row}: {column} is {value}, but must be a month, 1 to 12 or its name.",
  ladderVersions:
    "The ladder {ladder} has lines that are valid from a day: commission by payment dates needs the ledger.",
  settingsPeriod:
    "Settings, table {table}, row {row}: {column} is {value}, but must be a month, quarter or year, such as 2026-03.",
  settingsDecimals:
    "Settings, table {table}, row {row}: {column} is {value}, but must be a whole number from 0 to 6.",
  settingsWonWeight:
    "Settings, table {table}, row {row}: {column} is {value}, but a stage that is won weighs 100 %.",
  settingsTableShape: "Settings: the table {table} has {count} {count|column|columns} instead of {expected}.",
  settingsUnfinished:
    "The sheet KAM Settings is only half made: a write was not finished. Take it back first, or leave it as it is.",
};

type SettingsMessages = Readonly<Record<keyof typeof en, string>>;

const zhCN: SettingsMessages = {
  noteHouseMeanwhile: "设置中的表 {table} 无法读取（{cell}）；改正之前使用默认值。",
  settingsNumber: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应为数字。",
  settingsShare: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应为 0 到 100% 的占比。",
  settingsNotNegative: "设置表 {table} 第 {row} 行：“{column}”为 {value}，不能小于 0。",
  settingsAboveZero: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应大于 0。",
  settingsDate: "设置表 {table} 第 {row} 行：“{column}”中的“{value}”不是日期。",
  settingsText: "设置表 {table} 第 {row} 行：“{column}”为空，但该行有其他内容。",
  settingsTwice: "设置表 {table} 第 {row} 行：{value} 出现了两次。",
  settingsChoice: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应为 {values} 之一。",
  settingsMonth: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应为月份（1 至 12 或月份名称）。",
  ladderVersions: "阶梯“{ladder}”有注明生效日期的行：需用提成台账按日期计算。",
  settingsPeriod: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应为月份、季度或年份，如 2026-03。",
  settingsDecimals: "设置表 {table} 第 {row} 行：“{column}”为 {value}，应为 0 到 6 的整数。",
  settingsWonWeight: "设置表 {table} 第 {row} 行：“{column}”为 {value}，但赢单阶段的权重应为 100%。",
  settingsTableShape: "设置：表 {table} 有 {count} 列，应为 {expected} 列。",
  settingsUnfinished: "工作表 KAM Settings 只完成了一部分：一次写入尚未完成。请先撤销该写入，或保留现状。",
};

export const settingsMessages = { en, zhCN };
