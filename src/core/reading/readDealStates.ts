import { type Cell, isCellError, textOfCell } from "../cells/Cell";
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
const wonCode = "p6";

/**
 * The stages of a list of deals that says beside them, in a column of its own ("Status Reason", "商机状态"), which of
 * them are won and lost. A deal that is closed there has that word as its stage, whatever stage it was in; where stage
 * and state contradict each other it has both ("Closed Won / Lost"), which no word decides. What says neither won nor
 * lost leaves the stage as it is.
 */
export function readDealStates({ stages, others }: StateFacts): StateReading {
  const outcomes = new Map<string, StageOutcome | null>();
  const outcomeOf = (cell: Cell | undefined): StageOutcome | null => {
    const text = isCellError(cell ?? null) ? "" : textOfCell(cell).trim();
    let outcome = outcomes.get(text);
    if (outcome === undefined) outcomes.set(text, (outcome = text === "" ? null : stageOutcome(text)));
    return outcome;
  };
  const counted = others
    .filter(({ header }) => isStateHeader(header))
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

function isStateHeader(header: string): boolean {
  const words = headerWords(header);
  return stateHeader.test(words) && !otherHeader.test(words);
}
