import { Book } from "../engine/Book";
import { createOffice, type HostBridge, type OfficeNamespace, type Theme } from "../client/createOffice";
import { Host } from "../host/Host";
import { type GenuineClient, loadGenuineClient } from "./loadGenuineClient";

export interface HeadlessOptions {
  readonly book?: Book;
  readonly displayLanguage?: string;
  readonly theme?: Theme;
  readonly fileName?: string;
  /** API sets that an older Excel lacks, such as CustomFunctionsRuntime. */
  readonly missingSets?: readonly string[];
}

export interface HeadlessHost {
  readonly book: Book;
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly Office: OfficeNamespace;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Makes Excel, Office and OfficeExtension global, as a page has them; answers a function that takes them away. */
  install(): () => void;
}

/** The embedded host without a page: the genuine client library on one side, a Book on the other. */
export function createHeadlessHost(options: HeadlessOptions = {}): HeadlessHost {
  const book = options.book ?? Book.create();
  const displayLanguage = options.displayLanguage ?? "en-US";
  const host = new Host(book, { displayLanguage, fileName: options.fileName ?? "Book1.xlsx" });
  const pane = { show: () => undefined, hide: () => undefined };
  const { missingSets = [] } = options;
  const { office, start } = createOffice(pane, { isReadOnly: () => host.rules.readOnly, missingSets });
  const client = loadGenuineClient(office);
  connect(client, host);
  start({ displayLanguage, theme: options.theme ?? "light" });

  const install = (): (() => void) => {
    const globals: Record<string, unknown> = {
      Excel: client.Excel,
      Office: office,
      OfficeExtension: client.OfficeExtension,
    };
    const before = Object.keys(globals).map(
      (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
    );
    // By a getter: jest keeps every object that is assigned to a global, and so every workbook that was ever open.
    for (const [name, value] of Object.entries(globals))
      Object.defineProperty(globalThis, name, { configurable: true, enumerable: true, get: () => value });
    return () => {
      for (const [name, descriptor] of before) {
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
    };
  };
  return {
    book,
    host,
    Excel: client.Excel,
    Office: office,
    OfficeExtension: client.OfficeExtension,
    install,
  };
}

function connect(client: GenuineClient, host: Host): void {
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      void host.answer(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  host.events.onEvents((text) => bridge.onMessageFromHost?.(text));
  client.OfficeExtension.HostBridge.init(bridge);
}
