import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

const runtimeFile = createRequire(__filename).resolve(
  "@microsoft/office-js/dist/custom-functions-runtime.debug.js",
);

/** What Excel receives for one call: the value, or the runtime's error number with the message as value. */
export interface Outcome {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code?: number;
}

/** The runtime's numbers for the errors that functions may give. */
export const errorNumbers: Readonly<Record<string, number>> = {
  "#N/A": 1,
  "#DIV/0!": 5,
  "#NUM!": 6,
  "#VALUE!": 7,
};

const allowErrors = 4;
const richData = 8;

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | { Actions?: Action[] } };
}
interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

/** Microsoft's own custom-functions runtime with a bundle of functions in it, and this side as its Excel. */
export class CustomFunctionsRuntime {
  private readonly bridge = {
    onMessageFromHost: null as ((message: string) => void) | null,
    sendMessageToHost: (text: string) => {
      this.receive(JSON.parse(text) as HostMessage);
    },
  };
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private calls = 0;
  private closed = false;
  readonly associated: string[] = [];
  /** How many messages with results have come back. */
  deliveries = 0;

  constructor(bundleFile: string) {
    const context = vm.createContext(this.page());
    vm.runInContext("var window = globalThis, self = globalThis;", context);
    vm.runInContext(readFileSync(runtimeFile, "utf8"), context, { filename: "custom-functions-runtime.js" });
    const page = context as unknown as {
      CustomFunctions: { associate: (id: string, body: unknown) => void };
    };
    const associate = page.CustomFunctions.associate.bind(page.CustomFunctions);
    page.CustomFunctions.associate = (id, body) => {
      this.associated.push(id);
      associate(id, body);
    };
    vm.runInContext(readFileSync(bundleFile, "utf8"), context, { filename: "functions.js" });
  }

  /** Calls as Excel calls: arguments as JSON, error cells as `{error}`, formatted values as they stand. */
  callAll(calls: readonly (readonly [id: string, ...values: unknown[]])[]): Promise<readonly Outcome[]> {
    const outcomes = calls.map(() => ++this.calls);
    const entries = calls.map(([id, ...values], index) => {
      const number = outcomes[index] ?? 0;
      const flags = allowErrors | richData;
      return [1, 1000, "", [number, id, values.map(toWire), null, flags, null], number];
    });
    const results = Promise.all(
      outcomes.map((number) => new Promise<Outcome>((resolve) => this.waiting.set(number, resolve))),
    );
    this.send({ type: 3, message: { entries } });
    return results;
  }

  async call(id: string, ...values: unknown[]): Promise<Outcome> {
    const [outcome] = await this.callAll([[id, ...values]]);
    return outcome as Outcome;
  }

  /** Ends the runtime's own timers; it would go on waiting for the rest of an Office page. */
  close(): void {
    this.closed = true;
    this.timers.forEach(clearTimeout);
  }

  /**
   * The runtime waits 50 to 3,000 ms between deliveries; here a twentieth of that. It waits longer for the scripts of an
   * Office page: they never come, and at the end of that wait it would throw into whatever test runs then.
   */
  private readonly later = (
    work: (...values: unknown[]) => void,
    delay = 0,
    ...values: unknown[]
  ): NodeJS.Timeout => {
    const timer = setTimeout(work, delay / 20, ...values);
    this.timers.add(timer);
    if (this.closed || delay > 3_000) clearTimeout(timer);
    return timer;
  };

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private receive({ id, type, message }: HostMessage): void {
    if (type !== 1) return;
    const body =
      typeof message.body === "string" ? (JSON.parse(message.body) as { Actions?: Action[] }) : message.body;
    const results = (body.Actions ?? []).map((action) => {
      if (/SetInvocation(Array)?Results/.test(action.Name ?? "")) {
        this.deliver(action.ArgumentInfo?.Arguments[0] as readonly unknown[][]);
      }
      return { ActionId: action.Id, Value: action.Name === "_GetEnabledFeatures" ? [] : null };
    });
    const answer = {
      statusCode: 200,
      headers: {},
      body: JSON.stringify({ Results: results, TrackedObjects: null }),
    };
    setTimeout(() => {
      this.send({ id, type: 1, message: answer });
    }, 1);
  }

  private deliver(results: readonly unknown[][]): void {
    this.deliveries++;
    for (const [id, ok, value, code] of results as [number, boolean, unknown, number?][]) {
      this.waiting.get(id)?.({ ok, value, ...(code === undefined ? {} : { code }) });
      this.waiting.delete(id);
    }
  }

  /** The least of a page that the runtime looks at when it starts. */
  private page(): Record<string, unknown> {
    const element = (): Record<string, unknown> => ({
      ...{ setAttribute() {}, appendChild() {}, addEventListener() {}, style: {} },
      src: "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.debug.js",
      getAttribute: () => null,
    });
    const storage = { getItem: () => null, setItem() {} };
    return {
      ...{
        setTimeout: this.later,
        clearTimeout,
        console,
        _richApiNativeBridge: this.bridge,
        name: "",
        history: {},
      },
      ...{ sessionStorage: storage, localStorage: storage, navigator: { userAgent: "node" } },
      location: { search: "", href: "https://localhost/" },
      addEventListener() {},
      document: {
        ...{
          readyState: "complete",
          addEventListener() {},
          currentScript: null,
          documentElement: {},
          cookie: "",
        },
        ...{ getElementsByTagName: () => [element()], createElement: element, querySelector: () => null },
        ...{ head: element(), body: element() },
      },
    };
  }
}

/** Excel sends a cell that is no plain value as `{value: JSON}`. */
function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== "object" || value === null) return value;
  const rich = "error" in value ? { type: "CustomFunctionError", code: value.error } : value;
  return { value: JSON.stringify(rich) };
}
