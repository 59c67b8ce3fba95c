import { Marked } from "marked";
import { helpPolicy, policyTag } from "./securityPolicy.mjs";

const escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const isNumber = (text) => /^[−-]?[\d,.]+(e[+-]\d+)?$/.test(text.replaceAll("*", "").trim());

/** Headings with the anchors of GitHub; tables as sheets, when the first cell of the head is empty, or as lists. */
const renderer = {
  heading({ tokens, depth, text }) {
    const anchor = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replaceAll(" ", "-");
    return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
  table({ header, rows }) {
    const isSheet = header[0].text === "";
    const inline = (cell) => this.parser.parseInline(cell.tokens);
    const cellOf = (cell, column) => {
      if (isSheet && column === 0) return `<th scope="row">${inline(cell)}</th>`;
      return `<td${isSheet && isNumber(cell.text) ? ' class="number"' : ""}>${inline(cell)}</td>`;
    };
    const headOf = (cell) => (cell.text === "" ? "<td></td>" : `<th scope="col">${inline(cell)}</th>`);
    const head = header.map(headOf).join("");
    const body = rows.map((cells) => `<tr>${cells.map(cellOf).join("")}</tr>`).join("\n");
    const table = `<table class="${isSheet ? "sheet" : "list"}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
    return `<div class="scroll"${isSheet ? ' tabindex="0"' : ""}>${table}</div>\n`;
  },
  /** The name of an error stays in one piece. */
  codespan({ text }) {
    return `<code${text.startsWith("#") ? ' class="error"' : ""}>${escapeHtml(text)}</code>`;
  },
  link({ href, tokens }) {
    const address = href.replace(/^([^:]+)\.md(#.*)?$/, "$1.html$2");
    return `<a href="${escapeHtml(address)}">${this.parser.parseInline(tokens)}</a>`;
  },
};

const marked = new Marked({ renderer });

/** The search field in the place of the marker that the list of functions holds. */
function withSearch(body, top) {
  const marker = /<!-- search: (.+?) \| (.+?) -->/.exec(body);
  if (!marker) return body;
  const field = `<label class="search">${marker[1]}<input type="search" autocomplete="off" /></label>
<p class="nothing" role="status" hidden>${marker[2]}</p>`;
  return `${body.replace(marker[0], () => field)}<script src="${top}/search.js"></script>\n`;
}

/**
 * A page of the help: Markdown as HTML, with links to other Markdown pages pointing at their HTML, and a search field
 * where the Markdown asks for one. `top` is the relative way to the folder with help.css and search.js.
 */
export function helpPage(markdown, language, top) {
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1]?.replaceAll(/[`<>&]/g, "") ?? "KAM for Excel";
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${policyTag(helpPolicy)}
    <title>${title}</title>
    <link rel="icon" href="${top}/../assets/icon-32.png" />
    <link rel="stylesheet" href="${top}/help.css" />
  </head>
  <body>
    <main>
${withSearch(marked.parse(markdown), top)}    </main>
  </body>
</html>
`;
}
