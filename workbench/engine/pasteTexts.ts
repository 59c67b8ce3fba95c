import { type CellPosition, registries } from "@odoo/o-spreadsheet";
import { percentEntry } from "./values/percentEntry";

/** A cell on the clipboard; one of another program's text has neither a place nor a look. */
interface CopiedCell {
  readonly content?: string;
  readonly position?: CellPosition;
}

interface CellHandler {
  readonly getters: {
    getCell(position: CellPosition): { readonly format?: string | undefined } | undefined;
  };
  dispatch(type: string, payload: object): unknown;
  pasteCell(origin: CopiedCell, target: CellPosition, options?: { readonly pasteOption?: string }): void;
}

/** Texts of other programs are pasted as if they were typed: the cells keep their looks and formats. */
export function pasteTextsAsTyped(): void {
  const handlers = registries.clipboardHandlersRegistries.cellHandlers as unknown as {
    get(name: string): new (...args: unknown[]) => CellHandler;
    replace(name: string, handler: unknown): void;
  };
  const Handler = handlers.get("cell");
  handlers.replace(
    "cell",
    class extends Handler {
      override pasteCell(...[origin, target, options]: Parameters<CellHandler["pasteCell"]>): void {
        if (origin.position || options?.pasteOption) {
          super.pasteCell(origin, target, options);
          return;
        }
        const content = percentEntry(origin.content ?? "", this.getters.getCell(target)?.format);
        this.dispatch("UPDATE_CELL", { ...target, content });
      }
    },
  );
}
