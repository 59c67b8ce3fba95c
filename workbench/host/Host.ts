import type { Book } from "../engine/Book";
import { EventHub } from "./EventHub";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { usualRules } from "./HostRules";
import { ReferenceTable } from "./ReferenceTable";
import { errorBody, runRequest } from "./runRequest";
import { watchBook } from "./watchBook";
import {
  delayForCellEdit,
  isCleanUp,
  MessageType,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from "./wire";

/** Excel's limit of one request and of one response, in bytes. */
const payloadLimit = 5 * 1024 * 1024;

interface HostOptions {
  /** BCP-47 tag of the interface language; English when absent. */
  readonly displayLanguage?: string;
  readonly fileName?: string;
}

/** What the workbook session has cost so far. Bytes are UTF-8 bytes of JSON. */
export interface HostStats {
  /** Requests that did something; the client's own clean-up after Excel.run is not counted. */
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

const emptyStats = (): HostStats => ({
  roundTrips: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
});

/**
 * Answers the genuine Office client over a Book. Actions run in order; when one fails, what ran before it stays,
 * as in Excel, and the error carries its index. One request is one undo step.
 */
export class Host {
  readonly events = new EventHub();
  readonly references = new ReferenceTable();
  readonly rules = usualRules();
  stats = emptyStats();
  displayLanguage: string;
  fileName: string;
  /** Tells whether a cell editor is open; the page of the workbench sets it. */
  isEditing: () => boolean = () => false;
  /** Set to false to rehearse a workbook out of focus or with a chart sheet on top. */
  isInFocus = true;
  /** Most bytes of one request and of one answer. */
  maxBytes = payloadLimit;
  /** Called after each counted round trip. */
  onRoundTrip: (stats: HostStats) => void = () => undefined;

  #stopWatching: () => void;

  constructor(
    public book: Book,
    options: HostOptions = {},
  ) {
    this.#stopWatching = watchBook(book, this.events);
    this.displayLanguage = options.displayLanguage ?? "en-US";
    this.fileName = options.fileName ?? "Book1.xlsx";
  }

  resetStats(): void {
    this.stats = emptyStats();
  }

  /** Forgets everything that belonged to the former workbook and continues with another. */
  openBook(book: Book, fileName: string): void {
    this.#stopWatching();
    this.book = book;
    this.#stopWatching = watchBook(book, this.events);
    this.fileName = fileName;
    this.references.removeAll();
  }

  #process(body: RequestBody): ResponseBody {
    const context: HostContext = {
      book: this.book,
      displayLanguage: this.displayLanguage,
      references: this.references,
      events: this.events,
      fileName: this.fileName,
      isInFocus: this.isInFocus,
      rules: this.rules,
    };
    try {
      return this.book.batch(() => runRequest(body, context));
    } catch (error) {
      return { Results: [], Error: errorBody(error, "", -1) };
    } finally {
      this.references.dropUnkept();
    }
  }

  /** Answers one message of the client's HostBridge, JSON in and JSON out. Counts it and keeps Excel's limits. */
  async answer(messageText: string): Promise<string> {
    const message = JSON.parse(messageText) as RequestMessage;
    const raw = message.message.body;
    const bytes = byteLength(messageText);
    if (this.isEditing()) {
      if ((message.flags & delayForCellEdit) === 0) return refused(message, "InvalidOperationInCellEditMode");
      while (this.isEditing()) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (message.message.url !== "ProcessQuery") return refused(message, "ApiNotFound");
    if (bytes > this.maxBytes) return refused(message, "RequestPayloadSizeLimitExceeded");
    const body = typeof raw === "string" ? (JSON.parse(raw) as RequestBody) : raw;
    const text = responseText(message, this.#process(body));
    const answerBytes = byteLength(text);
    if (answerBytes <= this.maxBytes) {
      if (!isCleanUp(body)) this.count(bytes, answerBytes);
      return text;
    }
    const refusal = refused(message, "ResponsePayloadSizeLimitExceeded");
    if (!isCleanUp(body)) this.count(bytes, byteLength(refusal));
    return refusal;
  }

  /** Counts a round trip that did something or tried to. */
  count(requestBytes: number, responseBytes: number): void {
    const { stats } = this;
    stats.roundTrips += 1;
    stats.requestBytes += requestBytes;
    stats.responseBytes += responseBytes;
    stats.largestRequest = Math.max(stats.largestRequest, requestBytes);
    stats.largestResponse = Math.max(stats.largestResponse, responseBytes);
    this.onRoundTrip(stats);
  }
}

function refused(message: RequestMessage, code: HostError["code"]): string {
  return responseText(message, { Results: [], Error: errorBody(new HostError(code), "", -1) });
}

function responseText(message: RequestMessage, body: ResponseBody): string {
  return JSON.stringify({
    id: message.id,
    type: MessageType.response,
    message: { statusCode: 200, headers: {}, body },
  });
}

/** In UTF-8; counted in place, for to encode a megabyte takes fresh memory. JSON has no half of a surrogate pair. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}
