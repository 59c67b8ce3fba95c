import { markdownTable } from "./markdownTable.mjs";
import { pageFile } from "./pageFile.mjs";
import { pageTexts } from "./pageTexts.mjs";

/** The anchor that GitHub and the help pages give a heading. */
const anchorOf = (heading) => heading.toLowerCase().replaceAll(" ", "-");

/** The list of all functions by group, with links to the groups and a marker for the search field (see helpPage). */
export function functionIndex(groups, language) {
  const texts = pageTexts[language];
  const other = language === "en" ? "zh-CN" : "en";
  const titles = Object.keys(groups).map((group) => texts.groups[group]);
  const sections = Object.entries(groups).flatMap(([group, functions]) => [
    `## ${texts.groups[group]}`,
    markdownTable(
      [texts.function, texts.answers],
      functions.map(({ id, description }) => [`[KAM.${id}](${pageFile(id, language)})`, description]),
    ),
  ]);
  return [
    `[${texts.otherLanguage}](${pageFile("index", other)})`,
    `# ${texts.index}`,
    texts.intro,
    [...titles, texts.rulesTitle].map((title) => `[${title}](#${anchorOf(title)})`).join(" · "),
    `<!-- search: ${texts.search} | ${texts.nothingFound} -->`,
    ...sections,
    `## ${texts.rulesTitle}`,
    texts.rules.map((rule) => `- ${rule}`).join("\n"),
    "",
  ].join("\n\n");
}
