// npm run bench -- actions: Classify, Forecast and Commission over lists of 1,000 to 100,000 rows × 12 columns: time
// as a ratio to the bare reading and writing of the same cells in the same run, memory, round trips, bytes, and the
// longest time that the pane's own work kept the event loop.
import { actions, measureAction } from "../lib/bench/measureAction.mjs";

const sizes = [1000, 10_000, 100_000];
/** A pane that is blocked for longer does not keep up with the hand. */
const blockLimit = 200;

const head = [
  "job",
  "rows",
  "preview",
  "write",
  "× bare",
  "memory",
  "trips",
  "sent",
  "received",
  "longest block",
];
const line = (cells) => cells.map((cell, at) => cell.padStart(at === 0 ? 10 : 9)).join(" ");

console.log("bare: the same cells read and as many as the job adds written, without any job\n");
console.log(line(head));
for (const job of actions)
  for (const rows of sizes) {
    const { preview, write, bare, memory, roundTrips, sent, received, block } = measureAction(job, rows);
    console.log(
      line([
        job,
        rows.toLocaleString("en"),
        `${preview.toFixed(0)} ms`,
        `${write.toFixed(0)} ms`,
        ((preview + write) / bare).toFixed(1),
        `${memory.toFixed(0)} MB`,
        String(roundTrips),
        `${sent.toFixed(1)} MB`,
        `${received.toFixed(1)} MB`,
        `${block.toFixed(0)} ms${block > blockLimit ? " above" : ""}`,
      ]),
    );
    if (block > blockLimit) process.exitCode = 1;
  }
