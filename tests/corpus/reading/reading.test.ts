import { appendFileSync, writeFileSync } from "node:fs";
import { planList, planned, plannedWithNotYet } from "./plan";
import { runList } from "./runList";

test("probe", async () => {
  const [from = 0, to = planned] = (process.env["KAM_PROBE"] ?? "0-20").split("-").map(Number);
  const step = Number(process.env["KAM_STEP"] ?? 1);
  const out = process.env["KAM_OUT"] ?? "/tmp/probe.jsonl";
  writeFileSync(out, "");
  for (let number = from; number < Math.min(to, plannedWithNotYet); number += step) {
    const { draft, group, system, troubles } = planList(number);
    const { outcome, details } = await runList(draft);
    appendFileSync(out, JSON.stringify({ number, group, system, lang: draft.crm.language, role: draft.crm.role, troubles, outcome, details }) + "\n");
  }
}, 3_600_000);
