import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Answers, Said } from "../../core/reading/Reading";
import type { DataProblem } from "../../core/quality/columnProblems";
import type { Zone } from "../../excel/address/Zone";
import type { TierMark } from "../../excel/marks/Marks";
import type { PreparedOutput } from "../../excel/output/prepareOutput";
import type { DrawnReport } from "../../excel/report/drawReport";
import type { Report } from "../../excel/report/Report";
import type { Neighbour } from "../../excel/undo/UndoStep";
import type { Content } from "../../excel/write/Content";
import type { WrittenColumn } from "../../excel/write/writtenCheck";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { Language } from "../../i18n/Language";
import type { ListReading } from "../reading/decisions";
import type { KamSettings } from "../settings/KamSettings";
import type { SettingsPart } from "../settings/SettingsFault";
import type { SettingsTableName } from "../settings/SettingsTable";
import type { SettingsTableState } from "../settings/settingsTableState";
import type { ReadList } from "../reading/readList";
import type { SourceTable } from "../sources/SourceTable";
import type { FieldContent } from "./unreadColumns";
import type { ActionPage, CellPlace, Message, TouchedArea, WriteMode } from "./messages";

export interface ListRequest<R extends SourceRole> {
  readonly mapping: ColumnMapping<R>;
  readonly mode: WriteMode;
  /** Leave to show rows of the list that are hidden, before anything is written beside them. */
  readonly showAllRows?: boolean;
  /** The user's answers to what the reading of the list asks. */
  readonly answers?: Answers;
  /** Columns that are read beside the mapped ones. */
  readonly criteria?: readonly { readonly column: number }[];
}

/** One list to be worked on: everything that a preview and a write start from. */
export interface ListJob<Q> {
  readonly request: Q;
  readonly table: SourceTable;
  readonly settings: KamSettings;
  readonly language: Language;
  /** Of the list as it was read; absent before that. */
  readonly grains?: ReadList["grains"];
}

/** What every feature computes beside its own figures. */
export interface ListFigures {
  /** Reasons why this cannot be written; empty when it can. */
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
  /** What the job itself asks and says beyond the reading of the list. */
  readonly reading?: Said & Partial<Pick<ListReading, "decisions">>;
}

/** The figures of one currency of the list. */
export interface CurrencyFigures {
  /** ISO code; "" for amounts that show none. */
  readonly currency: string;
  /** Those of the preview, over the rows of this currency. */
  readonly figures: object;
}

/** What every preview says beside the feature's figures. */
export interface ListPreview extends ListFigures {
  /** How the list was read. */
  readonly reading: ListReading;
  /**
   * The figures of each currency where each stands by itself: they count instead of those of the preview, which add up
   * nothing then. Absent as a rule.
   */
  readonly byCurrency?: readonly CurrencyFigures[];
  /** Whether live formulas would be written; where they were asked for, a note says why not. */
  readonly isLive?: boolean;
  readonly problems: readonly DataProblem[];
  readonly touched: readonly TouchedArea[];
}

/** A list on a sheet of its own, beside the feature's sheet. */
export interface OwnList {
  readonly title: string;
  /** What it is called in any language. */
  readonly titles: readonly string[];
  readonly report: Report;
}

/** What a sheet is drawn from beside the job's figures. */
export interface SheetFacts {
  /** The feature's settings table; null where nothing leads there. */
  readonly settings: SettingsTableState | null;
  readonly now: Date;
  /** What the reading of the list left out or took in a special way, each a sentence. */
  readonly findings: readonly string[];
  /**
   * A condition, as formulas say it, that is true while the list and the settings are as they were at the writing; null
   * where no formulas are asked for. Worked out when it is asked for, from every cell that was used.
   */
  readonly unchanged: () => string | null;
  /** That of `nothingBelow`, for a sheet whose formulas follow the list otherwise; null where no formulas are asked for. */
  readonly ended: string | null;
}

/** The feature's sheet as it will be written. */
export interface ReportOutput extends PreparedOutput {
  readonly drawn: DrawnReport;
}

