import { answerWatch } from "../excel/answerWatch";

/** Whether Excel has left a request unanswered for more than 1.5 s, or has said that the user is editing a cell. */
export const waitingForExcel = {
  now: answerWatch.isOverdue,
  /** Calls back when that changes; the result stops it. */
  listen: answerWatch.listen,
};
