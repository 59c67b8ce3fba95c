// npm run scale [-- million lines]: files larger than a sheet through npm run kam. First dirty files of 200,000 lines
// against sums in whole cents of our own, then 20 million payment lines (or so many) as csv and as Parquet, measured.
// Everything is made in the folder for temporary files and taken away again; 20 million lines take 2 GB there.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { largeTools } from "./lib/largeTools.mjs";
import { dirtyPayments } from "./lib/scale/dirtyPayments.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const millions = Number(process.argv[2] ?? 20);
if (!(millions > 0)) throw new Error(`No count of million lines: ${process.argv[2]}`);
ensureModules();
ensureBuild("functions", "metadata", "jobs");
const folder = mkdtempSync(path.join(os.tmpdir(), "kam-scale-"));
let failures = 0;

function check(what, isRight) {
  console.log(`${isRight ? "right" : "WRONG"}: ${what}`);
  if (!isRight) failures += 1;
}

async function sum(file, step = {}, read = []) {
  const sums = { sum: file, by: ["person", "month"], amount: "Amount", into: "Payments", ...step };
  const open = { sheets: { Notes: [["Note"], ["x"]] } };
  writeFileSync(
    path.join(folder, "job.json"),
    JSON.stringify({ open, today: "2026-11-29", steps: [sums, ...read] }),
  );
  const { code, output, seconds } = await runProgram("scripts/kam.mjs", [path.join(folder, "job.json")]);
  const answer = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
  return { code, seconds, step: answer.steps[0], read: answer.steps[1], error: answer.error };
}

async function exact() {
  const { text, truth } = dirtyPayments(200_000);
  for (const encoding of ["utf-8", "utf-16le"]) {
    const file = `${encoding}.csv`;
    writeFileSync(
      path.join(folder, file),
      Buffer.from(`\ufeff${text}`, encoding === "utf-8" ? "utf8" : "utf16le"),
    );
    const rows = truth.sums.size;
    const { step, read } = await sum(file, {}, [{ read: [`Payments!A2:D${rows + 1}`] }]);
    if (step.error !== null) console.log(step.error.message);
    const line = (kind) => step.reading.find((one) => one.kind === kind);
    check(`${file}: ${rows} keys`, step.result?.rows === rows);
    check(`${file}: the total to the cent`, step.result?.exact === cents(truth.total));
    const values = read?.result?.[0]?.values ?? [];
    const isSame = ([person, month, amount]) => {
      const day = new Date((month - 25_569) * 86_400_000).toISOString().slice(0, 7);
      return Number(cents(truth.sums.get(`${person} ${day}`) ?? -1n)) === amount;
    };
    check(`${file}: every row to the cent`, values.length === rows && values.every(isSame));
    check(`${file}: lines that are no number`, line("noNumber")?.count === truth.noNumber);
    check(`${file}: lines without a key`, line("noKey")?.count === truth.noKey.count);
    check(`${file}: their amount`, line("noKey")?.amount === Number(cents(truth.noKey.cents)));
    check(`${file}: total lines`, line("readTotalRows")?.count === truth.totals);
  }
  const [header, ...lines] = text.split("\n");
  const open = lines.filter((one) => /;"?\d{1,3}\.\d{3}"?$/.test(one)).slice(0, 500);
  writeFileSync(path.join(folder, "open.csv"), [header, ...open].join("\n"));
  const { code, step } = await sum("open.csv");
  check(
    "620.000 alone is asked",
    step.questions.some(({ key }) => key === "numberConvention"),
  );
  check("and nothing is written", code === 3 && step.written.length === 0 && step.result.total === null);
}

function cents(units) {
  const digits = String(units < 0n ? -units : units).padStart(3, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whole cents of line i, the same in SQL and here. */
const centsSql = "(i * 7919 + 12345) % 99999989";

async function measure() {
  const lines = Math.round(millions * 1_000_000);
  const engine = await largeTools(console.log).start();
  const people = "'Person ' || (i % 2000)";
  const from = `FROM range(${lines}) t(i)`;
  const rest = `'R' || i AS "Document no", DATE '2025-01-01' + CAST(i % 365 AS INTEGER) AS day, ${people} AS "Salesperson", 'Account ' || (i % 50000) AS "Customer"`;
  const euros = `replace(replace(replace(format('{:,.2f}', c / 100.0), ',', '_'), '.', ','), '_', '.')`;
  const put = (select, file, how) =>
    engine.query(`COPY (${select}) TO '${path.join(folder, file)}' (${how})`);
  const data = `(SELECT ${rest}, ${centsSql} AS c ${from})`;
  const columns = `"Document no", strftime(day, '%d/%m/%Y') AS "Paid on", "Salesperson", "Customer"`;
  await put(`SELECT ${columns}, ${euros} AS "Amount" FROM ${data}`, "big.csv", "HEADER, DELIMITER ';'");
  const typed = `"Document no", day AS "Paid on", "Salesperson", "Customer"`;
  await put(
    `SELECT ${typed}, CAST(c AS DECIMAL(18, 0)) * 0.01 AS "Amount" FROM ${data}`,
    "decimal.parquet",
    "FORMAT parquet",
  );
  await put(`SELECT ${typed}, c / 100.0 AS "Amount" FROM ${data}`, "double.parquet", "FORMAT parquet");
  engine.close();
  let total = 0n;
  for (let i = 0; i < lines; i += 1) total += BigInt((i * 7919 + 12345) % 99_999_989);
  for (const file of ["big.csv", "decimal.parquet", "double.parquet"]) {
    const { step } = await sum(file);
    if (step.error !== null) console.log(step.error.message);
    const size = (statSync(path.join(folder, file)).size / 1e6).toFixed(0);
    check(
      `${file}: the total to the cent`,
      Number(step.result?.exact) === Number(cents(total)) && step.result.lines === lines,
    );
    console.log(`${file}: ${lines} lines, ${size} MB, ${step.result?.rows} keys in ${step.host.seconds} s`);
  }
}

try {
  await exact();
  await measure();
  console.log(
    `load of the machine: ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}, ${os.cpus().length} cores`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;
