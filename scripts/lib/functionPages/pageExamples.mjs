import { markdownTable } from "./markdownTable.mjs";
import { pageSentence } from "./pageSentence.mjs";
import { pageTexts } from "./pageTexts.mjs";
import { dateColumns, serialDates } from "./serialDates.mjs";
import { sheetLayout } from "./sheetLayout.mjs";
import { resultPicture, sheetPicture } from "./sheetPicture.mjs";
import { literalOf } from "./shownValue.mjs";

const mostCases = 6;
const longestFormula = 100;
const longestResult = 90;
const longestTrial = 160;

/** One example: the sheet, where the formula goes, what comes out, why, and the formula to try without a sheet. */
function example(definition, golden, language) {
  const texts = pageTexts[language];
  const { shape } = definition;
  const isTable = Array.isArray(shape);
  const layout = sheetLayout(definition, golden, {
    isBeside: shape === "each" || shape === "together",
    isTable,
    resultName: texts.resultName,
  });
  return [
    sheetPicture(layout.blocks, language),
    texts.typeIn(layout.formulaCell),
    `\`\`\`\n${layout.formula}\n\`\`\``,
    ...(isTable ? [texts.spills, resultPicture(layout.result, dateColumns(definition))] : []),
    `${texts.why}${pageSentence(golden, language)}`,
    ...(golden.formula.length <= longestTrial ? [`${texts.trial}\`${golden.formula}\``] : []),
  ];
}

/** The examples of a function, then further cases in one line each. */
export function pageExamples(definition, examples, cases, language) {
  const texts = pageTexts[language];
  const titled = examples.flatMap((golden, index) => [
    ...(examples.length > 1 ? [`### ${texts.exampleNumber(index + 1)}`] : []),
    ...example(definition, golden, language),
  ]);
  const explained = (golden) => {
    const dates = serialDates(definition, golden);
    const sentence = pageSentence(golden, language);
    return dates.length === 0 ? sentence : sentence + texts.space + texts.dates.ofCase(dates);
  };
  const further = cases
    .map((golden) => ({ golden, formula: golden.formula, result: literalOf(golden.result) }))
    .filter(({ formula, result }) => formula.length <= longestFormula && result.length <= longestResult)
    .slice(0, mostCases)
    .map(({ golden, formula, result }) => [`\`${formula}\``, `\`${result}\``, explained(golden)]);
  if (further.length === 0) return titled;
  const head = [texts.formula, texts.result, texts.reason];
  return [...titled, `## ${texts.cases}`, markdownTable(head, further)];
}
