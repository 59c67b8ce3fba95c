import { argumentWords } from "./zh-CN/argumentWords";
import { chartDesignWords } from "./zh-CN/chartDesignWords";
import { chartWords } from "./zh-CN/chartWords";
import { criterionWords } from "./zh-CN/criterionWords";
import { dataWords } from "./zh-CN/dataWords";
import { dateFunctionWords } from "./zh-CN/dateFunctionWords";
import { financialWords } from "./zh-CN/financialWords";
import { formatWords } from "./zh-CN/formatWords";
import { formulaWords } from "./zh-CN/formulaWords";
import { headerWords } from "./zh-CN/headerWords";
import { lookupFunctionWords } from "./zh-CN/lookupFunctionWords";
import { lookupResultWords } from "./zh-CN/lookupResultWords";
import { mathFunctionWords } from "./zh-CN/mathFunctionWords";
import { menuWords } from "./zh-CN/menuWords";
import { panelWords } from "./zh-CN/panelWords";
import { pivotValueWords } from "./zh-CN/pivotValueWords";
import { pivotWords } from "./zh-CN/pivotWords";
import { resultWords } from "./zh-CN/resultWords";
import { ruleWords } from "./zh-CN/ruleWords";
import { textFunctionWords } from "./zh-CN/textFunctionWords";

/** The grid library's English strings in Chinese Excel's words, by area. No string is in two areas. */
export const chineseWords: readonly Readonly<Record<string, string>>[] = [
  menuWords,
  headerWords,
  formatWords,
  dataWords,
  criterionWords,
  ruleWords,
  chartWords,
  chartDesignWords,
  pivotWords,
  pivotValueWords,
  panelWords,
  formulaWords,
  resultWords,
  lookupResultWords,
  financialWords,
  mathFunctionWords,
  lookupFunctionWords,
  textFunctionWords,
  dateFunctionWords,
  argumentWords,
];
