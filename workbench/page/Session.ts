import { coreTypes } from "@odoo/o-spreadsheet";
import type { Language } from "../../src/i18n/Language";
import type { Theme } from "../client/createOffice";
import { Book } from "../engine/Book";
import { saveBook } from "../files/saveBook";
import type { GridWords } from "../words/installGridWords";
import { Host } from "../host/Host";
import { costMeter } from "./costMeter";
import { failureText, notesShown, notesText, texts, type Texts } from "./texts";
import { GridPlace } from "./GridPlace";
import { type AskReading, type OpenedFile, openFiles, openOne } from "./openFiles";
import { textFileView } from "./textFileView";
import { PaneFrame, type PaneSettings } from "./PaneFrame";
import { featureIds, type Shell } from "./Shell";
import { StatusBar } from "./StatusBar";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const blankName = "Book1.xlsx";
/** Milliseconds of calculation between two looks at what the user does. */
const calculationSlice = 40;

/** The session: one workbook in the grid, the host that answers the pane about it, and what the page's buttons do. */
export class Session {
  private readonly host = new Host(Book.create(), { fileName: blankName });
  private readonly settings: PaneSettings;
  private readonly pane: PaneFrame;
  private readonly grid: GridPlace;
  private describeFunctions: (language: Language) => Promise<void> = () => Promise.resolve();
  private stopWatching: () => void = () => undefined;
  private isChanged = false;
  private readonly status: StatusBar;

  constructor(
    private readonly shell: Shell,
    private language: Language,
    theme: Theme,
    private readonly words: GridWords,
  ) {
    words.setLanguage(language);
    this.status = new StatusBar(shell, language);
    this.host.displayLanguage = this.displayLanguage();
    this.settings = { displayLanguage: this.displayLanguage(), theme };
    this.pane = new PaneFrame(this.host, this.settings, "taskpane.html");
    this.pane.onVisibility = (shown) => shell.showPane(shown);
    shell.pane.append(this.pane.frame);
    this.grid = new GridPlace(shell.grid, theme, words.text, {
      notify: (text) => this.status.say(() => text),
      confirm: (text, yes, no) =>
        void this.ask(text, this.t.ok, this.t.cancel).then((sure) => (sure ? yes() : no?.())),
    });
    this.host.isEditing = () => this.grid.isEditing;
    costMeter(this.host, (cost) => this.status.showCost(cost));
    shell.onPress = (command) => this.guard(() => this.press(command));
    shell.language.addEventListener("change", () =>
      this.guard(() => this.setLanguage(shell.language.value as Language)),
    );
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
    this.grid.setTheme(this.settings.theme);
  }

  /** Makes the grid know the custom functions, described in the language of the page. */
  async useFunctions(describe: (language: Language) => Promise<void>): Promise<void> {
    this.describeFunctions = describe;
    await describe(this.language);
  }

  private async setLanguage(language: Language): Promise<void> {
    this.language = language;
    this.words.setLanguage(language);
    this.settings.displayLanguage = this.displayLanguage();
    this.host.displayLanguage = this.displayLanguage();
    this.applyLooks();
    this.status.setLanguage(language);
    this.pane.appearanceChanged();
    await this.describeFunctions(language);
    await this.grid.showAnew();
    // What a formula says about its error is kept with its result.
    this.host.book.recalculate();
  }

  /** Runs what a button or a file asks for; a failure is said in the status bar. */
  guard(job: () => Promise<void> | void): void {
    Promise.resolve()
      .then(job)
      .catch((error: unknown) => this.status.say((t, language) => t.failed(failureText(error, language))));
  }

  private ask(question: string, yes: string, no = this.t.no): Promise<boolean> {
    return this.shell.ask(question, yes, no);
  }

  async show({ book, name, notes }: OpenedFile): Promise<void> {
    this.stopWatching();
    this.host.openBook(book, name);
    this.isChanged = false;
    this.shell.setFile(name, false);
    await this.grid.show(book);
    this.stopWatching = this.watch(book, name);
    this.pane.ready = this.calculate(book);
    this.pane.load();
    await this.pane.ready;
    if (this.host.book !== book) return;
    this.status.say((t, language) => (notes.length === 0 ? t.local : notesShown(notes, language)));
  }

  /** Brings the formulas of a book that was opened up to date, slice by slice, unless another book takes its place. */
  private async calculate(book: Book): Promise<void> {
    let share = book.calculateSlice(calculationSlice);
    while (share < 1 && this.host.book === book) {
      const percent = Math.floor(share * 100);
      this.status.say((t) => t.calculating(percent));
      await new Promise((resolve) => setTimeout(resolve));
      share = book.calculateSlice(calculationSlice);
    }
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
    return this.ask(this.t.discard(this.host.fileName), this.t.yes);
  }

  async openFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0 || !(await this.mayLeave())) return;
    this.status.say((t) => t.loading);
    const opened = await openFiles(files, this.askReading);
    this.status.say((t) => t.local);
    if (opened !== null) await this.show(opened);
  }

  private readonly askReading: AskReading = async (proposed, read) => {
    const { root, result } = textFileView(proposed, read, this.language);
    return (await this.shell.ask(root, this.t.textFile.open, this.t.cancel)) ? result() : null;
  };

  /** Opens a workbook that is served beside the page. */
  async openServed(address: string): Promise<void> {
    this.status.say((t) => t.loading);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const name = address.replace(/^.*\//, "");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const opened = await openOne(bytes, name, this.askReading, true);
    if (opened === null) await this.openBlank();
    else await this.show({ name: name.replace(/\.[^.]*$/, ".xlsx"), ...opened });
  }

  openBlank(): Promise<void> {
    return this.show({ book: Book.create(), name: blankName, notes: [] });
  }

  /** What is being typed is saved too. What the file will not hold is named before. */
  private async save(): Promise<void> {
    this.grid.finishEditing();
    await this.pane.ready;
    const { bytes: content, notes } = saveBook(this.host.book);
    const question = this.t.saveLoses(notesText(notes, this.language));
    if (notes.length > 0 && !(await this.ask(question, this.t.save))) return;
    const address = URL.createObjectURL(new Blob([content as BlobPart], { type: xlsxType }));
    const link = document.createElement("a");
    link.href = address;
    link.download = this.host.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.isChanged = false;
    this.shell.setFile(this.host.fileName, false);
    const saved = this.host.fileName;
    this.status.say((t) => t.saved(saved));
  }

  private async press(command: string): Promise<void> {
    const isFeature = (featureIds as readonly string[]).includes(command);
    if (isFeature || command === "undoLastWrite") {
      if (isFeature) this.shell.showPane(true);
      if (!this.pane.run(command)) this.status.say((t) => t.busyPane);
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