/** What a write leaves beside the list, apart from its sheet. */
export interface BesideList {
  readonly ops: readonly WriteOp[];
  /** What the columns must hold then; they are read back. */
  readonly columns: readonly WrittenColumn[];
  readonly mark: TierMark;
  readonly written: readonly CellPlace[];
  readonly keptCells: readonly CellPlace[];
}

/** What is known of the columns before the write. */
export interface ColumnFacts {
  /** By role: the contents of the columns that are there. */
  readonly before: ReadonlyMap<string, readonly Content[]>;
  /** Rows whose cell of `formulas` is formatted as Text, in which Excel takes a formula for a text. */
  readonly textRows: ReadonlySet<number>;
  /** What stands right of the list, where it is a table. */
  readonly neighbours: readonly Neighbour[];
}

/** Columns that a feature keeps beside the user's list. */
export interface ListColumns<Q, F> {
  touched(job: ListJob<Q>, figures: F): readonly TouchedArea[];
  /** Columns to be added beside a list that is no table; they must be free. */
  free(job: ListJob<Q>, figures: F): Zone | null;
  /** Bodies of the columns that are there, by what they are for; their contents are read before the write. */
  standing(job: ListJob<Q>, figures: F): readonly { readonly role: string; readonly zone: Zone }[];
  /** Cells that are there and that formulas will be written to; null for none. */
  formulas(job: ListJob<Q>, figures: F): Zone | null;
  write(
    job: ListJob<Q>,
    figures: F,
    output: ReportOutput,
    facts: Pick<SheetFacts, "settings"> & ColumnFacts,
    signal?: AbortSignal,
  ): Promise<BesideList>;
}

/**
 * A job on one list, as data and pure functions. previewList and writeList are the one way from the user's list to a
 * sheet of ours: read, compute, problems, what is in the way, write.
 */
export interface ListFeature<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures> {
  readonly role: R;
  readonly page: ActionPage;
  /** Under which its sheets are marked in the workbook; never changes. */
  readonly output: string;
  /** The settings table that its formulas read and that what it learns is remembered in. */
  readonly settingsTable: SettingsTableName | null;
  title(language: Language): string;
  /** The parts of the settings without which it cannot run, beside those that amounts in a currency need. */
  needs(request: Q): readonly SettingsPart[];
  /** What the cells of its fields must be; a column in which hardly any is, is in the way of writing. */
  readonly contents: FieldContent<R>;
  /** What the job asks and says of the list as it was read; the same stands in its figures. */
  reads?(job: ListJob<Q>): Said;
  /** All figures, of loaded data alone, giving way to the pane. Errors: those of checkMapping; `cancelled`. */
  compute(job: ListJob<Q>, signal?: AbortSignal): Promise<F>;
  /** Whether a question of this id is the job's own, not one of the reading. */
  readonly asks?: (id: string) => boolean;
  /** The figures of several currencies as far as they are written once: tiers, stages, ladders; nothing is added up. */
  join(parts: readonly [F, ...F[]]): F;
  /** Whether formulas are written; a request for them cannot always be met. */
  isLive(job: ListJob<Q>, figures: F): boolean;
  /** Whether live formulas name cells of the list, or only those of its own sheet. */
  readonly namesList: boolean;
  /** Columns beside the mapped ones that its live formulas hand over whole. */
  sentColumns(request: Q): readonly number[];
  /** Rows that the write adds to the settings table, in the order of the columns of a new one. */
  remembered(figures: F, language: Language): readonly (readonly Content[])[];
  /** What its sheet shows. */
  report(job: ListJob<Q>, figures: F, facts: SheetFacts): Report;
  /** The sentence that tells what was written. */
  written(job: ListJob<Q>, figures: F): Message;
  readonly columns: ListColumns<Q, F> | null;
  /** What takes the place of `columns` where the rows of the list are others than those of the sheet. */
  readonly ownList?: ((job: ListJob<Q>, figures: F, now: Date) => OwnList) | null;
}
