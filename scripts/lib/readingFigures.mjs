import { readFileSync } from "node:fs";

/** Columns of the table: how the reading of a list can end. */
const outcomes = ["right", "asked", "needless", "notAsked", "saidWrong", "silentlyWrong"];
const good = ["right", "asked"];
/** Lists that are named in full, at most. */
const mostNamed = 40;

/**
 * The verdicts of the corpus of readings as text: a table per group, one per shape, those that are not right by name.
 * `isGood` is false where a list that can be read is not right, or asked without need.
 */
export function readingFigures(files) {
  const verdicts = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  );
  const wrong = verdicts.filter(({ outcome }) => !good.includes(outcome));
  const text = [
    table(
      "lists",
      countBy(verdicts, ({ group }) => [group]),
    ),
    table(
      "systems",
      countBy(verdicts, ({ system }) => [system]),
    ),
    table(
      "shapes (alone, in pairs and in threes)",
      countBy(verdicts, ({ troubles }) => troubles),
    ),
    ...wrong
      .slice(0, mostNamed)
      .map(
        ({ list, outcome, details }) =>
          `${outcome}: ${list}\n${details.map((line) => `    ${line}`).join("\n")}`,
      ),
    `${verdicts.length} lists: ${outcomes.map((outcome) => `${count(verdicts, outcome)} ${outcome}`).join(", ")}`,
  ];
  return { text: text.join("\n\n"), isGood: wrong.length === 0 };
}

const count = (verdicts, outcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;

function countBy(verdicts, keysOf) {
  const groups = new Map();
  for (const verdict of verdicts)
    for (const key of keysOf(verdict)) groups.set(key, [...(groups.get(key) ?? []), verdict]);
  return groups;
}

function table(title, groups) {
  if (groups.size === 0) return `${title}: none`;
  const width = Math.max(title.length, ...[...groups.keys()].map((key) => key.length));
  const line = (name, cells) =>
    `${name.padEnd(width)}  ${cells.map((cell) => String(cell).padStart(15)).join("")}`;
  const rows = [...groups].map(([key, verdicts]) =>
    line(key, [verdicts.length, ...outcomes.map((outcome) => count(verdicts, outcome) || "·")]),
  );
  return [line(title, ["lists", ...outcomes]), ...rows].join("\n");
}
