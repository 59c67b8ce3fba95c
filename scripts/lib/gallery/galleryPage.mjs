/** One page with all pictures: a row per sheet, its screen first, then its pages as printed. */
export function galleryPage(rows, notes) {
  const picture = (file) => `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>`;
  const sections = rows.map(({ sheet, language, mode, screen, pages }) =>
    [
      `<h2>${escapeHtml(sheet)} <small>${language}, ${mode}${pages === null ? "" : `, ${pages.count} pages`}</small></h2>`,
      `<div>${screen === null ? "" : picture(screen)}${(pages?.pictures ?? []).map(picture).join("")}</div>`,
    ].join("\n"),
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Written sheets</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 1.5rem; background: #eee; }
  small { font-weight: normal; color: #555; }
  div { display: flex; gap: 0.75rem; overflow-x: auto; padding-bottom: 0.75rem; }
  img { height: 480px; background: white; box-shadow: 0 1px 4px #0004; }
</style>
<h1>Written sheets</h1>
<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul>
${sections.join("\n")}
`;
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
