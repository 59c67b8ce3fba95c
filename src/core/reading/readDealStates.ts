import { type Cell, isBlank, isCellError, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { headerWords } from "../columns/headerWords";
import { stageCode } from "../funnel/stageLabels";
import { type StageOutcome, stageOutcome } from "../funnel/stageOutcome";
import type { Finding } from "./Reading";

interface StateReading {
  /** The stage of each deal, with that of its state where it is closed. */
  readonly stages: readonly Cell[];
  readonly changes: boolean;
  readonly findings: readonly Finding[];
}

interface StateFacts {
  readonly stages: readonly Cell[];
  /** Columns that serve no field. */
  readonly others: readonly {
    readonly column: number;
    readonly header: string;
    readonly cells: readonly Cell[];
  }[];
}

const stateHeader =
  /\b(?:status|state|outcome|result|won lost|zustand|statusgrund|ergebnis|statut|estado|situacao|resultado|resultat)\b|状态|结果|输赢/;
/** Of something else than the deal. */
const otherHeader =
  /\b(?:payment|invoice|delivery|shipping|shipment|contract|quote|approval|account|customer|lead|contact|lost reason|loss reason)\b|付款|回款|开票|发货|合同|审批|客户|联系人/;
const closedWords = /^(?:closed|geschlossen|已关闭|关闭|已结束)$/;
const yes = /^(?:true|yes|y|x|ja|wahr|1|是|√)$/;
const no = /^(?:false|no|n|nein|falsch|0|否)$/;
const wonCode = "p6";

/**
 * The stages of a list of deals that says beside them, in a column of its own ("Status Reason", "商机状态"), which of
 * them are won and lost, be it by a word or by yes and no ("Won", "Closed"). A deal that is closed there has that word
 * as its stage, whatever stage it was in; where stage and state contradict each other it has both ("Closed Won /
 * Lost"), which no word decides. What says neither won nor lost leaves the stage as it is.
 */
export function readDealStates({ stages, others }: StateFacts): StateReading {
  const outcomes = new Map<string, StageOutcome | null>();
  const outcomeOf = (cell: Cell | undefined): StageOutcome | null => {
    const text = isCellError(cell ?? null) ? "" : textOfCell(cell).trim();
    let outcome = outcomes.get(text);
    if (outcome === undefined) outcomes.set(text, (outcome = text === "" ? null : stageOutcome(text)));
    return outcome;
  };
  const counted = [...others, ...flags(others)]
    .filter((other) => "isFlag" in other || isStateHeader(other.header))
    .map((other) => ({ ...other, closed: other.cells.filter((cell) => outcomeOf(cell) !== null).length }))
    .sort((a, b) => b.closed - a.closed);
  const [state] = counted;
  if (state === undefined || state.closed === 0) return { stages, changes: false, findings: [] };
  const rows: number[] = [];
  const closed = { won: 0, lost: 0 };
  const read = stages.map((stage, row): Cell => {
    const outcome = outcomeOf(state.cells[row]);
    if (outcome === null) return stage;
    closed[outcome]++;
    const text = textOfCell(stage).trim();
    const own = stageCode(labelKey(text)) === wonCode && outcomeOf(stage) === null ? "won" : outcomeOf(stage);
    if (own === outcome) return stage;
    rows.push(row);
    const word = textOfCell(state.cells[row]).trim();
    return own === null ? word : `${text} / ${word}`;
  });
  if (rows.length === 0) return { stages, changes: false, findings: [] };
  const { header, column } = state;
  const finding = { key: "readDealStates", params: { header, ...closed }, evidence: { column, rows } };
  return { stages: read, changes: true, findings: [finding] };
}

type Column = StateFacts["others"][number];

/** Columns of yes and no ("Won", "Closed", "是否赢单") as one of states. */
function flags(others: readonly Column[]): (Column & { readonly isFlag: true })[] {
  const columns = others.flatMap((other) => {
    const name = headerWords(other.header).replace(/^(?:is |是否)/, "");
    const of = closedWords.test(name) ? "closed" : name === "" ? null : stageOutcome(name);
    return of !== null && other.cells.every((cell) => isBlank(cell) || flagOf(cell) !== null)
      ? [{ ...other, of }]
      : [];
  });
  const find = (of: string) => columns.find((column) => column.of === of);
  const [won, lost, closed] = [find("won"), find("lost"), find("closed")];
  const first = won ?? lost;
  if (first === undefined) return [];
  const cells = first.cells.map((_, row): Cell => {
    if (flagOf(won?.cells[row]) === true) return "Closed Won";
    const isLost = flagOf(lost?.cells[row]) === true;
    const isClosed = won !== undefined && flagOf(closed?.cells[row]) === true;
    return isLost || isClosed ? "Closed Lost" : null;
  });
  return [{ column: first.column, header: first.header, cells, isFlag: true }];
}

/** Yes or no; null for what is neither. */
function flagOf(cell: Cell | undefined): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const text = typeof cell === "string" ? labelKey(cell) : "";
  return yes.test(text) ? true : no.test(text) ? false : null;
}

function isStateHeader(header: string): boolean {
  const words = headerWords(header);
  return stateHeader.test(words) && !otherHeader.test(words);
}
