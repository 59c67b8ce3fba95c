/** The formula editor, and what is wrong with a formula or its result. */
export const formulaWords = {
  ABOUT: "说明",
  "- [optional]": "- [可选]",
  "default:": "默认值：",
  "Show formula help": "显示公式帮助",
  Error: "错误",
  "Caused by": "来源",
  "Click to select the cell": "单击以选择该单元格",
  Invalid: "无效",
  "Invalid expression": "表达式无效",
  "Circular reference": "循环引用",
  "Invalid reference": "引用无效",
  "Data not available": "数据不可用",
  "Unknown function": "未知函数",
  "Spill range is not empty": "溢出区域不是空白区域",
  "Division by zero": "除数为零",
  "Number too large": "数字过大",
  "Missing closing parenthesis": "缺少右括号",
  "Missing opening parenthesis": "缺少左括号",
  "Missing closing brace": "缺少右大括号",
  "Unexpected token: %s": "意外的内容：%s",
  "Wrong function call": "函数调用有误",
  "Invalid formula": "公式无效",
  'Unknown function: "%s"': "未知函数：“%s”",
  "Invalid sheet name: %s": "工作表名称无效：%s",
  "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.":
    "%(functionName)s 函数的参数个数有误：至少需要 %(minArgRequired)s 个，实际为 %(nbrArgSupplied)s 个。",
  "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.":
    "%(functionName)s 函数的参数个数有误：最多 %(maxArgPossible)s 个，实际为 %(nbrArgSupplied)s 个。",
  "Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.":
    "%(functionName)s 函数的参数个数有误：重复参数应以 %(nbrArgRepeating)s 个为一组，另可有至多 %(nbrArgOptional)s 个可选参数，现多出 %(nbrValueRemaining)s 个。",
  "Result couldn't be automatically expanded.": "结果无法自动溢出。",
  "Merged cells found in the spill zone. Please unmerge cells before using array formulas.":
    "溢出区域中有合并单元格，请先取消合并，再使用数组公式。",
  "Array result was not expanded because it would overwrite data.": "数组结果会覆盖已有数据，因此没有溢出。",
  "An unexpected error occurred. Submit a support ticket at odoo.com/help.": "发生意外错误。",
  "Function %s expects the parameter '%s' to be reference to a cell or range.":
    "函数 %s 的参数“%s”必须是对单元格或区域的引用。",
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.": "[[FUNCTION_NAME]] 找不到值“%s”。",
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    "函数 [[FUNCTION_NAME]] 需要数字，但“%s”是文本，无法转换为数字。",
  "The function [[FUNCTION_NAME]] expects a reference to a cell or range.":
    "函数 [[FUNCTION_NAME]] 需要对单元格或区域的引用。",
  "The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.":
    "函数 [[FUNCTION_NAME]] 需要 %s 到 %s 之间的数字（含两端），实际为 %s。",
  "The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.":
    "函数 [[FUNCTION_NAME]] 需要大于或等于 1 的数字，实际为 %s。",
  "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.":
    "函数 [[FUNCTION_NAME]] 有一个参数的值为“%s”，应为以下之一：%s。",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got an empty value.":
    "函数 [[FUNCTION_NAME]] 的 %s 需要数字，实际为空值。",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got a string.":
    "函数 [[FUNCTION_NAME]] 的 %s 需要数字，实际为文本。",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got a boolean.":
    "函数 [[FUNCTION_NAME]] 的 %s 需要数字，实际为逻辑值。",
  "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.":
    "函数 [[FUNCTION_NAME]] 需要逻辑值，但“%s”是文本，无法转换为逻辑值。",
  "Array arguments to [[FUNCTION_NAME]] are of different size.": "[[FUNCTION_NAME]] 的数组参数大小不同。",
  "Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.":
    "函数 [[FUNCTION_NAME]] 的条件区域和条件必须成对出现。",
  "Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension":
    "函数 [[FUNCTION_NAME]] 的各条件区域大小必须相同",
  "[[FUNCTION_NAME]] has no valid input data.": "[[FUNCTION_NAME]] 没有有效的数据。",
  "[[FUNCTION_NAME]] expects the provided values of %(argName)s to be a non-empty matrix.":
    "[[FUNCTION_NAME]] 的 %(argName)s 必须是非空的矩阵。",
  "Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.":
    "计算函数 [[FUNCTION_NAME]] 时除数为零。",
  "[[FUNCTION_NAME]] has mismatched dimensions for argument %s (%s vs %s).":
    "[[FUNCTION_NAME]] 的参数 %s 大小不一致（%s 与 %s）。",
  "Matrix is not invertible": "矩阵不可逆",
  "Function [[FUNCTION_NAME]] A regression of order less than 1 cannot be possible.":
    "函数 [[FUNCTION_NAME]] 的回归阶数不能小于 1。",
  "The formatting unit should be 'k', 'm' or 'b'.": "格式单位应为 k、m 或 b。",
  "Invalid function name %s. Function names can exclusively contain alphanumerical values separated by dots (.) or underscore (_)":
    "函数名 %s 无效：函数名只能由字母和数字组成，以句点 (.) 或下划线 (_) 分隔",
  Array: "数组",
  Database: "数据库",
  Filter: "筛选",
  Financial: "财务",
  Info: "信息",
  Lookup: "查找与引用",
  Logical: "逻辑",
  Math: "数学与三角函数",
  Operator: "运算符",
  Statistical: "统计",
  Engineering: "工程",
  Parser: "转换",
  Weight: "重量",
  Distance: "距离",
  Pressure: "压强",
  Force: "力",
  Energy: "能量",
  Power: "功率",
  Magnetism: "磁",
  Temperature: "温度",
  Volume: "体积",
  Information: "信息量",
  Speed: "速度",
} as const;
