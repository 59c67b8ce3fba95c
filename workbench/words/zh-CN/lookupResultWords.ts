/** Why a function of lookup or text has no result; names of arguments stay as the function has them. */
export const lookupResultWords = {
  "In this context, the function [[FUNCTION_NAME]] needs to have a cell or range in parameter.":
    "此处函数 [[FUNCTION_NAME]] 的参数必须是单元格或区域。",
  "The range is out of bounds.": "区域超出了范围。",
  "[[FUNCTION_NAME]] evaluates to an out of bounds range.": "[[FUNCTION_NAME]] 的结果超出了区域范围。",
  "Index out of range.": "序号超出范围。",
  "Reference should be defined.": "需要指定引用。",
  "R1C1 notation is not supported.": "不支持 R1C1 样式。",
  "The result_range must be a single row or a single column.": "result_range 必须是一行或一列。",
  "[[FUNCTION_NAME]] evaluates to an out of range row value %s.": "[[FUNCTION_NAME]] 的行序号 %s 超出范围。",
  "[[FUNCTION_NAME]] evaluates to an out of range column value %s.":
    "[[FUNCTION_NAME]] 的列序号 %s 超出范围。",
  "The range must be a single row or a single column.": "区域必须是一行或一列。",
  "lookup_range should be either a single row or single column.": "lookup_range 必须是一行或一列。",
  "search_mode should be a value in [-1, 1, -2, 2].": "search_mode 必须是 -1、1、-2 或 2。",
  "match_mode should be a value in [-1, 0, 1, 2].": "match_mode 必须是 -1、0、1 或 2。",
  "The search and match mode combination is not supported for XLOOKUP evaluation.":
    "XLOOKUP 不支持这种搜索方式和匹配方式的组合。",
  "return_range should have the same dimensions as lookup_range.":
    "return_range 的大小必须与 lookup_range 相同。",
  "Consider using a dynamic pivot formula: %s. Or re-insert the static pivot from the Data menu.":
    "请考虑使用动态数据透视表公式：%s，或从“数据”菜单重新插入静态数据透视表。",
  "Dimensions don't match the pivot definition": "字段与数据透视表的设置不符",
  "Height value is %(_height)s. It should be greater than or equal to 1.":
    "高度为 %(_height)s，必须大于或等于 1。",
  "Width value is %(_width)s. It should be greater than or equal to 1.":
    "宽度为 %(_width)s，必须大于或等于 1。",
  "OFFSET evaluates to an out of bounds range.": "OFFSET 的结果超出了工作表的范围。",
  "Index for CHOOSE is invalid. Valid values are between 1 and %(choices)s inclusive.":
    "CHOOSE 的序号无效，必须在 1 到 %(choices)s 之间。",
  "Choice is undefined.": "没有这个选项。",
  "The number of rows or column to exclude must be smaller than the number of elements in the array.":
    "要去掉的行数或列数必须小于数组的行数或列数。",
  "The number of rows can not be zero.": "行数不能为零。",
  "The cell does not contain a formula.": "单元格中没有公式。",
  "Only single-cell references are allowed to get the spilled range.": "溢出区域引用只能针对单个单元格。",
  "Invalid units of measure ('%s')": "计量单位无效（“%s”）",
  "Incompatible units of measure ('%s' vs '%s')": "计量单位不相容（“%s”与“%s”）",
  "The table_number (%s) is out of range.": "table_number (%s) 超出范围。",
  "The text_to_search must be non-empty.": "text_to_search 不能为空。",
  "The starting_at (%s) must be greater than or equal to 1.": "starting_at (%s) 必须大于或等于 1。",
  "In [[FUNCTION_NAME]] evaluation, cannot find '%s' within '%s'.":
    "[[FUNCTION_NAME]] 找不到“%s”（在“%s”中）。",
  "The number_of_characters (%s) must be positive or null.": "number_of_characters (%s) 必须大于或等于零。",
  "The starting_at argument (%s) must be positive greater than one.":
    "参数 starting_at (%s) 必须大于或等于 1。",
  "The extract_length argument (%s) must be positive or null.": "参数 extract_length (%s) 必须大于或等于零。",
  "The case_sensitivity (%s) must be 0 or 1.": "case_sensitivity (%s) 必须是 0 或 1。",
  "Invalid regular expression": "正则表达式无效",
  "The return_mode (%s) must be 0, 1 or 2.": "return_mode (%s) 必须是 0、1 或 2。",
  "No matches found.": "没有匹配项。",
  "No capturing groups found.": "正则表达式中没有捕获组。",
  "The position (%s) must be greater than or equal to 1.": "position (%s) 必须大于或等于 1。",
  "The delimiter (%s) must be not be empty.": "delimiter (%s) 不能为空。",
  "The occurrenceNumber (%s) must be positive or null.": "occurrenceNumber (%s) 必须大于或等于零。",
  "No text to split.": "没有要拆分的文本。",
  "At least one delimiter must be provided.": "至少要有一个分隔符。",
  "The delimiters cannot be empty values.": "分隔符不能为空。",
  "match_mode should be a value of 0 or 1.": "match_mode 必须是 0 或 1。",
  "The instance_num (%s) must not be zero.": "instance_num (%s) 不能为零。",
  "match_mode should have a value of 0 or 1.": "match_mode 必须是 0 或 1。",
  "match_end should have a value of 0 or 1.": "match_end 必须是 0 或 1。",
} as const;
