/** Why a function of the grid has no result; names of arguments stay as the function has them. */
export const resultWords = {
  "All ranges in [[FUNCTION_NAME]] must have the same number of columns (got %s).":
    "[[FUNCTION_NAME]] 中各区域的列数必须相同（实际为 %s）。",
  "The rows argument (%s) must be strictly positive.": "参数 rows (%s) 必须大于零。",
  "The columns argument (%s) must be strictly positive.": "参数 columns (%s) 必须大于零。",
  "The columns arguments must be between -%s and %s (got %s), excluding 0.":
    "参数 columns 必须在 -%s 和 %s 之间（实际为 %s），且不能为 0。",
  "The rows arguments must be between -%s and %s (got %s), excluding 0.":
    "参数 rows 必须在 -%s 和 %s 之间（实际为 %s），且不能为 0。",
  "The rows arguments (%s) must be greater or equal than the number of rows of the array.":
    "参数 rows (%s) 不能小于数组的行数。",
  "The columns arguments (%s) must be greater or equal than the number of columns of the array.":
    "参数 columns (%s) 不能小于数组的列数。",
  "The argument square_matrix must have the same number of columns and rows.":
    "参数 square_matrix 的行数和列数必须相同。",
  "The matrix is not invertible.": "矩阵不可逆。",
  "The first and second arguments of [[FUNCTION_NAME]] must be non-empty matrices.":
    "[[FUNCTION_NAME]] 的前两个参数必须是非空的矩阵。",
  "In [[FUNCTION_NAME]], the number of columns of the first matrix (%s) must be equal to the number of rows of the second matrix (%s).":
    "[[FUNCTION_NAME]] 中第一个矩阵的列数 (%s) 必须等于第二个矩阵的行数 (%s)。",
  "All the ranges must have the same dimensions.": "所有区域的大小必须相同。",
  "The arguments array_x and array_y must have the same dimensions.":
    "参数 array_x 和 array_y 的大小必须相同。",
  "The arguments array_x and array_y must contain at least one pair of numbers.":
    "参数 array_x 和 array_y 中至少要有一对数字。",
  "Argument ignore must be between 0 and 3": "参数 ignore 必须在 0 到 3 之间",
  "No results for the given arguments of TOCOL.": "TOCOL 没有结果。",
  "No results for the given arguments of TOROW.": "TOROW 没有结果。",
  "Argument range must be a single row or column.": "参数 range 必须是一行或一列。",
  "Format must be 0 or 1": "format 必须是 0 或 1",
  "The value (%s) must be between -1 and 1 inclusive.": "值 (%s) 必须在 -1 到 1 之间（含两端）。",
  "The value (%s) must be greater than or equal to 1.": "值 (%s) 必须大于或等于 1。",
  "The value (%s) cannot be between -1 and 1 inclusive.": "值 (%s) 不能在 -1 到 1 之间（含两端）。",
  "Function [[FUNCTION_NAME]] caused a divide by zero error.": "函数 [[FUNCTION_NAME]] 的除数为零。",
  "The value (%s) must be between -1 and 1 exclusive.": "值 (%s) 必须在 -1 和 1 之间（不含两端）。",
  "The factor (%s) must be positive when the value (%s) is positive.":
    "值为正数时，factor (%s) 也必须为正数（值为 %s）。",
  "The base (%s) must be between 2 and 36 inclusive.": "base (%s) 必须在 2 到 36 之间。",
  "The value (%s) must be a valid base %s representation.": "值 (%s) 必须是有效的 %s 进制数。",
  "The value (%s) must be strictly positive.": "值 (%s) 必须大于零。",
  "The base (%s) must be strictly positive.": "base (%s) 必须大于零。",
  "The base must be different from 1.": "base 不能等于 1。",
  "The divisor must be different from 0.": "除数不能为 0。",
  "The divisor must be different from zero.": "除数不能为零。",
  "The argument dimension must be positive": "参数 dimension 必须为正数",
  "The exponent (%s) must be an integer when the base is negative.": "底数为负数时，指数 (%s) 必须是整数。",
  "The number of columns (%s) must be positive.": "列数 (%s) 必须为正数。",
  "The number of rows (%s) must be positive.": "行数 (%s) 必须为正数。",
  "The number of columns must be positive.": "列数必须为正数。",
  "The number of rows must be positive.": "行数必须为正数。",
  "The maximum (%s) must be greater than or equal to the minimum (%s).": "最大值 (%s) 不能小于最小值 (%s)。",
  "The maximum (%s) and minimum (%s) must be integers when whole_number is TRUE.":
    "whole_number 为 TRUE 时，最大值 (%s) 和最小值 (%s) 必须是整数。",
  "The high (%s) must be greater than or equal to the low (%s).": "上限 (%s) 不能小于下限 (%s)。",
  "The value (%s) must be positive or null.": "值 (%s) 必须大于或等于零。",
  "%s (include manually-hidden rows)": "%s（包含手动隐藏的行）",
  "%s (exclude manually-hidden rows)": "%s（忽略手动隐藏的行）",
  "The function code (%s) must be between 1 to 11 or 101 to 111.":
    "函数编号 (%s) 必须在 1 到 11 或 101 到 111 之间。",
  "[[FUNCTION_NAME]] has mismatched argument count %s vs %s.":
    "[[FUNCTION_NAME]] 的参数个数不一致（%s 与 %s）。",
  "Function [[FUNCTION_NAME]] parameter 2 value is out of range.":
    "函数 [[FUNCTION_NAME]] 的第 2 个参数超出范围。",
  "Function [[FUNCTION_NAME]] parameter 2 value (%s) is out of range.":
    "函数 [[FUNCTION_NAME]] 的第 2 个参数 (%s) 超出范围。",
  "[[FUNCTION_NAME]] expects number values.": "[[FUNCTION_NAME]] 需要数字。",
  "Value not found in the given data.": "数据中没有这个值。",
  "The field must be a number or a string": "field 必须是数字或文本",
  "The field (%(fieldValue)s) must be one of %(dimRowDB)s or must be a number between 1 and %s inclusive.":
    "field (%(fieldValue)s) 必须是 %(dimRowDB)s 之一，或 1 到 %s 之间的数字。",
  "The field (%s) must be one of %s.": "field (%s) 必须是 %s 之一。",
  "The criteria range contains %s row, it must be at least 2 rows.": "条件区域有 %s 行，至少要有 2 行。",
  "More than one match found in DGET evaluation.": "DGET 找到了多个匹配项。",
  "The year (%s) must be between 0 and 9999 inclusive.": "year (%s) 必须在 0 到 9999 之间。",
  "The function [[FUNCTION_NAME]] result must be greater than or equal 01/01/1900.":
    "函数 [[FUNCTION_NAME]] 的结果不能早于 1900-01-01。",
  "start_date (%s) should be on or before end_date (%s).": "start_date (%s) 不能晚于 end_date (%s)。",
  "The date_string (%s) cannot be parsed to date/time.": "date_string (%s) 无法转换为日期或时间。",
  'When weekend is a string (%s) it must be composed of "0" or "1".':
    "weekend 为文本 (%s) 时，只能由“0”和“1”组成。",
  "The weekend (%s) must be a string or a number in the range 1-7 or 11-17.":
    "weekend (%s) 必须是文本，或 1 到 7、11 到 17 之间的数字。",
  "The weekend must be a number or a string.": "weekend 必须是数字或文本。",
  "The weekend must be different from '1111111'.": "weekend 不能是“1111111”。",
  "The function [[FUNCTION_NAME]] result cannot be negative": "函数 [[FUNCTION_NAME]] 的结果不能为负数",
  "The time_string (%s) cannot be parsed to date/time.": "time_string (%s) 无法转换为日期或时间。",
  "The type (%s) must be between 1 and 3 or between 11 and 17.": "type (%s) 必须在 1 到 3 或 11 到 17 之间。",
  "The type (%s) is out of range.": "type (%s) 超出范围。",
  "The start_date (%s) must be positive or null.": "start_date (%s) 必须大于或等于零。",
  "The end_date (%s) must be positive or null.": "end_date (%s) 必须大于或等于零。",
  "Value for parameter %s is missing in [[FUNCTION_NAME]].": "[[FUNCTION_NAME]] 缺少参数 %s。",
  "Wrong size for %s. Expected a range of size 1x%s. Got %sx%s.": "%s 的大小有误：应为 1×%s，实际为 %s×%s。",
  "The arguments condition must be a single column or row.": "条件参数必须是一列或一行。",
  "The arguments conditions must have the same dimensions.": "各条件参数的大小必须相同。",
  "FILTER has mismatched sizes on the range and conditions.": "FILTER 的区域和条件大小不一致。",
  "No match found in FILTER evaluation": "FILTER 没有找到满足条件的数据",
  "Wrong value of 'n'. Expected a positive number. Got %s.": "n 的值有误：应为正数，实际为 %s。",
  "Wrong value of 'display_ties_mode'. Expected a positive number between 0 and 3. Got %s.":
    "display_ties_mode 的值有误：应为 0 到 3 之间的数字，实际为 %s。",
  "No unique values found": "没有唯一值",
  "Function [[FUNCTION_NAME]] didn't find any result.": "函数 [[FUNCTION_NAME]] 没有找到结果。",
  "There must be both positive and negative values in [payment_amount, present_value, future_value].":
    "payment_amount、present_value、future_value 中必须既有正值又有负值。",
  "The info_type should be one of %s.": "info_type 应为以下之一：%s。",
  "The reference is invalid.": "引用无效。",
  "Wrong number of arguments. Expected an even number of arguments.": "参数个数有误：必须是偶数。",
  "No match.": "没有匹配项。",
} as const;
