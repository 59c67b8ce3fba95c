import { useMemo } from "react";
import { useLanguage } from "../state/useLanguage";
import { formatNumber, type NumberStyle } from "./formatNumber";

export type Format = (value: number, style: NumberStyle) => string;

/** formatNumber in the interface language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => (value, style) => formatNumber(value, style, language), [language]);
}
