/** Columns of the list of a job. */
const columns = 12;
/** Rows that one request hands over while the list is put into the workbook. */
const chunk = 20_000;

const others = (row) => Array.from({ length: columns }, (_, column) => `note ${column} of ${row % 50}`);
const money = (row) => Math.round(8e8 / (1 + row / 90)) / 100;

/** The list of each job: header, a row, and what is asked of it. */
export const lists = {
  classify: {
    module: ["classify", "previewClassification", "writeClassification"],
    role: "accounts",
    header: ["Account", "Annual sales"],
    row: (row) => [`Account ${row}`, money(row)],
    request: { method: "threshold", boundary: "from", rule: "start", mode: "values", criteria: [] },
  },
  forecast: {
    module: ["forecast", "previewForecast", "writeForecast"],
    role: "opportunities",
    header: ["Opportunity", "Stage", "Amount", "Close date"],
    row: (row) => [`Deal ${row}`, `P${1 + (row % 6)}`, money(row), 46_000 + (row % 365)],
    request: { period: "month", target: null, groupBy: "none", mode: "values", stageWeights: {} },
  },
  commission: {
    module: ["commission", "previewCommission", "writeCommission"],
    role: "payments",
    header: ["Salesperson", "Date", "Amount"],
    row: (row) => [`Person ${row % 100}`, 46_000 + (row % 365), money(row)],
    request: {
      ladder: "Standard",
      method: "marginal",
      boundary: "above",
      period: "month",
      basis: "each",
      decimals: 2,
      mode: "values",
    },
  },
};

/** Puts a list into the first sheet of a workbook; `amounts` are "numbers" or "texts". */
export async function fillList({ Excel }, { header, row }, rows, amounts) {
  const place = header.findIndex((name) => name === "Amount" || name === "Annual sales");
  const asText = (number) => `'${number.toLocaleString("en", { minimumFractionDigits: 2 })}`;
  const written = (cells) =>
    amounts === "texts" ? cells.map((cell, at) => (at === place ? asText(cell) : cell)) : cells;
  const line = (cells, at) => [...cells, ...others(at)].slice(0, columns);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, 1, columns).values = [
      line(header, 0).map((name, at) => (at < header.length ? name : `Note ${at}`)),
    ];
    for (let first = 0; first < rows; first += chunk) {
      const count = Math.min(chunk, rows - first);
      const values = Array.from({ length: count }, (_, at) => line(written(row(first + at)), first + at));
      sheet.getRangeByIndexes(1 + first, 0, count, columns).values = values;
      await context.sync();
    }
  });
}
