import { errorRules } from "./errorRules.mjs";
import { markdownTable } from "./markdownTable.mjs";
import { pageSentence } from "./pageSentence.mjs";
import { pageTexts } from "./pageTexts.mjs";

const mostFailures = 5;
const longestFormula = 100;

/** A few of the cases in their order: the first of each error, then the next ones. */
function chosen(failures) {
  const codes = failures.map(({ result }) => result.error);
  const firsts = failures.filter((_, index) => codes.indexOf(codes[index]) === index);
  const picked = [...new Set([...firsts, ...failures])].slice(0, mostFailures);
  return failures.filter((golden) => picked.includes(golden));
}

/** When the function gives which error, and golden cases that fail, with Excel's message where it shows one. */
export function pageErrors(definition, failures, language) {
  const texts = pageTexts[language];
  const rules = errorRules(definition, language).map(([code, when]) => [`\`${code}\``, when]);
  const shown = chosen(failures.filter(({ formula }) => formula.length <= longestFormula));
  const rows = shown.map((golden) => [
    `\`${golden.formula}\``,
    `\`${golden.result.error}\``,
    [pageSentence(golden, language), ...(golden.result.message ? [`\`${golden.result.message}\``] : [])].join(
      " ",
    ),
  ]);
  return [
    `## ${texts.errors}`,
    markdownTable([texts.error, texts.when], rules),
    ...(rows.length === 0 ? [] : [markdownTable([texts.formula, texts.error, texts.reasonAndMessage], rows)]),
  ];
}
