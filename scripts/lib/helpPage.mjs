import { marked } from "marked";

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  code { font-family: ui-monospace, Consolas, monospace; font-size: 0.92em; }
  pre { overflow-x: auto; padding: 0.75rem; border: 1px solid #8886; border-radius: 6px; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border: 1px solid #8886; padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
`;

/** A page of the help: markdown as HTML, with links to other markdown pages pointing at their HTML. */
export function helpPage(markdown, language) {
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1]?.replaceAll(/[`<>&]/g, "") ?? "KAM for Excel";
  const body = marked.parse(markdown).replaceAll(/href="([^":]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
${body}
  </body>
</html>
`;
}
