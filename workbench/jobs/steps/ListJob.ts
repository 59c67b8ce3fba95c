import type { TouchedArea, Message, WriteOptions, WriteResult } from "../../../src/actions/list/messages";
import type { KamSettings } from "../../../src/actions/settings/KamSettings";
import type { SourceTable } from "../../../src/actions/sources/SourceTable";
import type { problemText } from "../../../src/actions/sources/problemText";
import type { ListReading } from "../../../src/actions/reading/decisions";
import type { Language } from "../../../src/i18n/Language";
import type { ChosenList } from "../chooseList";

export type ListRole = "accounts" | "opportunities" | "payments";

export interface ListPreview {
  readonly reading: ListReading;
  readonly byCurrency?: readonly { readonly currency: string; readonly figures: object }[];
  readonly problems: readonly Parameters<typeof problemText>[2][];
  readonly touched: readonly TouchedArea[];
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
}

/** Options, and values of options, that the format has and this version does not. */
export type Later = Readonly<Record<string, true | readonly unknown[]>>;

export type Options = Readonly<Record<string, unknown>>;

/** A job on one list: the pane's own preview and write, the request that options make, and the answer's result. */
export interface ListJob<R extends ListRole, Request, Preview extends ListPreview> {
  readonly role: R;
  readonly later: Later;
  /** The request that the pane would make of the same choices. */
  request(list: ChosenList<R>, options: Options, settings: KamSettings): Request;
  preview(request: Request, table: SourceTable, settings: KamSettings, language: Language): Promise<Preview>;
  write(
    request: Request,
    table: SourceTable,
    settings: KamSettings,
    options: WriteOptions,
  ): Promise<WriteResult>;
  result(preview: Preview): object;
  /** What of the result is told once for all currencies, where each stands by itself. */
  ofRows?(preview: Preview): object;
}
