// Hides the functions, and the groups, in which not every word of the search stands.
const field = document.querySelector(".search input");
const nothing = document.querySelector(".nothing");
const groups = [...document.querySelectorAll("table.list")].map((table) => ({
  parts: [table.closest(".scroll"), table.closest(".scroll").previousElementSibling],
  rows: [...table.tBodies[0].rows],
}));
function search() {
  const words = field.value.normalize("NFKC").toLowerCase().split(/\s+/);
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
