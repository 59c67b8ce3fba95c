/** Sentences about the formulas of the workbook: repair, freeze, thaw, and taking away what KAM wrote. */
const en = {
  formulasRepaired: "{count} KAM {count|formula was|formulas were} written anew.",
  formulasFrozen:
    "{count} KAM {count|formula is a value now. Thaw brings it|formulas are values now. Thaw brings the formulas} back.",
  formulasThawed: "{count} KAM {count|formula is|formulas are} back.",
  kamRemoved:
    "Removed: {sheets} {sheets|sheet|sheets}, {columns} tier {columns|column|columns}, {memory} hidden {memory|entry|entries}.",
  nothingToRemove: "Nothing of what you chose can be removed.",
  removeNotForGood:
    "Sheet {sheet} could not be brought back. Nothing was removed: look again, then confirm that it goes for good.",
  noteRebuilt:
    "Undo builds {sheets} anew as we wrote them. Their charts, their pages for printing and looks of your own do not come back: run the feature again for charts and pages.",
  noteForGood: "{sheets}: gone for good. Undo brings back everything else.",
  removeLastSheet: "A workbook needs one visible sheet: add a sheet of your own first. Nothing was removed.",
  nothingToRepair: "No KAM formula is broken.",
  nothingToFreeze: "There is no KAM formula that can be frozen.",
  nothingToThaw: "There is no frozen formula that can be brought back.",
  touchFormulas: "{count} {count|formula|formulas}",
  noteStillBroken:
    "{count} {count|formula still shows|formulas still show} #NAME?, the first in {cell}: Excel does not know the functions yet, or one is misspelt.",
  noteLeftProtected:
    "{count} {count|formula|formulas} on the protected sheet {sheet} {count|is left as it is|are left as they are}.",
  noteLeftFiltered:
    "{count} {count|formula|formulas} on {sheet} {count|is left as it is|are left as they are}: a filter hides rows there. Show all rows, then try again.",
  noteLeftUncomputed:
    "{count} {count|formula|formulas} on {sheet} {count|is left as it is|are left as they are}, the first in {cell}: {error} is no result yet. Repair {count|it|them} first, or wait.",
  noteSpillReaders:
    "{count} {count|formula|formulas} on {sheet} {count|refers|refer} to spilled results, such as A1#: {count|it shows|they show} #REF! while these are frozen.",
  noteFreezeTooMany:
    "{count} {count|formula|formulas} on {sheet} {count|is left as it is|are left as they are}: this workbook holds more different formulas than can be remembered.",
  noteThawChanged:
    "{count} {count|cell|cells} of {cell} no longer {count|holds|hold} the frozen value and {count|is left as it is|are left as they are}. The formula was {formula}",
  noteThawSpill: "{cell} is left frozen: its block was changed or has another size. The formula is {formula}",
  noteThawRows:
    "{cell} is left frozen: rows came or went in the cells that it refers to. The formula is {formula}",
  noteThawSource: "{cell} is left frozen: what it refers to is gone. The formula is {formula}",
  noteThawTable:
    "{cell} is left frozen: a table or column that it names is gone or renamed. The formula is {formula}",
  noteThawProtected:
    "{count} {count|formula|formulas} on the protected sheet {sheet} {count|stays|stay} frozen.",
  noteThawFiltered:
    "{count} {count|formula|formulas} on {sheet} {count|stays|stay} frozen: a filter hides rows there. Show all rows, then try again.",
  noteThawGone:
    "{count} frozen {count|formula is forgotten: its cell was|formulas are forgotten: their cells were} deleted.",
  noteThawDamaged:
    "{count} {count|record|records} of frozen formulas cannot be read and {count|is left as it is|are left as they are}.",
  staleResults:
    "Excel still shows results of cells that were emptied: nothing can be said of how it calculates. Press Ctrl+Alt+F9, then try again.",
  noteMore: "… and {count} more.",
};

const zhCN: typeof en = {
  formulasRepaired: "已重新写入 {count} 个 KAM 公式。",
  formulasFrozen: "{count} 个 KAM 公式已变为数值；“恢复公式”可还原。",
  formulasThawed: "已恢复 {count} 个 KAM 公式。",
  kamRemoved: "已移除：{sheets} 张工作表，{columns} 个等级列，{memory} 项隐藏内容。",
  nothingToRemove: "所选内容均无法移除。",
  removeNotForGood: "工作表 {sheet} 移除后无法恢复。未移除任何内容：请重新查看，并确认永久移除。",
  noteRebuilt:
    "撤销时会按原先写出的样子重建 {sheets}；图表、打印页面和您自己设置的外观不会恢复，图表与页面可重新运行该功能生成。",
  noteForGood: "{sheets}：已永久移除。其余内容可以撤销。",
  removeLastSheet: "工作簿至少要有一张可见的工作表：请先添加一张。未移除任何内容。",
  nothingToRepair: "没有损坏的 KAM 公式。",
  nothingToFreeze: "没有可以固定为数值的 KAM 公式。",
  nothingToThaw: "没有可以恢复的公式。",
  touchFormulas: "{count} 个公式",
  noteStillBroken: "{count} 个公式仍显示 #NAME?，首个位于 {cell}：Excel 尚未识别这些函数，或函数名有误。",
  noteLeftProtected: "受保护的工作表 {sheet} 上有 {count} 个公式，保持不变。",
  noteLeftFiltered: "{sheet} 上有 {count} 个公式保持不变：该表有筛选隐藏的行。请显示全部行后重试。",
  noteLeftUncomputed:
    "{sheet} 上有 {count} 个公式保持不变，首个位于 {cell}：{error} 还不是结果。请先修复，或稍候再试。",
  noteSpillReaders: "{sheet} 上有 {count} 个公式引用了溢出结果（如 A1#）：固定期间会显示 #REF!。",
  noteFreezeTooMany: "{sheet} 上有 {count} 个公式保持不变：本工作簿中不同的公式过多，无法全部记住。",
  noteThawChanged: "{cell} 中有 {count} 个单元格已不是固定时的值，保持不变。原公式为 {formula}",
  noteThawSpill: "{cell} 仍为数值：该区域被修改或大小已变。公式为 {formula}",
  noteThawRows: "{cell} 仍为数值：它引用的单元格中有行被插入或删除。公式为 {formula}",
  noteThawSource: "{cell} 仍为数值：它引用的单元格已不存在。公式为 {formula}",
  noteThawTable: "{cell} 仍为数值：它引用的表格或列已不存在或改名。公式为 {formula}",
  noteThawProtected: "受保护的工作表 {sheet} 上有 {count} 个公式仍为数值。",
  noteThawFiltered: "{sheet} 上有 {count} 个公式仍为数值：该表有筛选隐藏的行。请显示全部行后重试。",
  noteThawGone: "{count} 个固定的公式已不再记录：其单元格已被删除。",
  noteThawDamaged: "有 {count} 条固定公式的记录无法读取，保持不变。",
  staleResults: "已清空的单元格仍显示旧结果，无法判断 Excel 的计算是否正确。请按 Ctrl+Alt+F9 后重试。",
  noteMore: "……另有 {count} 处。",
};

export const formulaMessages = { en, zhCN };
