import { appendFileSync, writeFileSync } from "node:fs";
import { type Planned, planList, planned } from "./plan";
import { runList, type Verdict } from "./runList";

/**
 * KAM_READING is the part of the corpus that is run and the file for its verdicts: "1/2:file". A test run takes some
 * dozens of lists, others every day.
 */
const [part, file] = (process.env["KAM_READING"] ?? "").split(":");
const share = 40;

const good: readonly Verdict["outcome"][] = ["right", "asked"];

function numbers(): number[] {
  const all = [...Array.from({ length: planned }).keys()];
  const [place, parts] = (part ?? "").split("/").map(Number);
  if (place && parts) return all.filter((number) => number % parts === place - 1);
  const step = Math.floor(planned / share);
  const today = Math.floor(Date.now() / 86_400_000) % step;
  return all.filter((number) => number % step === today);
}

function nameOf({ number, system, draft, troubles }: Planned): string {
  const { language, role } = draft.crm;
  return `list ${number}: ${system} ${language} ${role}: ${troubles.join(" + ") || "clean"}`;
}

test(
  "lists in the shapes of eight systems, clean and in trouble, are right, or right after what must be asked",
  async () => {
    if (file !== undefined) writeFileSync(file, "");
    const wrong: unknown[] = [];
    for (const number of numbers()) {
      const plan = planList(number);
      const { outcome, details } = await runList(plan.draft);
      const { group, system, troubles } = plan;
      if (file !== undefined)
        appendFileSync(
          file,
          `${JSON.stringify({ list: nameOf(plan), group, system, troubles, outcome, details })}\n`,
        );
      if (!good.includes(outcome)) wrong.push([nameOf(plan), outcome, details]);
    }
    expect(wrong).toEqual([]);
  },
  part ? 3_600_000 : 60_000,
);
