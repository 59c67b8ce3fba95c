/** The most used functions of dates, with their arguments. */
export const dateFunctionWords = {
  "Current date as a date value.": "返回当前日期。",
  "Current date and time as a date value.": "返回当前日期和时间。",
  "Converts year/month/day into a date.": "由年、月、日组成日期。",
  "The year component of the date.": "年。",
  "The month component of the date.": "月。",
  "The day component of the date.": "日。",
  "Year specified by a given date.": "返回日期的年份。",
  "The date from which to extract the year.": "要取年份的日期。",
  "Month of the year a specific date falls in": "返回日期的月份",
  "The date from which to extract the month.": "要取月份的日期。",
  "Day of the month that a specific date falls on.": "返回日期是当月的第几天。",
  "The date from which to extract the day.": "要取日的日期。",
  "Day of the week of the date provided (as number).": "返回日期是星期几（数字）。",
  "The date for which to determine the day of the week. Must be a reference to a cell containing a date, a function returning a date type, or a number.":
    "要确定星期几的日期。",
  "A number indicating which numbering system to use to represent weekdays. By default, counts starting with Sunday = 1.":
    "星期的编号方式，默认星期日为 1。",
  "Numbers 1 (Sunday) trough 7 (Saturday)": "1（星期日）至 7（星期六）",
  "Numbers 1 (Monday) trough 7 (Sunday)": "1（星期一）至 7（星期日）",
  "Numbers 0 (Monday) trough 6 (Sunday)": "0（星期一）至 6（星期日）",
  "Numbers 1 (Tuesday) trough 7 (Monday)": "1（星期二）至 7（星期一）",
  "Numbers 1 (Wednesday) trough 7 (Tuesday)": "1（星期三）至 7（星期二）",
  "Numbers 1 (Thursday) trough 7 (Wednesday)": "1（星期四）至 7（星期三）",
  "Numbers 1 (Friday) trough 7 (Thursday)": "1（星期五）至 7（星期四）",
  "Numbers 1 (Saturday) trough 7 (Friday)": "1（星期六）至 7（星期五）",
  "Last day of a month before or after a date.": "返回日期之前或之后若干个月的月末日期。",
  "The date from which to calculate the result.": "起始日期。",
  "The number of months before (negative) or after (positive) 'start_date' to consider.":
    "起始日期之前（负数）或之后（正数）的月数。",
  "Date a number of months before/after another date.": "返回日期之前或之后若干个月的日期。",
  "The number of months before (negative) or after (positive) 'start_date' to calculate.":
    "起始日期之前（负数）或之后（正数）的月数。",
  "Calculates the number of days, months, or years between two dates.":
    "计算两个日期之间的天数、月数或年数。",
  "The start date to consider in the calculation. Must be a reference to a cell containing a DATE, a function returning a DATE type, or a number.":
    "开始日期。",
  "The end date to consider in the calculation. Must be a reference to a cell containing a DATE, a function returning a DATE type, or a number.":
    "结束日期。",
  "A text abbreviation for unit of time.": "时间单位的缩写。",
  "The number of whole years between start_date and end_date": "两个日期之间的整年数",
  "The number of whole months between start_date and end_date": "两个日期之间的整月数",
  "The number of days between start_date and end_date": "两个日期之间的天数",
  "The number of days between start_date and end_date after subtracting whole months": "减去整月之后的天数",
  "The number of whole months between start_date and end_date after subtracting whole years":
    "减去整年之后的整月数",
  "The number of days between start_date and end_date, assuming start_date and end_date were no more than one year apart":
    "忽略年份后的天数",
  "Number of days between two dates.": "返回两个日期之间的天数。",
  "The end of the date range.": "结束日期。",
  "The start of the date range.": "开始日期。",
  "Net working days between two provided days.": "返回两个日期之间的工作日天数。",
  "The start date of the period from which to calculate the number of net working days.": "开始日期。",
  "The end date of the period from which to calculate the number of net working days.": "结束日期。",
  "A range or array constant containing the date serial numbers to consider holidays.":
    "节假日所在的区域或数组。",
  "Date after a number of workdays.": "返回若干个工作日之前或之后的日期。",
  "The date from which to begin counting.": "起始日期。",
  "The number of working days to advance from start_date. If negative, counts backwards.":
    "工作日天数，负数表示向前推算。",
  "A range or array constant containing the dates to consider holidays.": "节假日所在的区域或数组。",
} as const;
