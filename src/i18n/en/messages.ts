import { pageMessages } from "../pageMessages";
import { formulaMessages } from "../formulaMessages";
import { hostMessages } from "../hostMessages";
import { ledgerMessages } from "../ledgerMessages";
import { settingsMessages } from "../settingsMessages";

/** Sentences of the actions. {name} is filled from the message's parameters. */
export const messages = {
  ...formulaMessages.en,
  ...hostMessages.en,
  ...ledgerMessages.en,
  ...settingsMessages.en,
  ...pageMessages.en,

  // Results
  classified: "Tiers written for {accounts} {accounts|account|accounts}.",
  forecastWritten: "Forecast written: {deals} {deals|deal|deals} in {periods} {periods|period|periods}.",
  forecastWrittenWhole: "Forecast written: {deals} {deals|deal|deals}, none in a period.",
  writtenPerCurrency: "{sheet} written, each currency by itself: {currencies}.",
  commissionWritten: "Commission statement written for {people} {people|person|people}: {total}.",
  plansWritten: "{created} plan {created|tab|tabs} added, {refreshed} refreshed.",
  selfCheckAgrees: "All {cases} {cases|case comes|cases come} out as worked by hand.",
  selfCheckDiffers: "{differ} of {cases} cases {differ|differs|differ}.",
  settingsCreated: "The settings sheet was added.",
  formulaInserted: "The formula is in {cell}.",
  undone: "The last write was taken back.",
  readingAsks:
    "Answer first what is asked under “How your list was read”: {count} {count|question|questions}.",
  noteReadAsValues:
    "Written as values: the list is not read exactly as its cells stand, so formulas on the cells would give other figures.",
  undoKept: "Taken back. Cells changed since and left as they are: {cells}.",
  undoLeft:
    "Taken back, but not on {sheets}: rows were inserted or deleted there since. Cells changed since and left as they are: {cells}.",
  ...{
    journalGone: "Somebody has decided about this already.",
    journalLeft: "Everything was left as it is.",
  },

  // What will be touched
  ...{ touchNewSheet: "new sheet", touchRefreshSheet: "own figures refreshed" },
  touchEarlierReplaced: "earlier design: written anew in its place, for nothing on it is yours",
  touchEarlierKept: "earlier design with things of yours: stays as it is",
  touchTierColumn: "tier column",
  touchShowRows: "all rows shown: filters cleared, hidden rows shown again",
  touchNewTierColumn: "new tier column",
  touchOverrideColumns: "columns for overrides and reasons",
  touchNewOverrideColumns: "new columns for overrides and reasons",
  touchSettings: "settings sheet, added with the house defaults",
  touchStages: "{count|weight|weights} of {count} {count|stage|stages} remembered",

  // Notes
  noteTextNumbers:
    "{count} {count|number stored as text was read as a number|numbers stored as text were read as numbers}, for example “{example}”.",
  noteNotNumber:
    "{count} {count|cell|cells} of {field} {count|is|are} no number, for example {example} in row {row}: {count|it gets|they get} no result.",
  noteNotDate:
    "{count} {count|cell|cells} of {field} {count|is|are} no date, for example {example} in row {row}: {count|it is|they are} treated as blank.",
  noteBlankValue: "{count} {count|account has no value and gets|accounts have no value and get} no tier.",
  noteRowsPerAccount:
    "{count} {count|account has|accounts have} several rows, for example {example}: each row gets a tier of its own.",
  noteOverridesMoved:
    "{count} {count|tier that was typed over became an override|tiers that were typed over became overrides}.",
  noteSummaryAsValues:
    "The summary is written as values: cells that are no number would turn a live table into #VALUE!.",
  liveManyRows:
    "Values are proposed: Excel is slow with live formulas over {rows} {rows|row|rows}. Live formulas are possible.",
  liveTooLarge:
    "Live formulas are not possible: each recalculation would hand over {megabytes} MB to the KAM functions, and Excel ends at 5 MB.",
  liveNoRuntime: "This Excel cannot compute the functions of add-ins: KAM formulas would show #NAME?.",
  notePlanValues:
    "Relationship score and gaps are written as values: this Excel cannot compute the functions of add-ins.",
  noteRowsShown:
    "All rows of {sheet} are shown now. Undo hides again what was hidden by hand; a filter you set again yourself.",
  noteOwnFormulas:
    "Written as values: the tier column holds formulas of yours, over which Excel would copy ours.",
  noteScoreAsValues:
    "Live formulas need the criteria side by side, in order: the tiers are written as values.",
  noteHeaderTaken: "The sheet already has a column {header} of its own: ours is named {own}.",
  noteKept:
    "{count} {count|cell that was typed in was left as it is|cells that were typed in were left as they are}.",
  noteNewVersion:
    "The sheet {sheet} holds notes of yours and another set of rows: the new one was written to {own}.",
  noteEarlierReplaced:
    "The sheet {sheet} was of an earlier design and held nothing of yours: it was written anew in its place.",
  noteEarlierKept:
    "The sheet {sheet} is of an earlier design and holds things of yours (typed cells, charts, or cells that other formulas read): it stays as it is, and the new one was written to {own}.",
  noteMarksMissing:
    "The workbook no longer knows what was written on {sheet}: that sheet was left as it is, and the new one was written to {own}.",
  noteMarksDamaged:
    "The record of what was written on {sheet} cannot be read: that sheet was left as it is, and the new one was written to {own}.",
  noteMarksNewer:
    "A newer version of KAM for Excel wrote {sheet}: that sheet was left as it is, and the new one was written to {own}.",
  noteMarksDoubled:
    "The workbook holds more than one record of what was written on {sheet}: the first was used, the others were left alone.",
  noteKeptBlocks:
    "{count} {count|block|blocks} of rows on {sheet} {count|was changed since and was left as it is|were changed since and were left as they are}, the first in {address}.",
  noteTierMarksMissing:
    "The workbook no longer knows which tiers were written beside {source}: those that differ from the calculated ones count as typed.",
  noteTierMarksDamaged:
    "The record of the tiers written beside {source} cannot be read: those that differ from the calculated ones count as typed.",
  noteTierMarksNewer:
    "A newer version of KAM for Excel wrote the tiers beside {source}: those that differ from the calculated ones count as typed.",
  noteSkippedPayments:
    "{count} {count|payment|payments} without a person, a date or an amount {count|is|are} left out, the first in row {row}.",
  noteBlankStage:
    "{count} {count|deal has no stage and is|deals have no stage and are} weighted 0, the first in row {row}.",
  noteNoQuota:
    "{count} {count|payment|payments} of {people} {count|is|are} not paid: the ladder counts in shares of the quota, and there is none, the first in row {row}.",
  noteBlankAmount:
    "{count} {count|deal has no amount and counts|deals have no amount and count} 0, the first in row {row}.",
  noteBadAmount:
    "{count} {count|amount is|amounts are} no number, for example {example} in row {row}: {count|it counts|they count} 0.",
  noteNoDates: "Written as values: a live forecast needs a column of close dates.",
  noteFrom1904:
    "Written as values: this workbook counts its days from 1904, and live formulas count them from 1900.",
  noteLostStage:
    "Written as values: live formulas would take the stage {stage} otherwise than it is read here.",
  noteLiveOwnWeights:
    "Written as values: deals are weighed by probabilities of their own or by categories, which live formulas do not take.",
  noteLiveFar:
    "Written as values: {count} {count|date is|dates are} far off, and a live table would run up to them.",
  noteLiveGaps: "Written as values, so that runs of empty periods are left out.",
  noteLiveRefused:
    "Written as values: {example} in row {row} under {field} would turn the live forecast into an error.",
  noteUnknownContacts:
    "{count} {count|contact has|contacts have} a role or grade that the settings do not know: listed but not scored.",
  noteRefunds:
    "{count} {count|period is|periods are} negative: {count|its|their} commission is the negative of that on {count|its|their} size.",
  noteStrangers:
    "{count} {count|row|rows} of {source} {count|names|name} an account that is not in the list of accounts, for example {example}: {count|it is|they are} in no plan.",
  noteAccountNotFound: "{account} is not in the list of accounts.",
  noteNotReadBack: "What {cell} shows could not be read: {reason}",
  noteShowsError: "{cell} shows {error}: look at the arguments, correct them here and insert again.",
  noteSpillBlocked:
    "{cell} shows #SPILL!: its result needs cells that are not empty or belong to a table. Free them, or choose another cell.",
  notePrintLayout: "The page setup of the tabs could not be written: {reason}",
  noteSelfCheckDiffers: "The lines in red show where, for example {formulas}",
  noteSelfCheckNewSheet: "The sheet {sheet} holds other cases or was changed: this run stands on {own}.",

  // Conflicts and errors
  ...{ noRows: "{source} has no rows.", columnMissing: "Choose the column for {field}." },
  columnOutside: "{field} points to column {column}, but {source} has only {count} {count|column|columns}.",
  noNumbers: "The column {column} holds no number.",
  columnEmpty: "{field}: the column {column} is empty.",
  numbersUnread:
    "{field}: hardly a number can be read in the column {column}; {count} {count|cell|cells} cannot, such as {examples}.",
  datesUnread:
    "{field}: hardly a date can be read in the column {column}; {count} {count|cell|cells} cannot, such as {examples}. Choose another column, or none.",
  textsUnread:
    "{field}: the column {column} holds hardly anything but errors: {count} {count|cell|cells}, such as {examples}.",
  needTwoTiers: "The settings need at least two tiers with a number under {column}.",
  sharesMustSumToOne: "The shares of accounts add up to {sum} instead of 100 %.",
  cutoffsMustRise: "The cumulative shares must rise: {value} for tier {tier}{at} does not.",
  thresholdsMustFall: "The thresholds must fall: {value} for tier {tier}{at} does not.",
  needCriteria: "Choose at least one column as a criterion.",
  weightsMustBePositive: "The weight {value} of {name} must not be negative, and one must be above 0.",
  liveNeedsNumbers:
    "{column} holds {example} in row {row}, which is no number: live formulas by {method} would all show #VALUE!. Correct it, or write values.",
  columnsNotFree:
    "The cells {address} beside the list are not empty. Clear three columns to its right, or make the list a table.",
  structureProtected:
    "The structure of the workbook is protected, so no sheet can be added or removed. Remove the protection (Review, Protect Workbook), then try again.",
  tierFormulasMixed:
    "{cell} holds a formula of yours among live tiers. Excel may copy one over the other, and undo could not bring yours back: move it to another column, or turn it into a value, first.",
  rowsHidden:
    "Rows of the list on {sheet} are hidden, and Excel misplaces what is written over them. Show all rows first, or let it be done with the write.",
  undoRowsHidden:
    "A filter hides rows of {sheet}, and Excel misplaces what is put back into them. Show all rows there, then undo.",
  writtenDiffers:
    "Excel did not keep what was written: {cell} holds something else. Everything was taken back. Excel may have filled the column by itself, or somebody changed it meanwhile.",
  noRoomBeside:
    "Right of {source} the sheet ends: three more columns have no room. Move the list to the left, or delete columns that are empty.",
  workbookReadOnly:
    "This workbook is open for reading only. Choose Edit or Enable Editing, or save a copy, then try again.",
  sheetProtected: "The sheet {sheet} is protected. Remove the protection, then try again.",
  sheetFiltered:
    "A filter hides rows of {sheet}, and Excel misplaces what is written over them. Show all rows there, then try again.",
  noteManualCalculation: "Calculation is set to manual: press F9 for the results.",
  mergedCells: "The cells {address} on {sheet} are merged. Unmerge them, then try again.",
  sourceChangedShown:
    "{source} has changed since; here are the figures as they are now. Press again to write them.",
  sourceChanged: "{source} has changed since it was read. Read it again.",
  typedMeanwhile:
    "{cell} was changed while it was to be written: the change stays, and everything else is as it was. Try again.",
  ...{
    reasonTyped: "{cell} was changed meanwhile",
    reasonDiffers: "{cell} holds something else than was written",
  },
  sourceGone: "{source} is no longer there.",
  stageWeightOutside: "The weight {value} of stage {stage} is not between 0 and 100 %.",
  targetInvalid: "The target {value} is not a number above 0.",
  ladderInvalid: "The ladder {ladder} cannot be used: {reason}",
  quotaColumnMissing: "The ladder {ladder} counts in shares of the quota: choose the column of quotas.",
  quotaSeveral: "{person} has several quotas in {period}; there must be one.",
  decimalsInvalid: "The decimals must be 0 to 6, not {value}.",
  noPayments: "No payment has a person, a date and an amount.",
  ...{ noAccountsChosen: "Choose at least one account.", noSectionsChosen: "Choose at least one section." },
  selectionInParts: "Several blocks of cells are selected. Select one block, then try again.",
  targetTaken: "{cell} already holds {content}. Nothing was written: choose an empty cell.",
  targetSpilled:
    "{cell} belongs to the result of the formula in {parent}. Nothing was written: choose an empty cell.",
  targetGone: "The sheet {sheet} is no longer there. Choose the cell again.",
  formulaCircular: "The formula would refer to its own cell {cell}. Choose another cell, or other arguments.",
  formulaRefused:
    "Excel does not accept this formula: {formula}. Check signs, names of sheets and tables in its arguments. The cell is as it was.",
  cancelled: "Cancelled. The workbook is as it was.",
  cancelledKept:
    "Cancelled and taken back, but for {cells} {cells|cell that was changed meanwhile: it is as it was|cells that were changed meanwhile: they are as they were} left.",
  fileMissing: "The file {file} of the add-in could not be loaded ({detail}). Try again.",
  writeFailed: "The write failed and was taken back: {reason}",
  writeKept:
    "The write failed ({reason}) and was taken back, but for {cells} {cells|cell that was changed meanwhile: it is as it was|cells that were changed meanwhile: they are as they were} left.",
  writeLeft:
    "The write failed ({reason}). It could not be taken back on {sheets}: rows were inserted or deleted there meanwhile. KAM keeps a record and offers to take the rest back.",
  restoreFailed:
    "The write failed ({reason}), and taking it back failed, too ({detail}). The workbook may hold a part of it, or all: look at {sheets}. KAM offers to take it back as soon as Excel answers.",
  outcomeUnknown:
    "Excel has not answered, so it is not known whether anything was written. Look at {sheets}. If only a part was written, KAM offers to take it back as soon as Excel answers.",
  noAnswer: "Excel has not answered.",
  unfinishedWrite:
    "Nothing was written: an earlier write or undo, begun {when}, was not finished. Decide about it above, then try again.",
  undoFailed:
    "Excel did not confirm that the write was taken back ({reason}). The workbook may hold a part of it. Undo again; what is back already stays.",
  ...{
    nothingToUndo: "There is nothing to take back.",
    undoNotLast: "Only the last write can be taken back.",
  },
};

export type Messages = typeof messages;
export type MessageKey = keyof Messages;
