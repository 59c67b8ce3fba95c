import type { Model } from "@odoo/o-spreadsheet";

interface LinesAdded {
  readonly type: string;
  readonly base?: number;
}

interface RangeAdapter {
  handle(command: LinesAdded): void;
}

/**
 * When a grid grows at its end (`plain`, see BookGrid.ensureSize), only references to whole rows and columns grow with
 * it. Left to itself the engine takes the new lines for inserted ones, and a reference that reaches beyond the old end
 * would be stretched or moved.
 */
export function keepBoundedRanges(model: Model): void {
  const { range } = model as unknown as { readonly range: RangeAdapter };
  const handle = range.handle.bind(range);
  range.handle = (command) => {
    handle("plain" in command ? { ...command, base: Infinity } : command);
  };
}
