import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/i18n/Language";
import type { FunctionsMetadata } from "../engine/customFunctions/FunctionsMetadata";
import { registerFunctions } from "../engine/registerFunctions";
import { loadFunctionsBundle } from "../headless/loadFunctionsBundle";
import { loadReadingBundle } from "../headless/loadReadingBundle";
import type { Answer } from "./Answer";
import { checkDocument } from "./checkDocument";
import { readCommandLine } from "./commandLine";
import type { AnyStep, JobDocument } from "./JobDocument";
import { JobError, failureOf, reasonOf } from "./JobError";
import type { LargeTools } from "./large/LargeEngine";
import { runDocument } from "./runDocument";

export interface Terminal {
  /** The project's folder. */
  readonly root: string;
  /** The built functions, their metadata and the reading of text files. */
  readonly dist: string;
  /** Where the command was typed. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly warn: (text: string) => void;
  /** What reads files larger than a sheet. */
  readonly large: LargeTools;
}

/**
 * The command `kam`: one JSON document on `out`, all else on `warn`.
 * @returns the exit code: 0 done, 1 a step failed, 2 the document is invalid, 3 a wanted write waits for a question
 */
export async function kam(args: readonly string[], terminal: Terminal): Promise<number> {
  const { root, cwd, out, warn } = terminal;
  try {
    const command = readCommandLine(args, cwd);
    if (command.kind === "help") {
      out(command.text);
      return 0;
    }
    const document = checkDocument(command.document, path.join(root, "docs/jobs/job.schema.json"));
    const installFunctions = functionsOf(terminal);
    const answer = await runDocument(document, {
      folder: command.folder,
      installFunctions,
      readFields: () => loadReadingBundle(readFileSync(path.join(terminal.dist, "reading.js"), "utf8")),
      warn,
      large: terminal.large,
    });
    out(JSON.stringify(answer, null, 2));
    return exitCode(answer, document);
  } catch (error) {
    const answer: Answer = { steps: [], saved: null, questions: [], error: failureOf(error, "en") };
    out(JSON.stringify(answer, null, 2));
    warn(reasonOf(error));
    return error instanceof JobError ? 2 : 1;
  }
}

/** What the schema cannot see, and is wrong with the document all the same. */
const documentFaults: readonly string[] = ["settingsUnknown", "nameInvalid"];

function exitCode({ steps, questions, error }: Answer, document: JobDocument): number {
  if (error !== null) return documentFaults.includes(error.code) ? 2 : 1;
  if (steps.some((step) => step.error !== null)) return 1;
  const isWritten = (step: AnyStep): boolean => "sum" in step || ("job" in step && step.write === true);
  const wants = document.save !== undefined || document.steps.some(isWritten);
  const asks = questions.length + steps.reduce((sum, step) => sum + step.questions.length, 0);
  return asks > 0 && wants ? 3 : 0;
}

const metadataNames: Readonly<Record<Language, string>> = {
  en: "functions.json",
  "zh-CN": "functions-zh-CN.json",
};

function functionsOf({ dist }: Terminal): (language: Language) => void {
  return (language) => {
    const read = (name: string): string => readFileSync(path.join(dist, name), "utf8");
    const metadata = JSON.parse(read(metadataNames[language])) as FunctionsMetadata;
    registerFunctions(metadata, loadFunctionsBundle(read("functions.js")));
  };
}
