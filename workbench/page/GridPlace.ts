import type { Theme } from "../client/createOffice";
import type { Book } from "../engine/Book";
import { type GridMessages, type MountedGrid, mountGrid } from "./mountGrid";

/** Where the grid is: shows one workbook at a time, one change after the other. */
export class GridPlace {
  private grid: MountedGrid | null = null;
  private book: Book | null = null;
  private changes: Promise<void> = Promise.resolve();

  constructor(
    private readonly container: HTMLElement,
    private theme: Theme,
    private readonly translate: (english: string) => string,
    private readonly messages: GridMessages,
  ) {}

  /** Whether a cell editor is open. */
  get isEditing(): boolean {
    return this.grid?.isEditing() === true;
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.grid?.setTheme(theme);
  }

  /** Enters what is being typed into a cell. */
  finishEditing(): void {
    this.grid?.finishEditing();
  }

  show(book: Book): Promise<void> {
    return this.change(() => this.mount(book));
  }

  /** Shows the same workbook in the words of another language. What is being typed into a cell is entered before. */
  showAnew(): Promise<void> {
    return this.change(async () => {
      this.finishEditing();
      if (this.book !== null) await this.mount(this.book);
    });
  }

  private async mount(book: Book): Promise<void> {
    this.grid?.destroy();
    this.grid = null;
    this.book = book;
    this.grid = await mountGrid(this.container, book, this.theme, this.messages, this.translate);
    this.grid.setTheme(this.theme);
  }

  private change(job: () => Promise<void>): Promise<void> {
    const done = this.changes.then(job);
    this.changes = done.catch(() => undefined);
    return done;
  }
}
