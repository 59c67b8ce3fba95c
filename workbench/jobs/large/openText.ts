import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from "node:fs";
import path from "node:path";
import { findHeaders } from "../../../src/actions/large/largeColumns";
import { findEncoding } from "../../../src/files/csv/encodings";
import { findDelimiter, parseCsv } from "../../../src/files/csv/parseCsv";
import { JobError } from "../JobError";
import { quoted } from "./sqlText";

export interface LargeText {
  readonly source: string;
  /** The file that `source` reads: itself, or its copy in UTF-8. */
  readonly file: string;
  readonly headers: readonly string[];
  readonly close: () => void;
}

const headBytes = 1 << 20;

/**
 * A text file as SQL reads it: every field a text, delimiter and encoding found out on its first megabyte as for a file
 * that is opened. One in another encoding than UTF-8 is copied.
 * Errors: fileInvalid, where the encoding is in doubt, or there is no row of headers.
 */
export async function openText(
  file: string,
  asked: string,
  encoding: string | undefined,
  scratch: string,
): Promise<LargeText> {
  const head = headOf(file);
  const found = findEncoding(head);
  if (encoding === undefined && found.or !== null)
    throw new JobError(
      "fileInvalid",
      `sum: ${asked} may be ${found.encoding} or ${found.or}: say "encoding".`,
    );
  const inFile = encoding ?? found.encoding;
  const text = new TextDecoder(inFile).decode(head);
  const { delimiter } = findDelimiter(text);
  const records = parseCsv(text, delimiter);
  const named = findHeaders(records.slice(0, 20));
  if (named === null)
    throw new JobError("fileInvalid", `sum: ${asked} has no row of headers among its first lines.`);
  const headers = named.headers.map((header) => header.trim());
  const row = named.row + named.rows - 1;
  const names = namesOf(headers);
  const isUtf8 = inFile === "utf-8";
  const copy = isUtf8 ? file : path.join(scratch, `${path.basename(file)}.utf-8.csv`);
  if (!isUtf8) await recode(file, inFile, copy, asked);
  const skip = row + 1 + (/^\ufeff?sep=./i.test(new TextDecoder().decode(head.subarray(0, 9))) ? 1 : 0);
  const columns = names.map((name) => `${quoted(name)}: 'VARCHAR'`).join(", ");
  const how = `auto_detect = false, header = false, skip = ${skip}, delim = ${quoted(delimiter)}`;
  return {
    source: `read_csv(${quoted(copy)}, ${how}, quote = '"', escape = '"', null_padding = true, columns = {${columns}})`,
    file: copy,
    headers,
    close: () => {
      if (!isUtf8) rmSync(copy, { force: true });
    },
  };
}

/** The first megabyte, up to the end of a line. */
function headOf(file: string): Uint8Array {
  const bytes = new Uint8Array(headBytes);
  const handle = openSync(file, "r");
  const length = readSync(handle, bytes);
  closeSync(handle);
  const head = bytes.subarray(0, length);
  const end = head.lastIndexOf(10) + 1;
  return length < headBytes || end === 0 ? head : head.subarray(0, end);
}

/** Names that differ without regard to case, as SQL needs them. */
function namesOf(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, column) => {
    const base = header === "" ? `Column ${column + 1}` : header;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

async function recode(file: string, encoding: string, copy: string, asked: string): Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const out = createWriteStream(copy);
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: 1 << 22 }) as AsyncIterable<Uint8Array>)
      if (!out.write(decoder.decode(bytes, { stream: true })))
        await new Promise((done) => out.once("drain", done));
    out.write(decoder.decode());
  } catch {
    throw new JobError("fileInvalid", `sum: ${asked} cannot be read as ${encoding}.`);
  } finally {
    await new Promise<void>((done) => out.end(done));
  }
}
