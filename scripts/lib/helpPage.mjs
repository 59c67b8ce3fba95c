import { Marked } from "marked";

const styleSheet = `
  :root { color-scheme: light dark; --line: #8886; --soft: #8881; --accent: #0b6a3f; --quiet: #5c5c5c; }
  @media (prefers-color-scheme: dark) { :root { --accent: #7fd6a9; --quiet: #b0b0b0; } }
  * { box-sizing: border-box; }
  body { font: 16px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 52rem; margin: 0 auto;
    padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; background: Canvas; color: CanvasText; }
  h1 { font-size: 1.9rem; line-height: 1.25; margin: 1rem 0 0.5rem; }
  h2 { font-size: 1.3rem; margin: 2.25rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
  h3 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
  a { color: var(--accent); }
  a:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; background: var(--soft); border-radius: 4px;
    padding: 0.1em 0.3em; overflow-wrap: anywhere; }
  code.error { white-space: nowrap; }
  pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); }
  pre code { background: none; padding: 0; white-space: pre-wrap; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; }
  .list { width: 100%; }
  .list th { background: var(--soft); }
  .list td:first-child:not(:last-child) { min-width: 7rem; }
  .scroll { overflow-x: auto; margin: 1rem 0; }
  .sheet { font-size: 0.9em; font-variant-numeric: tabular-nums; }
  .sheet th, .sheet thead td { background: var(--soft); color: var(--quiet); font-weight: normal; text-align: center; }
  .sheet td { white-space: nowrap; height: 2.1em; min-width: 2.5rem; }
  .sheet td.number { text-align: end; }
  .sheet strong { color: var(--accent); }
  .search { display: block; margin: 1.5rem 0; }
  .search input { display: block; width: 100%; font: inherit; padding: 0.5rem 0.75rem; margin-top: 0.25rem;
    border: 1px solid #888; border-radius: 6px; }
  [hidden] { display: none !important; }
  @media (max-width: 36rem) {
    h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
    .list, .list tbody, .list tr, .list td { display: block; width: 100%; }
    .list thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    .list tr { border: 1px solid var(--line); border-radius: 6px; margin: 0.5rem 0; padding: 0.35rem 0; }
    .list td { border: 0; padding: 0.15rem 0.75rem; }
    .list td:first-child { font-weight: 600; }
  }
  @media print { .search { display: none; } body { max-width: none; } }
`;

/** Hides the functions, and the groups, in which not every word of the search stands. */
const searchScript = `
  const field = document.querySelector(".search input");
  const nothing = document.querySelector(".nothing");
  const groups = [...document.querySelectorAll("table.list")].map((table) => ({
    parts: [table.closest(".scroll"), table.closest(".scroll").previousElementSibling],
    rows: [...table.tBodies[0].rows],
  }));
  function search() {
    const words = field.value.normalize("NFKC").toLowerCase().split(/\\s+/);
    let found = 0;
    for (const { parts, rows } of groups) {
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const left = rows.filter((row) => !row.hidden).length;
      for (const part of parts) part.hidden = left === 0;
      found += left;
    }
    nothing.hidden = found > 0;
  }
  field.addEventListener("input", search);
  search();
`;

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
function withSearch(body) {
  const marker = /<!-- search: (.+?) \| (.+?) -->/.exec(body);
  if (!marker) return body;
  const field = `<label class="search">${marker[1]}<input type="search" autocomplete="off" /></label>
<p class="nothing" role="status" hidden>${marker[2]}</p>`;
  return `${body.replace(marker[0], () => field)}<script>${searchScript}</script>\n`;
}

/**
 * A page of the help: Markdown as HTML in one file, with links to other Markdown pages pointing at their HTML, and a
 * search field where the Markdown asks for one.
 */
export function helpPage(markdown, language) {
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1]?.replaceAll(/[`<>&]/g, "") ?? "KAM for Excel";
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${styleSheet}</style>
  </head>
  <body>
    <main>
${withSearch(marked.parse(markdown))}    </main>
  </body>
</html>
`;
}
