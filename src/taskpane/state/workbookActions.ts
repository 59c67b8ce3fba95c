import { previewClassification, writeClassification } from "../../actions/classify/feature";
import { previewCommission, writeCommission } from "../../actions/commission/feature";
import { previewForecast, writeForecast } from "../../actions/forecast/feature";
import { countFormulas } from "../../actions/formulas/countFormulas";
import { formulaJobs } from "../../actions/formulas/formulaJobs";
import { readBookState, rememberRun } from "../../actions/home/bookState";
import { insertFormula } from "../../actions/functions/insertFormula";
import { readSelection } from "../../actions/functions/readSelection";
import { findUnfinished, leaveUnfinished, takeBackUnfinished } from "../../actions/journal/unfinished";
import { goTo } from "../../actions/goTo";
import { buildPlans } from "../../actions/plans/buildPlans";
import { listPlanAccounts } from "../../actions/plans/listPlanAccounts";
import { previewPlans } from "../../actions/plans/previewPlans";
import { readPlanSources } from "../../actions/plans/readPlanSources";
import { runSelfCheck } from "../../actions/selfCheck/runSelfCheck";
import { openSettings } from "../../actions/settings/openSettings";
import { readSettings } from "../../actions/settings/readSettings";
import { findKamRemains, removeKam } from "../../actions/remove/removeKam";
import { editSettings } from "../../actions/settings/editSettings";
import { readSettingsCells } from "../../actions/settings/settingsCells";
import { watchSettings } from "../../actions/settings/watchSettings";
import { listSources } from "../../actions/sources/listSources";
import { readFilter, rememberFilter } from "../../actions/filters/rememberedFilter";
import { watchList } from "../../actions/sources/watchList";
import { loadSource } from "../../actions/sources/loadSource";
import { readMapping, rememberMapping, suggestMapping } from "../../actions/sources/rememberedMapping";
import { readAnswers, rememberAnswers } from "../../actions/reading/rememberedAnswers";
import { showWritten } from "../../actions/showWritten";
import { haveSheets, watchSheets } from "../../actions/watchSheets";
import { undoLastWrite } from "../../actions/undoLastWrite";

/** The actions themselves. Imported when the first feature is opened, not before. */
export const workbookActions = {
  listSources,
  loadSource,
  watchList,
  readMapping,
  suggestMapping,
  rememberMapping,
  readAnswers,
  readFilter,
  rememberFilter,
  rememberAnswers,
  readSettings,
  watchSettings,
  readSettingsCells,
  editSettings,
  openSettings,
  findKamRemains,
  removeKam,
  previewClassification,
  writeClassification,
  previewForecast,
  writeForecast,
  previewCommission,
  writeCommission,
  readPlanSources,
  listPlanAccounts,
  previewPlans,
  buildPlans,
  readBookState,
  rememberRun,
  countFormulas,
  formulaJobs,
  readSelection,
  insertFormula,
  runSelfCheck,
  undoLastWrite,
  findUnfinished,
  takeBackUnfinished,
  leaveUnfinished,
  goTo,
  showWritten,
  haveSheets,
  watchSheets,
};
