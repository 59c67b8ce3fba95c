import { useCallback, useMemo, useState } from "react";
import type { ListRequest } from "../../actions/list/ListFeature";
import { type LiveAdvice, liveAdvice } from "../../actions/list/liveAdvice";
import type { WriteMode, WriteOptions, WriteResult } from "../../actions/list/messages";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { SourceTable } from "../../actions/sources/SourceTable";
import type { SourceRole } from "../../core/columns/fields";
import type { Language } from "../../i18n/Language";
import type { Answers } from "../../core/reading/Reading";
import { useAnswers } from "./useAnswers";
import { useLanguage } from "./language";
import { missingFields } from "./missingFields";
import { type PreviewState, usePreview } from "./usePreview";
import { usePreviewedWrite } from "./usePreviewedWrite";
import { type SettingsState, useSettings } from "./useSettings";
import { type SourceState, useSource } from "./useSource";

interface ListPageActions<R extends SourceRole, Request extends ListRequest<R>, Preview> {
  readonly preview: (
    request: Request,
    table: SourceTable,
    settings: KamSettings,
    language: Language,
    signal: AbortSignal,
  ) => Promise<Preview>;
  readonly write: (
    request: Request,
    table: SourceTable,
    settings: KamSettings,
    options: WriteOptions,
  ) => Promise<WriteResult>;
  /**
   * The request as the choices stand: plain data, for it is compared and kept as JSON; null while not all of them are
   * known. Called once the list has all its required columns.
   */
  readonly request: (asked: ListRequest<R>, settings: KamSettings, table: SourceTable) => Request | null;
}

/** What a preview is of. */
interface Previewed {
  readonly table: SourceTable;
  readonly known: KamSettings;
}

export interface ListPageState<R extends SourceRole, Preview> extends PreviewState<
  Preview,
  Previewed | null
> {
  /** Whether all is known of the list that there is to know before anything is chosen: its reading, or why there is none. */
  readonly isSettled: boolean;
  readonly source: SourceState<R>;
  readonly settings: SettingsState;
  readonly mode: WriteMode;
  readonly setMode: (mode: WriteMode) => void;
  /** What was asked for when the preview was computed; null without one. */
  readonly previewedMode: WriteMode | null;
  /** Whether live formulas may be chosen. */
  readonly live: Omit<LiveAdvice, "mode">;
  /** The user's leave to show hidden rows of the list. */
  readonly showAllRows: boolean;
  readonly setShowAllRows: (show: boolean) => void;
  /** What was answered of this list, by question. */
  readonly answers: Answers;
  /** Answers questions of the reading; remembered in the workbook. */
  readonly answer: (given: Answers) => void;
  /** Writes what is previewed. */
  readonly write: (options: WriteOptions) => Promise<WriteResult>;
}

const withoutList: LiveAdvice = { mode: "live", possible: true, reason: null };

/** The rhythm of a feature that works on one list: its source and the settings, a preview that follows them, the write. */
export function useListFeature<R extends SourceRole, Request extends ListRequest<R>, Preview>(
  role: R,
  { preview, write, request }: ListPageActions<R, Request, Preview>,
): ListPageState<R, Preview> {
  const { language } = useLanguage();
  const source = useSource(role);
  const settings = useSettings();
  const [chosenMode, setMode] = useState<WriteMode | null>(null);
  const [showAllRows, setShowAllRows] = useState(false);
  const { table, mapping } = source;
  const [answers, answer] = useAnswers(source.selected, table);
  const known = settings.settings;
  const live = useMemo(
    () => (table === null || mapping === null ? withoutList : liveAdvice(role, table, mapping)),
    [role, table, mapping],
  );
  const mode = live.possible ? (chosenMode ?? live.mode) : "values";
  const isIncomplete = mapping !== null && missingFields(role, mapping).length > 0;
  const complete = table !== null && mapping !== null && !isIncomplete;
  const wanted =
    complete && known !== null && answers !== null
      ? request({ mapping, mode, showAllRows, answers }, known, table)
      : null;
  const asked = wanted === null ? null : JSON.stringify(wanted);

  const run = useCallback(
    async <Result>(
      job: (request: Request, table: SourceTable, settings: KamSettings) => Promise<Result>,
    ): Promise<Result> => {
      if (asked === null || table === null || known === null) throw new Error("there is no list to work on");
      return job(JSON.parse(asked) as Request, table, known);
    },
    [asked, table, known],
  );
  const compute = useCallback(
    (signal: AbortSignal) =>
      run(async (asking, ...from) => ({
        preview: await preview(asking, ...from, language, signal),
        previewedMode: asking.mode,
      })),
    [run, preview, language],
  );
  const { readAnew } = source;
  const { refresh } = settings;
  const { rereading, write: writePreviewed } = usePreviewedWrite(
    useCallback(() => Promise.all([readAnew(), refresh()]), [readAnew, refresh]),
  );
  const subject = useMemo(() => (table === null || known === null ? null : { table, known }), [table, known]);
  const list = JSON.stringify(source.selected);
  const hasList = source.selected !== null && !isIncomplete;
  const shown = usePreview(asked === null ? null : compute, subject, hasList ? list : null);
  const isKnown =
    (source.options !== null && !hasList) ||
    shown.preview !== null ||
    [shown.error, source.error, settings.error].some((error) => error != null);
  const [settledList, setSettledList] = useState<string | null>(null);
  if (isKnown && settledList !== list) setSettledList(list);
  return {
    ...shown,
    preview: shown.preview?.preview ?? null,
    previewedMode: shown.preview?.previewedMode ?? null,
    isSettled: settledList === list,
    busy: shown.busy || rereading,
    source,
    settings,
    mode,
    setMode,
    live,
    showAllRows,
    setShowAllRows,
    answers: answers ?? {},
    answer,
    write: (options) => writePreviewed(() => run((...what) => write(...what, options))),
  };
}
