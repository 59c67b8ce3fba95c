import { components, stores } from "@odoo/o-spreadsheet";
import type { CellPosition } from "@odoo/o-spreadsheet";
import { percentEntry } from "../engine/values/percentEntry";

interface Selection {
  readonly start: number;
  readonly end: number;
}

/** The members of the grid's editor that are changed or used here. */
interface CellEditor {
  readonly getters: {
    getCell(position: CellPosition): { readonly format?: string | undefined } | undefined;
    getEvaluatedCell(position: CellPosition): { readonly link?: unknown };
  };
  readonly model: { dispatch(type: string, payload: object): { readonly isSuccessful: boolean } };
  readonly currentEditedCell: CellPosition;
  readonly currentContent: string;
  _startEdition: (this: CellEditor, text?: string, selection?: Selection) => void;
  setContent(text: string, selection?: Selection): void;
  getCurrentCanonicalContent: (this: CellEditor) => string;
  addHeadersForSpreadingFormula(content: string): void;
  confirmEdition: (this: CellEditor, content: string) => void;
}

interface EditorView {
  readonly props: {
    readonly composerStore: { readonly editionMode: string };
    readonly onComposerCellFocused?: (text: string) => void;
  };
  readonly contentHelper: { readonly el: HTMLElement };
  readonly shouldProcessInputEvents: boolean;
  onInput: (this: EditorView, event: InputEvent) => void;
}

let isInstalled = false;

/** Makes the cell editor of the grid read what is typed as Excel does, and lose nothing of it. */
export function typeAsExcel(): void {
  if (isInstalled) return;
  isInstalled = true;
  readByFormat((stores.CellComposerStore as unknown as { prototype: CellEditor }).prototype);
  beginAnew((components.Composer as unknown as { prototype: EditorView }).prototype);
}

/**
 * A number in a per cent cell is one of per cents, with or without its sign; a cell that has a format keeps it,
 * whatever is typed.
 */
function readByFormat(editor: CellEditor): void {
  const { _startEdition: start, getCurrentCanonicalContent: content, confirmEdition: confirm } = editor;
  editor._startEdition = function (text, selection) {
    start.call(this, text, selection);
    // The engine writes the sign behind the first digit, where a second sign then makes a text of it.
    if (text !== undefined && this.currentContent === `${text}%`)
      this.setContent(text, { start: text.length, end: text.length });
  };
  editor.getCurrentCanonicalContent = function () {
    return percentEntry(content.call(this), this.getters.getCell(this.currentEditedCell)?.format);
  };
  editor.confirmEdition = function (text) {
    const cell = this.currentEditedCell;
    if (text === "" || this.getters.getEvaluatedCell(cell).link) {
      confirm.call(this, text);
      return;
    }
    this.addHeadersForSpreadingFormula(text);
    const { isSuccessful } = this.model.dispatch("UPDATE_CELL", { ...cell, content: text });
    if (isSuccessful) this.model.dispatch("AUTOFILL_TABLE_COLUMN", { ...cell });
    this.setContent("");
  };
}

/**
 * The first key after Enter begins the next cell. The editor's element shows the text of the cell before until it is
 * drawn again, which on a busy machine is several keys later; it would hand that text on.
 */
function beginAnew(view: EditorView): void {
  const { onInput } = view;
  view.onInput = function (event) {
    const { composerStore, onComposerCellFocused } = this.props;
    const isFirst = composerStore.editionMode === "inactive" && !event.isComposing;
    if (!isFirst || !onComposerCellFocused || !this.shouldProcessInputEvents) {
      onInput.call(this, event);
      return;
    }
    event.stopPropagation();
    const text = event.data ?? "";
    const { el } = this.contentHelper;
    el.textContent = text;
    document.getSelection()?.collapse(el.firstChild ?? el, text.length);
    onComposerCellFocused(text);
  };
}
