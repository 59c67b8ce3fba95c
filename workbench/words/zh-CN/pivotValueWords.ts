/** How a pivot table shows its values, and why it cannot. */
export const pivotValueWords = {
  "No calculations": "无计算",
  "% of grand total": "总计的百分比",
  "% of column total": "列汇总的百分比",
  "% of row total": "行汇总的百分比",
  "% of": "百分比",
  "% of parent row total": "父行汇总的百分比",
  "% of parent column total": "父列汇总的百分比",
  "% of parent total": "父级汇总的百分比",
  "Difference from": "差异",
  "% difference from": "差异百分比",
  "Running total": "按某一字段汇总",
  "% Running total": "按某一字段汇总的百分比",
  "Rank smallest to largest": "升序排列",
  "Rank largest to smallest": "降序排列",
  Index: "指数",
  "Displayed as % of grand total": "显示为总计的百分比",
  "Displayed as % of column total": "显示为列汇总的百分比",
  "Displayed as % of row total": "显示为行汇总的百分比",
  'Displayed as % of next "%s"': "显示为下一个“%s”的百分比",
  'Displayed as % of previous "%s"': "显示为上一个“%s”的百分比",
  'Displayed as % of "%s" : %s': "显示为“%s”：%s 的百分比",
  "Displayed as % of parent row total": "显示为父行汇总的百分比",
  "Displayed as % of parent column total": "显示为父列汇总的百分比",
  'Displayed as % of parent "%s" total': "显示为父级“%s”汇总的百分比",
  'Displayed as difference from next "%s"': "显示为与下一个“%s”的差异",
  'Displayed as difference from previous "%s"': "显示为与上一个“%s”的差异",
  'Displayed as difference from "%s" : %s': "显示为与“%s”：%s 的差异",
  'Displayed as % difference from next "%s"': "显示为与下一个“%s”的差异百分比",
  'Displayed as % difference from previous "%s"': "显示为与上一个“%s”的差异百分比",
  'Displayed as % difference from "%s" : %s': "显示为与“%s”：%s 的差异百分比",
  'Displayed as running total based on "%s"': "显示为按“%s”汇总",
  'Displayed as % running total based on "%s"': "显示为按“%s”汇总的百分比",
  'Displayed as rank from smallest to largest based on "%s"': "显示为按“%s”升序排列",
  'Displayed as rank largest to smallest based on "%s"': "显示为按“%s”降序排列",
  "Displayed as index": "显示为指数",
  "Displays the value that is entered in the field.": "显示在字段中输入的值。",
  "Displays values as a percentage of the grand total of all the values or data points in the report.":
    "将值显示为报表中所有值或数据点总计的百分比。",
  "Displays all the values in each column or series as a percentage of the total for the column or series.":
    "将每一列或系列中的所有值显示为该列或系列汇总的百分比。",
  "Displays the value in each row or category as a percentage of the total for the row or category.":
    "将每一行或类别中的值显示为该行或类别汇总的百分比。",
  "Displays values as a percentage of the value of the Base item in the Base field.":
    "将值显示为“基本字段”中“基本项”的值的百分比。",
  "Calculates values as follows:\n(value for the item) / (value for the parent item on rows)":
    "按以下公式计算值：\n（该项的值）/（行上父项的值）",
  "Calculates values as follows:\n(value for the item) / (value for the parent item on columns)":
    "按以下公式计算值：\n（该项的值）/（列上父项的值）",
  "Calculates values as follows:\n(value for the item) / (value for the parent item of the selected Base field)":
    "按以下公式计算值：\n（该项的值）/（所选“基本字段”中父项的值）",
  "Displays values as the difference from the value of the Base item in the Base field.":
    "将值显示为与“基本字段”中“基本项”的值之差。",
  "Displays values as the percentage difference from the value of the Base item in the Base field.":
    "将值显示为与“基本字段”中“基本项”的值的差异百分比。",
  "Displays the value for successive items in the Base field as a running total.":
    "将“基本字段”中连续各项的值显示为累计汇总。",
  "Calculates the value as a percentage for successive items in the Base field that are displayed as a running total.":
    "将“基本字段”中连续各项的累计汇总显示为百分比。",
  "Displays the rank of selected values in a specific field, listing the smallest item in the field as 1, and each larger value with a higher rank value.":
    "显示所选值在某一字段中的排位：最小的项为 1，值越大排位数越大。",
  "Displays the rank of selected values in a specific field, listing the largest item in the field as 1, and each smaller value with a higher rank value.":
    "显示所选值在某一字段中的排位：最大的项为 1，值越小排位数越大。",
  "Calculates values as follows:\n((value in cell) x (Grand Total of Grand Totals)) / ((Grand Row Total) x (Grand Column Total))":
    "按以下公式计算值：\n（（单元格中的值）×（总计））/（（行总计）×（列总计））",
  "Dimension %s does not exist": "字段 %s 不存在",
  "Field %s is not a measure": "字段 %s 不能用作值",
  "Field %(field)s is not supported because of its type (%(type)s)":
    "不支持字段 %(field)s，因为其类型是 %(type)s",
  'Field "%s" not found in pivot for measure display calculation':
    "计算值显示方式时，数据透视表中找不到字段“%s”",
  "At least one measure and/or dimension is not correct.": "至少有一个字段或值不正确。",
  "The pivot cannot be created because the dataset is missing.": "缺少数据源，无法创建数据透视表。",
  "The pivot cannot be created because cell %s contains an error": "单元格 %s 含有错误，无法创建数据透视表",
  "The pivot cannot be created because cell %s is empty": "单元格 %s 为空，无法创建数据透视表",
  "The pivot cannot be created because cell %s contains a reserved value":
    "单元格 %s 含有保留值，无法创建数据透视表",
  'There is no pivot with id "%s"': "没有编号为“%s”的数据透视表",
  "The argument %s is not a valid measure. Here are the measures: %s":
    "参数 %s 不是有效的值字段。可用的值字段：%s",
  "Function PIVOT takes an even number of arguments.": "PIVOT 函数的参数个数必须是偶数。",
  "%s is not a valid day of month (it should be a number between 1 and 31)":
    "%s 不是有效的日（应为 1 到 31 之间的数字）",
  "%s is not a valid day of week (it should be a number between 1 and 7)":
    "%s 不是有效的星期几（应为 1 到 7 之间的数字）",
  "%s is not a valid week (it should be a number between 0 and 53)":
    "%s 不是有效的周（应为 0 到 53 之间的数字）",
  "%s is not a valid month (it should be a number between 1 and 12)":
    "%s 不是有效的月份（应为 1 到 12 之间的数字）",
  "%s is not a valid quarter (it should be a number between 1 and 4)":
    "%s 不是有效的季度（应为 1 到 4 之间的数字）",
  "%s is not a valid hour (it should be a number between 0 and 23)":
    "%s 不是有效的小时（应为 0 到 23 之间的数字）",
  "%s is not a valid minute (it should be a number between 0 and 59)":
    "%s 不是有效的分钟（应为 0 到 59 之间的数字）",
  "%s is not a valid second (it should be a number between 0 and 59)":
    "%s 不是有效的秒（应为 0 到 59 之间的数字）",
} as const;
