/** What is wrong with the arguments of a financial function; names of arguments stay as the function has them. */
export const financialWords = {
  "The cashflow_amounts and cashflow_dates ranges must have the same dimensions.":
    "cashflow_amounts 和 cashflow_dates 区域的大小必须相同。",
  "There must be both positive and negative values in cashflow_amounts.":
    "cashflow_amounts 中必须既有正值又有负值。",
  "The cost (%s) must be positive or null.": "cost (%s) 必须大于或等于零。",
  "The cost (%s) must be strictly positive.": "cost (%s) 必须大于零。",
  "The frequency (%s) must be one of %s": "frequency (%s) 必须是 %s 之一",
  "The day_count_convention (%s) must be between 0 and 4 inclusive.":
    "day_count_convention (%s) 必须在 0 到 4 之间。",
  "The depreciation factor (%s) must be strictly positive.": "折旧系数 (%s) 必须大于零。",
  "The discount (%s) must be different from -1.": "discount (%s) 不能等于 -1。",
  "The discount (%s) must be strictly positive.": "discount (%s) 必须大于零。",
  "The discount (%s) must be smaller than 1.": "discount (%s) 必须小于 1。",
  "The effective_rate (%s) must be strictly positive.": "effective_rate (%s) 必须大于零。",
  "The end_period (%s) must be positive or null.": "end_period (%s) 必须大于或等于零。",
  "The end_period (%(end)s) must be smaller or equal to the life (%(life)s).":
    "end_period (%(end)s) 必须小于或等于 life (%(life)s)。",
  "All the dates should be greater or equal to the first date in cashflow_dates (%s).":
    "所有日期都不能早于 cashflow_dates 中的第一个日期 (%s)。",
  "The first_period (%(first)s) must be smaller or equal to the last_period (%(last)s).":
    "first_period (%(first)s) 必须小于或等于 last_period (%(last)s)。",
  "The first_period (%s) must be strictly positive.": "first_period (%s) 必须大于零。",
  "The future_value (%s) must be strictly positive.": "future_value (%s) 必须大于零。",
  "The investment (%s) must be strictly positive.": "investment (%s) 必须大于零。",
  "The issue (%s) must be positive or null.": "issue (%s) 必须大于或等于零。",
  "The last_period (%(last)s) must be smaller or equal to the number_of_periods (%(nPeriods)s).":
    "last_period (%(last)s) 必须小于或等于 number_of_periods (%(nPeriods)s)。",
  "The last_period (%s) must be strictly positive.": "last_period (%s) 必须大于零。",
  "The life (%s) must be strictly positive.": "life (%s) 必须大于零。",
  "The maturity (%(maturity)s) must be strictly greater than the settlement (%(settlement)s).":
    "maturity (%(maturity)s) 必须晚于 settlement (%(settlement)s)。",
  "The month (%s) must be between 1 and 12 inclusive.": "month (%s) 必须在 1 到 12 之间。",
  "The nominal_rate (%s) must be strictly positive.": "nominal_rate (%s) 必须大于零。",
  "The number_of_periods (%s) must be different from zero.": "number_of_periods (%s) 不能为零。",
  "The number_of_periods (%s) must be strictly positive.": "number_of_periods (%s) 必须大于零。",
  "The period must be between 1 and number_of_periods (%s)": "period 必须在 1 到 number_of_periods (%s) 之间",
  "The period (%(period)s) must be less than or equal to %(lifeLimit)s.":
    "period (%(period)s) 必须小于或等于 %(lifeLimit)s。",
  "The period (%s) must be positive or null.": "period (%s) 必须大于或等于零。",
  "The periods_by_year (%s) must be strictly positive.": "periods_by_year (%s) 必须大于零。",
  "The period (%(period)s) must be less than or equal life (%(life)s).":
    "period (%(period)s) 必须小于或等于 life (%(life)s)。",
  "The period (%s) must be strictly positive.": "period (%s) 必须大于零。",
  "The present_value (%s) must be strictly positive.": "present_value (%s) 必须大于零。",
  "The price (%s) must be strictly positive.": "price (%s) 必须大于零。",
  "The purchase_date (%(purchaseDate)s) must be before the first_period_end (%(firstPeriodEnd)s).":
    "purchase_date (%(purchaseDate)s) 必须早于 first_period_end (%(firstPeriodEnd)s)。",
  "The purchase_date (%s) must be positive or null.": "purchase_date (%s) 必须大于或等于零。",
  "The rate_guess (%s) must be strictly greater than -1.": "rate_guess (%s) 必须大于 -1。",
  "The rate (%s) must be positive or null.": "rate (%s) 必须大于或等于零。",
  "The rate (%s) must be strictly positive.": "rate (%s) 必须大于零。",
  "The redemption (%s) must be strictly positive.": "redemption (%s) 必须大于零。",
  "The salvage (%s) must be positive or null.": "salvage (%s) 必须大于或等于零。",
  "The salvage (%(salvage)s) must be smaller or equal than the cost (%(cost)s).":
    "salvage (%(salvage)s) 必须小于或等于 cost (%(cost)s)。",
  "The settlement date (%(settlement)s) must be greater or equal to the issue date (%(issue)s).":
    "结算日 (%(settlement)s) 不能早于发行日 (%(issue)s)。",
  "The settlement date (%(settlement)s) must at most one year after the maturity date (%(maturity)s).":
    "结算日 (%(settlement)s) 最多比到期日 (%(maturity)s) 晚一年。",
  "The settlement date (%(settlement)s) must be strictly greater than the issue date (%(issue)s).":
    "结算日 (%(settlement)s) 必须晚于发行日 (%(issue)s)。",
  "The start_period (%s) must be positive or null.": "start_period (%s) 必须大于或等于零。",
  "The start_period (%(start)s) must be smaller or equal to the end_period (%(end)s).":
    "start_period (%(start)s) 必须小于或等于 end_period (%(end)s)。",
  "The unit (%s) must be strictly positive.": "unit (%s) 必须大于零。",
  "The yield (%s) must be positive or null.": "yield (%s) 必须大于或等于零。",
  "US (NASD) 30/360": "美国 (NASD) 30/360",
  "Actual/Actual": "实际/实际",
  "Actual/360": "实际/360",
  "Actual/365": "实际/365",
  "European 30/360": "欧洲 30/360",
} as const;
