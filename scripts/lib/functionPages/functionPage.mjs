import { factsOf } from "./argumentFacts.mjs";
import { argumentTexts } from "./argumentTexts.mjs";
import { markdownTable } from "./markdownTable.mjs";
import { pageErrors } from "./pageErrors.mjs";
import { pageExamples } from "./pageExamples.mjs";
import { pageFile } from "./pageFile.mjs";
import { pageTexts } from "./pageTexts.mjs";
import { remarks } from "./remarks.mjs";
import { resultFacts } from "./resultFacts.mjs";
import { resultTexts } from "./resultTexts.mjs";
import { isError } from "./shownValue.mjs";

function argumentRow(id, { name, optional, description }, language) {
  const { forms, units, join } = argumentTexts[language];
  const { form, unit } = factsOf(id, name);
  const takes = unit ? join(forms[form], units[unit]) : forms[form];
  return [optional ? `\`${name}\`${pageTexts[language].optional}` : `\`${name}\``, takes, description];
}

function wordsOf(parameter, enums, texts) {
  const words = enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  if (words.length === 0) return [];
  const rows = words.map(({ stringValue, tooltip }) => [`\`"${stringValue}"\``, tooltip]);
  return [`### ${parameter.name}`, markdownTable([texts.words, texts.meaning], rows)];
}

function resultSection(id, result, language) {
  const { shapes, columns, column, dates } = resultTexts[language];
  const { meaning, space } = pageTexts[language];
  const shape = resultFacts[id];
  if (!Array.isArray(shape)) return [shape === "one" ? result : `${result}${space}${shapes[shape]}`];
  const rows = shape.map((name) => columns[name]);
  const table = markdownTable([column, meaning], rows);
  return [`${result}${space}${shapes.table}`, table, ...(shape.includes("period") ? [dates] : [])];
}

/**
 * The page of one function as Markdown. `result` says what comes back, `examples` and `cases` are golden cases,
 * `related` the definitions of its neighbours.
 */
export function functionPage({ definition, result, examples, cases, enums, related, language }) {
  const texts = pageTexts[language];
  const { id, description, parameters } = definition;
  const other = language === "en" ? "zh-CN" : "en";
  const syntax = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const failures = cases.filter((golden) => isError(golden.result));
  const successes = cases.filter((golden) => !isError(golden.result));
  const neighbours = related.map(
    (neighbour) =>
      `- [KAM.${neighbour.id}](${pageFile(neighbour.id, language)})${texts.colon}${neighbour.description}`,
  );
  return [
    `[${texts.all}](${pageFile("index", language)}) · [${texts.otherLanguage}](${pageFile(id, other)})`,
    `# KAM.${id}`,
    description,
    `## ${texts.syntax}`,
    `\`\`\`\n=KAM.${id}(${syntax})\n\`\`\``,
    `## ${texts.arguments}`,
    markdownTable(
      [texts.argument, texts.takes, texts.meaning],
      parameters.map((parameter) => argumentRow(id, parameter, language)),
    ),
    ...parameters.flatMap((parameter) => wordsOf(parameter, enums, texts)),
    `## ${texts.result}`,
    ...resultSection(id, result, language),
    `## ${texts.examples}`,
    ...pageExamples(definition, examples, successes, language),
    `## ${texts.remarks}`,
    remarks[id].map((remark) => `- ${remark[language]}`).join("\n"),
    ...pageErrors(definition, failures, language),
    `## ${texts.related}`,
    neighbours.join("\n"),
    "",
  ].join("\n\n");
}
