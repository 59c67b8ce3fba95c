import { Inflate, strFromU8 } from "fflate";
import { FileError } from "../notes/FileError";

/**
 * A file may unpack to this many bytes: above the largest workbooks that people have (one sheet of 1,048,576 rows of
 * numbers by ten columns takes some 400 MB), and below what a page of a browser can hold.
 */
export const largestUnpacked = 512 * 1024 * 1024;

const inputPiece = 65_536;
const endSize = 22;
const longestComment = 65_535;
const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const locator64 = 0x07064b50;
const inExtra = 0xffff_ffff;

interface Entry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** where its local header is */
  readonly offset: number;
}

/** A zip file. Parts are unpacked when they are asked for, never to more than they claim to hold. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;

  /** @throws {FileError} when the file is cut off, encrypted, or unpacks to more than `largestUnpacked` */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      if (error instanceof RangeError) throw new FileError({ kind: "cutOff" }, "", { cause: error });
      throw error;
    }
    let size = 0;
    for (const entry of this.entries.values()) size += entry.size;
    if (size > largestUnpacked) throw new FileError({ kind: "tooLarge", size, limit: largestUnpacked });
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** The bytes of a part in pieces, in order; none for a part that there is not. */
  *pieces(path: string): Generator<Uint8Array, void> {
    const entry = this.entries.get(path);
    if (!entry) return;
    const packed = this.packed(entry, path);
    if (entry.method === 0) yield packed;
    else if (entry.method === 8) yield* inflated(packed, entry.size, path);
    else throw new FileError({ kind: "damaged", part: path });
  }

  private packed({ offset, packedSize }: Entry, path: string): Uint8Array {
    const { view } = this;
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localEntry)
      throw new FileError({ kind: "damaged", part: path });
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    return this.bytes.subarray(start, start + packedSize);
  }

  private readDirectory(): void {
    const { view, bytes } = this;
    const end = this.findEnd();
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (end >= 20 && view.getUint32(end - 20, true) === locator64) {
      const end64 = Number(view.getBigUint64(end - 12, true));
      count = Number(view.getBigUint64(end64 + 32, true));
      at = Number(view.getBigUint64(end64 + 48, true));
    }
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== directoryEntry) throw new FileError({ kind: "cutOff" });
      const flags = view.getUint16(at + 8, true);
      if (flags & 1) throw new FileError({ kind: "password" });
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) === 0);
      const extra = at + 46 + nameLength;
      this.entries.set(name.replace(/\\/g, "/"), this.readEntry(at, extra, extra + extraLength));
      at = extra + extraLength + view.getUint16(at + 32, true);
    }
  }

  private readEntry(at: number, extra: number, extraEnd: number): Entry {
    const { view } = this;
    const values = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
    for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) !== 1) continue;
      let next = field + 4;
      values.forEach((value, index) => {
        if (value !== inExtra) return;
        values[index] = Number(view.getBigUint64(next, true));
        next += 8;
      });
    }
    const [size = 0, packedSize = 0, offset = 0] = values;
    return { method: view.getUint16(at + 10, true), size, packedSize, offset };
  }

  private findEnd(): number {
    const last = this.view.byteLength - endSize;
    for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
      if (this.view.getUint32(at, true) === directoryEnd) return at;
    }
    throw new FileError({ kind: "cutOff" });
  }
}

/** Unpacks piece by piece, so that a part that holds more than it claims is left before it fills the memory. */
function* inflated(packed: Uint8Array, size: number, part: string): Generator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  let total = 0;
  for (let at = 0; at < packed.length; at += inputPiece) {
    try {
      inflate.push(packed.subarray(at, at + inputPiece), at + inputPiece >= packed.length);
    } catch (error) {
      throw new FileError({ kind: "damaged", part }, "", { cause: error });
    }
    for (const piece of ready.splice(0)) {
      total += piece.length;
      if (total > size) throw new FileError({ kind: "damaged", part });
      yield piece;
    }
  }
  if (total < size) throw new FileError({ kind: "damaged", part });
}
