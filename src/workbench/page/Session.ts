import { coreTypes } from "@odoo/o-spreadsheet";
import type { Theme } from "../client/createOffice";
import { Book } from "../engine/Book";
import { openWorkbook } from "../files/openWorkbook";
import { saveWorkbook } from "../files/saveWorkbook";
import { Host } from "../protocol/Host";
import { askFirst } from "./askFirst";
import { costMeter } from "./costMeter";
import { type MountedGrid, mountGrid } from "./mountGrid";
import { openFiles, type OpenedFile } from "./openFiles";
import { PaneFrame, type PaneSettings } from "./PaneFrame";
import { featureIds, type Shell } from "./Shell";
import { type PageLanguage, texts, type Texts } from "./texts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const blankName = "Book1.xlsx";

/** The session: one workbook in the grid, the host that answers the pane about it, and what the page's buttons do. */
export class Session {
  private readonly host = new Host(Book.create(), { fileName: blankName });
  private readonly settings: PaneSettings;
  private readonly pane: PaneFrame;
  private grid: MountedGrid | null = null;
  private stopWatching: () => void = () => undefined;
  private isChanged = false;

  constructor(
    private readonly shell: Shell,
    private language: PageLanguage,
    theme: Theme,
  ) {
    this.settings = { displayLanguage: this.displayLanguage(), theme };
    this.pane = new PaneFrame(this.host, this.settings, "taskpane.html");
    this.pane.onVisibility = (shown) => shell.showPane(shown);
    shell.pane.append(this.pane.frame);
    this.host.isEditing = () => this.grid?.isEditing() === true;
    costMeter(this.host, ({ roundTrips, sent, received }) => {
      shell.cost.textContent = this.t.cost(String(roundTrips), bytes(sent), bytes(received));
    });
    shell.onPress = (command) => this.guard(() => this.press(command));
    shell.language.addEventListener("change", () => this.setLanguage(shell.language.value as PageLanguage));
    shell.fileInput.addEventListener("change", () => {
      const files = [...(shell.fileInput.files ?? [])];
      shell.fileInput.value = "";
      this.guard(() => this.openFiles(files));
    });
    this.applyLooks();
  }

  private get t(): Texts {
    return texts[this.language];
  }

  private displayLanguage(): string {
    return this.language === "en" ? "en-US" : "zh-CN";
  }

  private applyLooks(): void {
    this.shell.setLanguage(this.language);
    this.shell.setTheme(this.settings.theme);
    this.grid?.setTheme(this.settings.theme);
  }

  private setLanguage(language: PageLanguage): void {
    this.language = language;
    this.settings.displayLanguage = this.displayLanguage();
    this.host.displayLanguage = this.displayLanguage();
    this.applyLooks();
    this.pane.appearanceChanged();
  }

  /** Runs what a button or a file asks for; a failure is said in the status bar. */
  guard(job: () => Promise<void> | void): void {
    Promise.resolve()
      .then(job)
      .catch((error: unknown) =>
        this.say(this.t.failed(error instanceof Error ? error.message : String(error))),
      );
  }

  private say(text: string): void {
    this.shell.status.textContent = text;
  }

  async show({ book, name, notes }: OpenedFile): Promise<void> {
    this.grid?.destroy();
    this.stopWatching();
    this.host.openBook(book, name);
    this.isChanged = false;
    this.shell.setFile(name, false);
    this.grid = await mountGrid(this.shell.grid, book, this.settings.theme, {
      notify: (text) => this.say(text),
      confirm: (text, yes, no) =>
        void askFirst(this.shell.dialog, text, this.t.yes, this.t.no).then((sure) => (sure ? yes() : no?.())),
    });
    this.stopWatching = this.watch(book, name);
    this.pane.load();
    this.say(notes.length === 0 ? this.t.local : this.t.notKept(notes.join(" ")));
  }

  /** Marks the file as changed at the first change of its content after it was opened or saved. */
  private watch(book: Book, name: string): () => void {
    const owner = {};
    book.model.on("command-dispatched", owner, (command) => {
      const { type } = command as unknown as { readonly type: string };
      if (this.isChanged || !(coreTypes as ReadonlySet<string>).has(type)) return;
      this.isChanged = true;
      this.shell.setFile(name, true);
    });
    return () => book.model.off("command-dispatched", owner);
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.isChanged) return true;
    return askFirst(this.shell.dialog, this.t.discard(this.host.fileName), this.t.yes, this.t.no);
  }

  async openFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0 || !(await this.mayLeave())) return;
    this.say(this.t.loading);
    const opened = await openFiles(files);
    if (opened !== null) await this.show(opened);
  }

  /** Opens a workbook that is served beside the page. */
  async openServed(address: string): Promise<void> {
    this.say(this.t.loading);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const name = address.replace(/^.*\//, "");
    await this.show({ name, ...openWorkbook(new Uint8Array(await response.arrayBuffer()), name) });
  }

  openBlank(): Promise<void> {
    return this.show({ book: Book.create(), name: blankName, notes: [] });
  }

  /** What the file will not hold is named before it is saved. */
  private async save(): Promise<void> {
    const { bytes: content, notes } = saveWorkbook(this.host.book);
    const question = this.t.saveLoses(notes.join(" "));
    if (notes.length > 0 && !(await askFirst(this.shell.dialog, question, this.t.save, this.t.no))) return;
    const address = URL.createObjectURL(new Blob([content as BlobPart], { type: XLSX }));
    const link = document.createElement("a");
    link.href = address;
    link.download = this.host.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.isChanged = false;
    this.shell.setFile(this.host.fileName, false);
    this.say(this.t.saved(this.host.fileName));
  }

  private async press(command: string): Promise<void> {
    const isFeature = (featureIds as readonly string[]).includes(command);
    if (isFeature || command === "undoLastWrite") {
      if (isFeature) this.shell.showPane(true);
      if (!this.pane.run(command)) this.say(this.t.busyPane);
      return;
    }
    switch (command) {
      case "open":
        this.shell.fileInput.click();
        break;
      case "save":
        await this.save();
        break;
      case "new":
        if (await this.mayLeave()) await this.openBlank();
        break;
      case "sample-en":
      case "sample-zh-CN":
        if (await this.mayLeave()) await this.openServed(`${command}.xlsx`);
        break;
      case "undo":
        this.host.book.undo();
        break;
      case "redo":
        this.host.book.redo();
        break;
      case "pane":
        this.shell.showPane(this.shell.pane.hidden === true);
        break;
      case "theme":
        this.settings.theme = this.settings.theme === "dark" ? "light" : "dark";
        this.applyLooks();
        this.pane.appearanceChanged();
        break;
    }
  }
}

function bytes(count: number): string {
  return count < 10_000
    ? `${count} B`
    : count < 1_000_000
      ? `${Math.round(count / 1000)} kB`
      : `${(count / 1_000_000).toFixed(1)} MB`;
}
