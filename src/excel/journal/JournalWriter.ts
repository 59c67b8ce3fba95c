import { breathe } from "../pause";
import type { UndoRecord, UndoStep } from "../undo/UndoStep";
import { jsonBytes, requestBytes, type WriteOp } from "../write/WriteOp";
import type { JournalHead } from "./Journal";
import { encodeChunk, StepEncoder } from "./journalXml";

/** Bytes that a part takes beside its steps. */
const chunkOverhead = 1200;

/** Keeps the journal of one write or undo: a part is added with each request, before its changes; the end removes them all. */
export class JournalWriter {
  private readonly parts: Excel.CustomXmlPart[] = [];
  private readonly encoder = new StepEncoder();

  constructor(
    private readonly record: Pick<UndoRecord, "id" | "sheetsBefore">,
    private readonly head: JournalHead,
  ) {}

  /** The steps as `add` takes them. */
  encode(steps: readonly UndoStep[]): string {
    return this.encoder.encode(steps);
  }

  /** Queues the adding of a part for steps that were encoded, several with commas between them; its bytes. */
  add(context: Excel.RequestContext, steps: string, chunks?: number): number {
    const { id, sheetsBefore } = this.record;
    const sequence = this.parts.length;
    const first = sequence === 0 ? { sheets: sheetsBefore, ...(chunks === undefined ? {} : { chunks }) } : {};
    const xml = encodeChunk({ ...this.head, id, sequence, ...first }, steps);
    this.parts.push(context.workbook.customXmlParts.add(xml));
    return jsonBytes(xml);
  }

  /** Queues the removal of all parts, the first one first. */
  remove(): void {
    for (const part of this.parts) part.delete();
  }

  /** The changes that write the whole journal of steps at once, and the one that removes it. Gives way to the pane. */
  async whole(
    steps: readonly UndoStep[],
  ): Promise<{ readonly begin: readonly WriteOp[]; readonly end: WriteOp }> {
    const chunks: string[] = [];
    for (const step of steps) {
      await breathe();
      const text = this.encode([step]);
      const last = chunks.at(-1);
      if (last !== undefined && jsonBytes(last) + jsonBytes(text) < requestBytes - chunkOverhead)
        chunks[chunks.length - 1] = `${last},${text}`;
      else chunks.push(text);
    }
    return {
      begin: chunks.map((chunk) => ({
        bytes: jsonBytes(chunk) + chunkOverhead,
        undo: [],
        apply: (context) => void this.add(context, chunk, chunks.length),
      })),
      end: { bytes: 200 * chunks.length, undo: [], apply: () => this.remove() },
    };
  }
}
