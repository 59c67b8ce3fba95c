/** The Markdown file of a function's page; "index" is the list of all. */
export function pageFile(id, language) {
  return `${id.toLowerCase()}${language === "en" ? "" : `.${language}`}.md`;
}
