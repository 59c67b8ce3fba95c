import path from "node:path";
import type { Cell } from "../../../src/actions/large/largeColumns";
import { dateSerial } from "../../../src/files/dateSerial";
import { JobError, reasonOf } from "../JobError";
import type { LargeEngine, LargeTools, LargeValue } from "./LargeEngine";
import { openText } from "./openText";
import { named, quoted } from "./sqlText";

export type ColumnKind = "text" | "date" | "decimals" | "floats" | "other";

export interface LargeColumn {
  readonly header: string;
  /** As SQL knows it. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Decimals of a column of exact numbers. */
  readonly scale: number;
  /** Its first cells. */
  readonly sample: readonly Cell[];
}

export interface LargeFile {
  /** What the file is to this engine, and to a reader of the statement. */
  readonly source: string;
  readonly shownSource: string;
  readonly columns: readonly LargeColumn[];
  /** Takes away what was made beside the file. */
  readonly close: () => void;
}

const sampleLines = 1000;

/**
 * A csv or Parquet file of any size with its columns and first lines.
 * Errors: fileInvalid for another kind of file, and for one that cannot be read.
 */
export async function openLarge(
  file: string,
  asked: string,
  encoding: string | undefined,
  engine: LargeEngine,
  tools: LargeTools,
): Promise<LargeFile> {
  const isParquet = /\.parquet$/i.test(file);
  if (!isParquet && !/\.(csv|tsv|txt)$/i.test(file))
    throw new JobError(
      "fileInvalid",
      `sum: ${asked} is neither a text file (.csv, .tsv, .txt) nor .parquet.`,
    );
  const text = isParquet ? null : await openText(file, asked, encoding, tools.scratch);
  const source = text?.source ?? `read_parquet(${quoted(file)})`;
  try {
    const described = await engine.query(`DESCRIBE SELECT * FROM ${source}`);
    const types = described.map(([name, type]) => [String(name), String(type)] as const);
    const casts = types.map(([name]) => `CAST(${named(name)} AS VARCHAR)`).join(", ");
    const sample = await engine.query(`SELECT ${casts} FROM ${source} LIMIT ${sampleLines}`);
    return {
      source,
      shownSource: source.replace(quoted(text?.file ?? file), quoted(path.basename(file))),
      columns: types.map(([name, type], column) => {
        const [kind, scale] = kindOf(type);
        const cells = sample.map((row) => cellOf(row[column], kind));
        return { header: text?.headers[column] ?? name, name, kind, scale, sample: cells };
      }),
      close: text?.close ?? (() => undefined),
    };
  } catch (error) {
    text?.close();
    throw new JobError("fileInvalid", `sum: ${asked}: ${reasonOf(error)}`);
  }
}

function kindOf(type: string): [ColumnKind, number] {
  const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1];
  if (scale !== undefined) return ["decimals", Number(scale)];
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return ["decimals", 0];
  if (type === "DOUBLE" || type === "FLOAT") return ["floats", 0];
  if (/^(DATE|TIMESTAMP.*)$/.test(type)) return ["date", 0];
  return [type === "VARCHAR" ? "text" : "other", 0];
}

function cellOf(value: LargeValue | undefined, kind: ColumnKind): Cell {
  if (value === null || value === undefined) return null;
  const text = String(value);
  if (kind === "decimals" || kind === "floats") return Number(text);
  return kind === "date" ? dateSerial(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)) : text;
}
