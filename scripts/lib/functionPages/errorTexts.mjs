/** When an argument makes an error, by the kind of argument; `names` are the arguments, in code marks. */
export const errorTexts = {
  en: {
    comma: ", ",
    is: (names, outside) => `${names}: ${outside}.`,
    /** What a number outside these bounds is; undefined without bounds. */
    outside({ min, max, above, whole }) {
      if (whole)
        return max === undefined
          ? `not a whole number of ${min} or more`
          : `not a whole number from ${min} to ${max}`;
      if (above !== undefined) return `${above} or less`.replace("-", "−");
      if (max !== undefined) return `not between ${min} and ${max}`;
      return min === 0 ? "negative" : undefined;
    },
    rules: {
      numbersAlone: (names) =>
        `${names}: a cell is no number. Only its own result fails; an error in the cell stays that error.`,
      numbersOfRow: (names) =>
        `${names}: a cell is no number. Only the result of its row fails; an error in the cell stays that error.`,
      numbers: (names) =>
        `${names}: a cell is no number, or holds an error. The whole result fails; the message names the first such cell.`,
      dates: (names) =>
        `${names}: a cell is no date, or holds an error. The whole result fails; the message names the first such cell.`,
      labelsAlone: (names) => `${names}: an error in a cell stays that error, in its own result alone.`,
      labels: (names) => `${names}: a cell holds an error. The whole result fails.`,
      needsNumber: (names) => `${names}: left out, no number, or more than one cell.`,
      optionalNumber: (names) => `${names}: no number, or more than one cell.`,
      unknownDate: (names) => `${names}: a number for which Excel knows no date.`,
      needsDate: (names) => `${names}: left out, no date, or more than one cell.`,
      list: (names) => `${names}: the list is empty, holds an error, or holds a text where a number is due.`,
      table: (names) =>
        `${names}: the table is empty, lacks a column or a number, holds an error, or has the same first cell in two rows.`,
      word: (names) => `${names}: none of the words of this argument.`,
      flag: (names) => `${names}: neither TRUE nor FALSE.`,
      pairSize: (names) => `${names}: ranges of different size, neither of them a single cell.`,
      sameSize: (names) => `${names}: ranges of different size.`,
    },
  },
  "zh-CN": {
    comma: "、",
    is: (names, outside) => `${names}：${outside}。`,
    outside({ min, max, above, whole }) {
      if (whole) return max === undefined ? `不是不小于 ${min} 的整数` : `不是 ${min} 到 ${max} 的整数`;
      if (above !== undefined) return `不大于 ${above}`.replace("-", "−");
      if (max !== undefined) return `不在 ${min} 到 ${max} 之间`;
      return min === 0 ? "为负" : undefined;
    },
    rules: {
      numbersAlone: (names) => `${names}：单元格不是数字。只有该单元格的结果报错；错误单元格保持原错误。`,
      numbersOfRow: (names) => `${names}：单元格不是数字。只有该行的结果报错；错误单元格保持原错误。`,
      numbers: (names) => `${names}：单元格不是数字或含错误值。整体报错，提示指出第一个这样的单元格。`,
      dates: (names) => `${names}：单元格不是日期或含错误值。整体报错，提示指出第一个这样的单元格。`,
      labelsAlone: (names) => `${names}：错误单元格保持原错误，只影响该单元格的结果。`,
      labels: (names) => `${names}：单元格含错误值。整体报错。`,
      needsNumber: (names) => `${names}：未填、不是数字，或多于一个单元格。`,
      optionalNumber: (names) => `${names}：不是数字，或多于一个单元格。`,
      unknownDate: (names) => `${names}：数字不是 Excel 认识的日期。`,
      needsDate: (names) => `${names}：未填、不是日期，或多于一个单元格。`,
      list: (names) => `${names}：列表为空、含错误值，或应为数字处是文本。`,
      table: (names) => `${names}：表为空、缺列或缺数字、含错误值，或两行的第一格相同。`,
      word: (names) => `${names}：不是该参数的可选值。`,
      flag: (names) => `${names}：既不是 TRUE 也不是 FALSE。`,
      pairSize: (names) => `${names}：区域大小不同，且都不是单个单元格。`,
      sameSize: (names) => `${names}：区域大小不同。`,
    },
  },
};
