import { defineType } from "../HostType";

const numberFormatType = defineType<null>("NumberFormatInfo", {
  get: {
    currencySymbol: (_target, { displayLanguage }) => (displayLanguage.startsWith("zh") ? "¥" : "$"),
    numberDecimalSeparator: () => ".",
    numberGroupSeparator: () => ",",
  },
});

const datetimeFormatType = defineType<null>("DatetimeFormatInfo", {
  get: {
    dateSeparator: () => "/",
    shortDatePattern: (_target, { displayLanguage }) =>
      displayLanguage.startsWith("zh") ? "yyyy/m/d" : "m/d/yyyy",
    timeSeparator: () => ":",
  },
});

/** Excel.CultureInfo: separators are those of en-US in every language, as the engine calculates with them. */
export const cultureInfoType = defineType<null>("CultureInfo", {
  get: { name: (_target, { displayLanguage }) => displayLanguage },
  nav: { numberFormat: () => numberFormatType(null), datetimeFormat: () => datetimeFormatType(null) },
});
