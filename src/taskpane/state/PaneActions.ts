import type { buildPlans } from "../../actions/plans/buildPlans";
import type { listPlanAccounts } from "../../actions/plans/listPlanAccounts";
import type { previewClassification, writeClassification } from "../../actions/classify/feature";
import type { previewCommission, writeCommission } from "../../actions/commission/feature";
import type { previewForecast, writeForecast } from "../../actions/forecast/feature";
import type { insertFormula } from "../../actions/functions/insertFormula";
import type { readSelection } from "../../actions/functions/readSelection";
import type { goTo } from "../../actions/goTo";
import type { previewPlans } from "../../actions/plans/previewPlans";
import type { runSelfCheck } from "../../actions/selfCheck/runSelfCheck";
import type { openSettings } from "../../actions/settings/openSettings";
import type { readSettings } from "../../actions/settings/readSettings";
import type { watchSettings } from "../../actions/settings/watchSettings";
import type { listSources } from "../../actions/sources/listSources";
import type { loadSource } from "../../actions/sources/loadSource";
import type { rememberMapping, suggestMapping } from "../../actions/sources/rememberedMapping";
import type { undoLastWrite } from "../../actions/undoLastWrite";

/** Everything that the pages ask of the workbook: the actions, or what the tests put in their place. */
export interface PaneActions {
  readonly listSources: typeof listSources;
  readonly loadSource: typeof loadSource;
  readonly suggestMapping: typeof suggestMapping;
  readonly rememberMapping: typeof rememberMapping;
  readonly readSettings: typeof readSettings;
  readonly watchSettings: typeof watchSettings;
  readonly openSettings: typeof openSettings;
  readonly previewClassification: typeof previewClassification;
  readonly writeClassification: typeof writeClassification;
  readonly previewForecast: typeof previewForecast;
  readonly writeForecast: typeof writeForecast;
  readonly previewCommission: typeof previewCommission;
  readonly writeCommission: typeof writeCommission;
  readonly listPlanAccounts: typeof listPlanAccounts;
  readonly previewPlans: typeof previewPlans;
  readonly buildPlans: typeof buildPlans;
  readonly readSelection: typeof readSelection;
  readonly insertFormula: typeof insertFormula;
  readonly runSelfCheck: typeof runSelfCheck;
  readonly undoLastWrite: typeof undoLastWrite;
  readonly goTo: typeof goTo;
}
