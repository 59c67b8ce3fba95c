import type {
  CellPlace,
  ClassificationPreview,
  ClassificationRequest,
  ColumnMapping,
  CommissionPreview,
  CommissionRequest,
  ForecastPreview,
  ForecastRequest,
  KamSettings,
  Language,
  PlanAccount,
  PlansPreview,
  PlansRequest,
  PlanSources,
  Progress,
  SourceOption,
  SourceRef,
  SourceRole,
  SourceTable,
  WriteOptions,
  WriteResult,
} from "../../actions/types";

/** Everything that the pane asks of the workbook. The pages know this and nothing of Excel. */
export interface PaneActions {
  /** The lists that could be read in this role, the likeliest first. */
  listSources(role: SourceRole): Promise<readonly SourceOption[]>;
  loadSource(ref: SourceRef, progress?: Progress): Promise<SourceTable>;
  /** The mapping remembered in the workbook for this list, else the recognised one. */
  proposeMapping<R extends SourceRole>(role: R, table: SourceTable): Promise<ColumnMapping<R>>;
  rememberMapping<R extends SourceRole>(
    role: R,
    table: SourceTable,
    mapping: ColumnMapping<R>,
  ): Promise<void>;
  readSettings(): Promise<KamSettings>;
  /** Makes the settings sheet if there is none, and shows it. */
  openSettings(language: Language): Promise<void>;
  previewClassification(
    table: SourceTable,
    settings: KamSettings,
    request: ClassificationRequest,
  ): Promise<ClassificationPreview>;
  writeClassification(
    table: SourceTable,
    settings: KamSettings,
    request: ClassificationRequest,
    options: WriteOptions,
  ): Promise<WriteResult>;
  previewForecast(
    table: SourceTable,
    settings: KamSettings,
    request: ForecastRequest,
    language: Language,
  ): Promise<ForecastPreview>;
  writeForecast(
    table: SourceTable,
    settings: KamSettings,
    request: ForecastRequest,
    options: WriteOptions,
  ): Promise<WriteResult>;
  previewCommission(
    table: SourceTable,
    settings: KamSettings,
    request: CommissionRequest,
    language: Language,
  ): Promise<CommissionPreview>;
  writeCommission(
    table: SourceTable,
    settings: KamSettings,
    request: CommissionRequest,
    options: WriteOptions,
  ): Promise<WriteResult>;
  listPlanAccounts(sources: PlanSources, settings: KamSettings): Promise<readonly PlanAccount[]>;
  previewPlans(sources: PlanSources, request: PlansRequest, language: Language): Promise<PlansPreview>;
  writePlans(
    sources: PlanSources,
    settings: KamSettings,
    request: PlansRequest,
    options: WriteOptions,
  ): Promise<WriteResult>;
  undoWrite(undoId: string): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
}
