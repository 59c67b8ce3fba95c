import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import type { Answer } from "../../../workbench/jobs/Answer";
import { kam } from "../../../workbench/jobs/kam";

export const root = path.resolve(__dirname, "../../..");

const dist = ensureBuild("functions", "metadata", "reading");
const folders: string[] = [];

/** A folder of its own, gone after `removeFolders`. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kam-jobs-"));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** What the command prints and answers with; `warnings` is what it says on standard error. */
export async function runKam(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly out: string; readonly warnings: string[] }> {
  let out = "";
  const warnings: string[] = [];
  const code = await kam(args, {
    root,
    dist,
    cwd,
    out: (text) => {
      out += text;
    },
    warn: (text) => warnings.push(text),
    large: { scratch: os.tmpdir(), start: () => Promise.reject(new Error("There is no engine in tests.")) },
  });
  return { code, out, warnings };
}

/** The answer to a document that is not checked by the compiler, as a user writes it. */
export async function runJob(
  document: object,
  folder = makeFolder(),
): Promise<{ readonly code: number; readonly answer: Answer; readonly warnings: string[] }> {
  writeFileSync(path.join(folder, "job.json"), JSON.stringify(document));
  const { code, out, warnings } = await runKam(["job.json"], folder);
  return { code, answer: JSON.parse(out) as Answer, warnings };
}
