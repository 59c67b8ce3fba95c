/** The most used functions of logic, lookup and arrays, with their arguments. */
export const lookupFunctionWords = {
  "Returns value depending on logical expression.": "根据条件是否成立返回不同的值。",
  "An expression or reference to a cell containing an expression that represents some logical value, i.e. TRUE or FALSE.":
    "结果为 TRUE 或 FALSE 的表达式，或含有该表达式的单元格。",
  "The value the function returns if logical_expression is TRUE.": "条件为 TRUE 时返回的值。",
  "The value the function returns if logical_expression is FALSE.": "条件为 FALSE 时返回的值。",
  "Returns a value depending on multiple logical expressions.":
    "依次检查多个条件，返回第一个成立的条件所对应的值。",
  "The condition to be evaluated. It can be a boolean, a number, an array, or a reference to any of those.":
    "要检查的条件，可以是逻辑值、数字、数组或对它们的引用。",
  "The value to be returned if its corresponding condition is TRUE.": "对应的条件为 TRUE 时返回的值。",
  "Value if it is not an error, otherwise 2nd argument.": "值不是错误时返回该值，否则返回第二个参数。",
  "The value to return if value itself is not an error.": "不是错误时返回的值。",
  "The value the function returns if value is an error.": "值为错误时返回的值。",
  "Value if it is not an #N/A error, otherwise 2nd argument.":
    "值不是 #N/A 错误时返回该值，否则返回第二个参数。",
  "The value to return if value itself is not #N/A an error.": "不是 #N/A 错误时返回的值。",
  "The value the function returns if value is an #N/A error.": "值为 #N/A 错误时返回的值。",
  "Logical `and` operator.": "所有条件都成立时返回 TRUE。",
  "Expression or reference to a cell containing a logical value (TRUE/FALSE) or an expression that can be coerced to a logical value.":
    "结果为 TRUE 或 FALSE 的表达式，或含有逻辑值的单元格。",
  "Logical `or` operator.": "任一条件成立时返回 TRUE。",
  "Returns opposite of provided logical value.": "将逻辑值取反。",
  "An expression or reference to a cell holding an expression that represents some logical value.":
    "结果为逻辑值的表达式，或含有该表达式的单元格。",
  "Returns a value by comparing cases to an expression.":
    "将表达式与一组值比较，返回第一个匹配值所对应的结果。",
  "The value to be checked.": "要检查的值。",
  "Case to be checked against expression.": "与表达式比较的值。",
  "Value to be returned if its corresponding case matches expression.": "对应的值匹配时返回的结果。",
  "An optional default value to be returned if none of the cases match expression.":
    "没有匹配值时返回的默认结果。",
  "Vertical lookup.": "在区域的首列中查找，返回同一行中指定列的值。",
  "The value to search for. For example, 42, 'Cats', or I24.": "要查找的值，例如 42、“华东”或 I24。",
  "The range to consider for the search. The first column in the range is searched for the key specified in search_key.":
    "要查找的区域，在其首列中查找。",
  "The column index of the value to be returned, where the first column in range is numbered 1.":
    "返回值所在的列序号，区域的首列为 1。",
  "Indicates whether the column to be searched (the first column of the specified range) is sorted, in which case the closest match for search_key will be returned.":
    "首列是否已排序。TRUE 为近似匹配，FALSE 为精确匹配。",
  "Horizontal lookup": "在区域的首行中查找，返回同一列中指定行的值",
  "The range to consider for the search. The first row in the range is searched for the key specified in search_key.":
    "要查找的区域，在其首行中查找。",
  "The row index of the value to be returned, where the first row in range is numbered 1.":
    "返回值所在的行序号，区域的首行为 1。",
  "Indicates whether the row to be searched (the first row of the specified range) is sorted, in which case the closest match for search_key will be returned.":
    "首行是否已排序。TRUE 为近似匹配，FALSE 为精确匹配。",
  "Search a range for a match and return the corresponding item from a second range.":
    "在一个区域中查找匹配项，返回另一个区域中对应的项。",
  "The value to search for.": "要查找的值。",
  "The range to consider for the search. Should be a single column or a single row.":
    "要查找的区域，应为一列或一行。",
  "The range containing the return value. Should have the same dimensions as lookup_range.":
    "返回值所在的区域，大小应与查找区域相同。",
  "If a valid match is not found, return this value.": "找不到匹配项时返回的值。",
  "Specifies how to match search_key with the items in lookup_range. ": "匹配方式。",
  "Exact match (default)": "精确匹配（默认）",
  "Exact match or next smaller item": "精确匹配或下一个较小的项",
  "Exact match or next larger item": "精确匹配或下一个较大的项",
  "Wildcard character match": "通配符匹配",
  "Specifies the search mode to use. By default, a first to last search will be used.":
    "搜索方式，默认从第一项到最后一项。",
  "Search first to last (default)": "从第一项到最后一项（默认）",
  "Search last to first": "从最后一项到第一项",
  "Binary search (sorted ascending order)": "二分查找（升序）",
  "Binary search (sorted descending order)": "二分查找（降序）",
  "Look up a value.": "在一行或一列中查找值。",
  "Returns the content of a cell, specified by row and column offset.":
    "返回区域中指定行和列的单元格的内容。",
  "The range of cells from which the values are returned.": "返回值所在的区域。",
  "The index of the row to be returned from within the reference range of cells.": "区域中的行序号。",
  "The index of the column to be returned from within the reference range of cells.": "区域中的列序号。",
  "Position of item in range that matches value.": "返回匹配项在区域中的位置。",
  "The one-dimensional array to be searched.": "要查找的一维数组。",
  "The search method is a number 1, 0 or -1 indicating which value to return. 1 finds the largest value less than or equal to search_key when range is sorted in ascending order. 0 finds the exact value when range is unsorted. -1 finds the smallest value greater than or equal to search_key when range is sorted in descending order.":
    "匹配方式：1 查找小于或等于查找值的最大值（区域须升序排列）；0 精确查找（区域无须排序）；-1 查找大于或等于查找值的最小值（区域须降序排列）。",
  "Ascending order (default)": "升序（默认）",
  "Exact match": "精确匹配",
  "Descending order": "降序",
  "Row number of a specified cell.": "返回单元格的行号。",
  "The cell whose row number will be returned. By default, this function uses the cell in which the formula is entered.":
    "要返回行号的单元格，默认为公式所在的单元格。",
  "Number of rows in a specified array or range.": "返回数组或区域的行数。",
  "The range whose row count will be returned.": "要计算行数的区域。",
  "Column number of a specified cell.": "返回单元格的列号。",
  "The cell whose column number will be returned. Column A corresponds to 1. By default, the function use the cell in which the formula is entered.":
    "要返回列号的单元格，A 列为 1。默认为公式所在的单元格。",
  "Number of columns in a specified array or range.": "返回数组或区域的列数。",
  "The range whose column count will be returned.": "要计算列数的区域。",
  "Unique rows in the provided source range.": "返回区域中的唯一值。",
  "The data to filter by unique entries.": "要取唯一值的数据。",
  "Whether to filter the data by columns or by rows.": "按列还是按行比较。",
  "Return unique columns": "返回唯一列",
  "Return unique rows": "返回唯一行",
  "Whether to return only entries with no duplicates.": "是否只返回没有重复的项。",
  "Return items that appear exactly once": "返回只出现一次的项",
  "Return every distinct item": "返回每个不同的项",
  "Returns a filtered version of the source range, returning only rows or columns that meet the specified conditions.":
    "筛选区域，只返回满足条件的行或列。",
  "The data to be filtered.": "要筛选的数据。",
  "Column or row containing true or false values corresponding to the range.":
    "与区域对应、由 TRUE 或 FALSE 组成的列或行。",
  "Sorts the rows of a given array or range by the values in one or more columns.":
    "按一列或多列的值对数组或区域的行排序。",
  "The data to be sorted.": "要排序的数据。",
  "The index of the column in range or a range outside of range containing the value by which to sort.":
    "作为排序依据的列序号，或区域以外的排序依据区域。",
  "TRUE or FALSE indicating whether to sort sort_column in ascending order. FALSE sorts in descending order.":
    "TRUE 为升序，FALSE 为降序。",
  "Transposes the rows and columns of a range.": "转置区域的行和列。",
  "The range to be transposed.": "要转置的区域。",
  "Returns a range reference shifted by a specified number of rows and columns from a starting cell reference.":
    "返回从起始单元格偏移指定行数和列数的引用。",
  "The starting point from which to count the offset rows and columns.": "偏移的起点。",
  "The number of rows to offset by.": "偏移的行数。",
  "The number of columns to offset by.": "偏移的列数。",
  "The number of rows of the range to return starting at the offset target.": "返回区域的行数。",
  "The number of columns of the range to return starting at the offset target.": "返回区域的列数。",
  "Returns the content of a cell, specified by a string.": "返回由文本指定的单元格的内容。",
  "A boolean indicating whether to use A1 style notation (TRUE) or R1C1 style notation (FALSE).":
    "TRUE 为 A1 样式，FALSE 为 R1C1 样式。",
  "Returns an element from a list of choices based on index.": "根据序号从列表中选出一个值。",
  "Which choice to return.": "要返回第几个值。",
  "A potential value to return. May be a reference to a cell or an individual value.":
    "可选的值，可以是引用或单个值。",
  "Appends ranges vertically and in sequence to return a larger array.":
    "将各区域依次纵向拼接为一个更大的数组。",
  "The range to be appended.": "要拼接的区域。",
  "Appends ranges horizontally and in sequence to return a larger array.":
    "将各区域依次横向拼接为一个更大的数组。",
  "Creates a new array from the selected columns in the existing range.": "从区域中选出若干列，组成新数组。",
  "The array that contains the columns to be returned.": "含有所选列的数组。",
  "The column index of the column to be returned.": "要返回的列序号。",
} as const;
