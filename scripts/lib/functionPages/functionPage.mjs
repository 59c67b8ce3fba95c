import { argumentWords } from "./argumentWords.mjs";
import { markdownTable } from "./markdownTable.mjs";
import { pageErrors } from "./pageErrors.mjs";
import { pageExamples } from "./pageExamples.mjs";
import { pageFile } from "./pageFile.mjs";
import { pageTexts } from "./pageTexts.mjs";
import { isError } from "./shownValue.mjs";

function argumentRow({ name, optional, form, unit, description }, language) {
  const { forms, units } = argumentWords[language];
  const texts = pageTexts[language];
  const takes = unit ? `${forms[form]}${texts.colon}${units[unit]}` : forms[form];
  return [optional ? `\`${name}\`${texts.optional}` : `\`${name}\``, takes, description];
}

function wordsOf({ name, words }, texts) {
  if (!words) return [];
  const rows = words.map(([word, meaning]) => [`\`"${word}"\``, meaning]);
  return [`### ${name}`, markdownTable([texts.words, texts.meaning], rows)];
}

function resultSection({ shape, result, columns }, language) {
  const { shapes } = argumentWords[language];
  const { meaning, space, column, dates } = pageTexts[language];
  if (!Array.isArray(shape)) return [shape === "one" ? result : `${result}${space}${shapes[shape]}`];
  const table = markdownTable([column, meaning], columns);
  return [`${result}${space}${shapes.table}`, table, ...(shape.includes("Period") ? [dates.areNumbers] : [])];
}

/**
 * The page of one function as Markdown. `definition` is its signature with the words of the language, `examples` and
 * `cases` are golden cases, `related` the definitions of its neighbours.
 */
export function functionPage({ definition, examples, cases, related, sources, language }) {
  const texts = pageTexts[language];
  const { id, description, parameters, remarks } = definition;
  const other = language === "en" ? "zh-CN" : "en";
  const syntax = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const failures = cases.filter((golden) => isError(golden.result));
  const successes = cases.filter((golden) => !isError(golden.result));
  const list = (items) => items.map((item) => `- ${item}`).join("\n");
  const neighbours = related.map(
    (neighbour) =>
      `[KAM.${neighbour.id}](${pageFile(neighbour.id, language)})${texts.colon}${neighbour.description}`,
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
      parameters.map((parameter) => argumentRow(parameter, language)),
    ),
    ...parameters.flatMap((parameter) => wordsOf(parameter, texts)),
    `## ${texts.result}`,
    ...resultSection(definition, language),
    `## ${texts.examples}`,
    ...pageExamples(definition, examples, successes, language),
    `## ${texts.remarks}`,
    list(remarks),
    ...pageErrors(definition, failures, language),
    ...(sources.length === 0 ? [] : [`## ${texts.sources}`, list(sources)]),
    `## ${texts.related}`,
    list(neighbours),
    "",
  ].join("\n\n");
}
