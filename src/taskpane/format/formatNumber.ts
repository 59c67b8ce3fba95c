import { useMemo } from "react";
import type { Language } from "../../i18n/Language";
import { useLanguage } from "../state/language";

type NumberStyle =
  | "count"
  | "money"
  | "cents"
  | "compact"
  | "plain"
  | "ratio"
  | "rate"
  | "percent"
  | "tenthPercent"
  | "hundredthPercent";

const options: Record<NumberStyle, Intl.NumberFormatOptions> = {
  count: { maximumFractionDigits: 0 },
  money: { maximumFractionDigits: 0 },
  cents: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  compact: { notation: "compact", maximumSignificantDigits: 4 },
  plain: { maximumFractionDigits: 10 },
  ratio: { maximumFractionDigits: 1 },
  rate: { style: "percent", maximumFractionDigits: 4 },
  percent: { style: "percent", maximumFractionDigits: 0 },
  hundredthPercent: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
  tenthPercent: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
};

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as people of the language write it; money without a currency sign, for the workbook does not name one.
 * "compact" is 12.35M or 1235万, "percent" takes a fraction. Minus zero is zero.
 */
export function formatNumber(value: number, style: NumberStyle, language: Language): string {
  const key = `${style} ${language}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options[style]);
    formats.set(key, format);
  }
  return format.format(value === 0 ? 0 : value);
}

/** formatNumber in the interface language. */
export function useFormat(): (value: number, style: NumberStyle) => string {
  const { language } = useLanguage();
  return useMemo(() => (value, style) => formatNumber(value, style, language), [language]);
}
