import { pageTexts } from "./pageTexts.mjs";

const mostExamples = 4;
const longestFormula = 160;
const mostRows = 12;

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const isError = (value) => typeof value === "object" && value !== null && "error" in value;

/** A number as a cell of General format shows it. */
function shown(value, texts) {
  if (isError(value)) return `\`${value.error}\``;
  if (value === "") return texts.blank;
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** A spilled table with its own header row as head, any other result under an empty head. */
function resultTable(result, texts) {
  if (!Array.isArray(result)) return `→ ${shown(result, texts)}`;
  const rows = result.slice(0, mostRows).map((cells) => cells.map((value) => shown(value, texts)));
  if (result.length > mostRows) rows.push(rows[0].map(() => "…"));
  const isTitled =
    result[0].length > 1 && result[0].every((value) => typeof value === "string" && value !== "");
  const hasNumbers = result.some((cells) => cells.some((value) => typeof value === "number"));
  return isTitled && hasNumbers
    ? table(rows[0], rows.slice(1))
    : table(
        rows[0].map(() => " "),
        rows,
      );
}

function example(golden, texts) {
  const why = texts.why ? `${golden.source}.\n\n` : "";
  return `\`\`\`\n${golden.formula}\n\`\`\`\n\n${why}${resultTable(golden.result, texts)}`;
}

function fileOf(id, language) {
  return `${id.toLowerCase()}${language === "en" ? "" : `.${language}`}.md`;
}

function wordsOf(parameter, enums, texts) {
  const words = enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  if (words.length === 0) return [];
  const rows = words.map(({ stringValue, tooltip }) => [`\`"${stringValue}"\``, tooltip]);
  return [`### ${parameter.name}`, table([texts.words, texts.meaning], rows)];
}

/** The page of one function as Markdown. `related` are the ids of its neighbours, `result` says what comes back. */
export function functionPage({ definition, result, cases, enums, related, language }) {
  const texts = pageTexts[language];
  const { id, description, parameters } = definition;
  const syntax = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const examples = cases
    .filter((golden) => !isError(golden.result) && golden.formula.length <= longestFormula)
    .slice(0, mostExamples);
  const failures = cases.filter(
    (golden) => isError(golden.result) && golden.formula.length <= longestFormula,
  );
  const reasons = (golden) => golden.result.message ?? (texts.why ? golden.source : "");
  return [
    `# KAM.${id}`,
    description,
    `## ${texts.syntax}`,
    `\`\`\`\n=KAM.${id}(${syntax})\n\`\`\``,
    `## ${texts.arguments}`,
    table(
      [texts.argument, texts.needed, texts.meaning],
      parameters.map(({ name, optional, description: meaning }) => [
        name,
        optional ? texts.no : texts.yes,
        meaning,
      ]),
    ),
    ...parameters.flatMap((parameter) => wordsOf(parameter, enums, texts)),
    `## ${texts.result}`,
    result,
    `## ${texts.examples}`,
    ...examples.map((golden) => example(golden, texts)),
    ...(failures.length === 0
      ? []
      : [
          `## ${texts.errors}`,
          table(
            [texts.formula, texts.error, texts.reason],
            failures.map((golden) => [
              `\`${golden.formula}\``,
              `\`${golden.result.error}\``,
              reasons(golden),
            ]),
          ),
        ]),
    `## ${texts.related}`,
    related.map((other) => `[KAM.${other}](${fileOf(other, language)})`).join(" · "),
    "",
  ].join("\n\n");
}

/** The list of all functions by group. */
export function functionIndex(groups, definitions, language) {
  const texts = pageTexts[language];
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const sections = Object.entries(groups).flatMap(([group, ids]) => [
    `## ${texts.groups[group]}`,
    table(
      [texts.function, texts.answers],
      ids.map((id) => [`[KAM.${id}](${fileOf(id, language)})`, byId.get(id).description]),
    ),
  ]);
  const rules = texts.rules.map((rule) => `- ${rule}`).join("\n");
  return [`# ${texts.index}`, texts.intro, ...sections, `## ${texts.rulesTitle}`, rules, ""].join("\n\n");
}
