import type { Host } from "../Host";
import { HostError } from "../HostError";
import { errorBody } from "../runRequest";
import { isCleanUp, MessageType, type RequestBody, type RequestMessage, type ResponseBody } from "../wire";

/**
 * What goes wrong between the client and the host. Requests are counted from 1 while the faults are rehearsed, those
 * that do something alone.
 */
export interface HostFaults {
  /** Answered with an error; nothing of them is applied. */
  readonly refuse?: readonly number[];
  /** Applied; the client hears of a broken connection. */
  readonly loseAnswer?: readonly number[];
  /** The first half of their actions is applied, or as many as said; the error carries the index of the next one. */
  readonly half?: readonly (number | Cut)[];
  /** This one and all after it, clean-up included, meet a broken connection and are not applied. */
  readonly deadFrom?: number;
  /** This one and all after it, clean-up included, are neither applied nor answered. */
  readonly silentFrom?: number;
  /** Milliseconds that each answer takes more. */
  readonly slow?: number;
  /** Excel's limit of one request and of one answer. */
  readonly maxBytes?: number;
  /** What somebody else does in the workbook before a request arrives. */
  readonly remoteEdits?: readonly RemoteEdit[];
  /** Called with the number of each request that stays without an answer. */
  readonly onSilence?: (request: number) => void;
}

interface Cut {
  readonly request: number;
  readonly actions: number;
}

interface RemoteEdit {
  readonly before: number;
  readonly edit: () => void | Promise<void>;
}

interface Rehearsal {
  /** The requests so far; number 1 is the first. */
  readonly requests: readonly RequestBody[];
  /** Lets the host answer as ever. */
  readonly stop: () => void;
}

/** Puts faults between the client and the host until it is stopped. */
export function rehearseFaults(host: Host, faults: HostFaults): Rehearsal {
  const requests: RequestBody[] = [];
  const { maxBytes } = host;
  const answer = host.answer.bind(host);
  host.maxBytes = faults.maxBytes ?? maxBytes;
  host.answer = async (text) => {
    const message = JSON.parse(text) as RequestMessage;
    const body = bodyOf(message);
    const counts = !isCleanUp(body);
    if (counts) requests.push(body);
    const number = requests.length;
    if (counts) for (const { edit } of faults.remoteEdits?.filter(isBefore(number)) ?? []) await edit();
    if ((faults.slow ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow));
    const isLost = number >= Math.min(faults.silentFrom ?? Infinity, faults.deadFrom ?? Infinity);
    const isRefused = faults.refuse?.includes(number) === true;
    if (counts && (isLost || isRefused)) host.count(text.length, 0);
    if (number >= (faults.silentFrom ?? Infinity)) {
      faults.onSilence?.(number);
      return new Promise<string>(() => undefined);
    }
    if (number >= (faults.deadFrom ?? Infinity)) return brokenConnection(message);
    if (!counts) return answer(text);
    if (isRefused) return refusal(message);
    const cut = faults.half?.find((half) => (typeof half === "number" ? half : half.request) === number);
    if (cut !== undefined) {
      const actions = typeof cut === "number" ? Math.floor(body.Actions.length / 2) : cut.actions;
      return cutOff(message, body, actions, answer);
    }
    const answered = await answer(text);
    return faults.loseAnswer?.includes(number) === true ? brokenConnection(message) : answered;
  };
  return {
    requests,
    stop() {
      host.answer = answer;
      host.maxBytes = maxBytes;
    },
  };
}

const isBefore =
  (number: number) =>
  ({ before }: RemoteEdit): boolean =>
    before === number;

const bodyOf = ({ message: { body } }: RequestMessage): RequestBody =>
  typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;

/** Lets the host apply the first actions of a request and answers that the next one failed. */
async function cutOff(
  message: RequestMessage,
  body: RequestBody,
  actions: number,
  answer: Host["answer"],
): Promise<string> {
  const first = { ...body, Actions: body.Actions.slice(0, actions) };
  const text = await answer(JSON.stringify({ ...message, message: { ...message.message, body: first } }));
  const response = JSON.parse(text) as { readonly message: { readonly body: ResponseBody } };
  if (response.message.body.Error !== undefined) return text;
  const failed = { ...response.message.body, Error: errorBody(trouble(), "", actions) };
  return responseText(message, 200, failed);
}

const refusal = (message: RequestMessage): string =>
  responseText(message, 200, { Results: [], Error: errorBody(trouble(), "", 0) });

/** What the genuine client makes its error ConnectionFailure of. */
const brokenConnection = (message: RequestMessage): string => responseText(message, 503, "");

const trouble = (): HostError => new HostError("GeneralException", "rehearsed");

const responseText = ({ id }: RequestMessage, statusCode: number, body: ResponseBody | ""): string =>
  JSON.stringify({ id, type: MessageType.response, message: { statusCode, headers: {}, body } });
