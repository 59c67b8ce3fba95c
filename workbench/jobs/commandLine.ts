import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JobError, reasonOf } from "./JobError";

export type Command =
  | { readonly kind: "help"; readonly text: string }
  /** `folder`: where the paths of the document count from. */
  | { readonly kind: "run"; readonly document: unknown; readonly folder: string };

const help = `npm run -s kam -- JOB.json
npm run -s kam -- JOB FILE [--list NAME] [--column FIELD=HEADER] [--option NAME=VALUE] [--answer KEY=VALUE]
                  [--language en|zh-CN] [--today yyyy-mm-dd] [--out FILE.xlsx]
npm run -s kam -- --help

JOB.json   a document with steps, or - for one on standard input; docs/jobs/README.md describes it,
           docs/jobs/job.schema.json validates it. Its paths count from its own folder.
JOB        classify, forecast, commission, plans, freeze, thaw or repair, on a workbook (.xlsx) or a text file (.csv).
--out      writes the result into a workbook of that name; without it nothing is written.

One JSON document comes on standard output, progress and warnings on standard error.
Exit codes: 0 done, 1 a step failed, 2 the document is invalid, 3 a wanted write waits for a question.

  npm run -s kam -- classify customers.csv --column value="Annual sales" --option method=share --out done.xlsx`;

/** Flags with one value, and flags with KEY=VALUE that may come several times. */
const plain = ["list", "language", "today", "out"] as const;
const pairs = { column: "columns", option: "options", answer: "answers" } as const;

/** What was typed: help, a document by its file, or one job with flags. Errors: documentInvalid, fileMissing. */
export function readCommandLine(args: readonly string[], cwd: string): Command {
  const [first, file] = args;
  if (first === undefined || args.includes("--help") || args.includes("-h"))
    return { kind: "help", text: help };
  if (first === "-") return { kind: "run", document: parse(read(0), "-"), folder: cwd };
  if (args.length === 1) {
    const place = path.resolve(cwd, first);
    if (!existsSync(place)) throw new JobError("fileMissing", `There is no file ${first}.`);
    return { kind: "run", document: parse(read(place), first), folder: path.dirname(place) };
  }
  if (file === undefined || file.startsWith("--"))
    throw new JobError("documentInvalid", `${first}: name the file to work on; --help shows how.`);
  return { kind: "run", document: { ...oneJob(first, args.slice(2)), open: file }, folder: cwd };
}

/** Text of a file, or of standard input (0). */
function read(place: string | 0): string {
  try {
    return readFileSync(place, "utf8");
  } catch (error) {
    throw new JobError("fileInvalid", reasonOf(error));
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new JobError("documentInvalid", `${name} is not JSON: ${reasonOf(error)}`);
  }
}

function oneJob(job: string, words: readonly string[]): object {
  const top: Record<string, unknown> = {};
  const step: Record<string, unknown> = { job };
  // --flag=value is --flag value.
  const flags = words.flatMap((word) => /^(--\w+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  for (let at = 0; at < flags.length; at += 2) {
    const [flag = "", value] = flags.slice(at, at + 2);
    const name = flag.startsWith("--") ? flag.slice(2) : "";
    if (!Object.hasOwn(pairs, name) && !(plain as readonly string[]).includes(name))
      throw new JobError("documentInvalid", `There is no flag ${flag}; --help shows those there are.`);
    if (value === undefined) throw new JobError("documentInvalid", `${flag} needs a value.`);
    if (Object.hasOwn(pairs, name)) {
      const key = pairs[name as keyof typeof pairs];
      const [field = "", ...rest] = value.split("=");
      if (rest.length === 0) throw new JobError("documentInvalid", `${flag} ${value}: write KEY=VALUE.`);
      const content = rest.join("=");
      step[key] = {
        ...(step[key] as object | undefined),
        [field]: name === "column" ? content : typed(content),
      };
    } else if (flag === "--out") {
      top["save"] = value;
      step["write"] = true;
    } else if (flag === "--list") step["list"] = value;
    else top[name] = value;
  }
  return { ...top, steps: [step] };
}

/** A value as JSON where it is a number, true, false, a list or an object; else the text itself. */
function typed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
