import { ExcelError } from "./ExcelError";

/** So long after Cancel an answer may still come, in milliseconds; a busy Excel needs about as long for a full request. */
const afterCancel = 2000;
/** So long after Cancel where something is being taken back. */
const afterCancelOfRestore = 20_000;

interface Patience {
  readonly signal: AbortSignal;
  milliseconds: number;
}

const patience = new WeakMap<OfficeExtension.ClientRequestContext, Patience>();

/** From now on no request of the context is waited for much longer than until the signal aborts. */
export function waitUntilCancelled(context: OfficeExtension.ClientRequestContext, signal: AbortSignal): void {
  patience.set(context, { signal, milliseconds: afterCancel });
}

/** What is being taken back is waited for longer. */
export function waitLonger(context: OfficeExtension.ClientRequestContext): void {
  const own = patience.get(context);
  if (own !== undefined) own.milliseconds = afterCancelOfRestore;
}

/** The answer to a request of a context. Error: noAnswer when the user has cancelled and none comes. */
export async function answerOrCancel<T>(
  context: OfficeExtension.ClientRequestContext,
  answer: Promise<T>,
): Promise<T> {
  const own = patience.get(context);
  if (own === undefined) return answer;
  const { signal } = own;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: () => void = () => undefined;
  const giveUp = new Promise<never>((_resolve, reject) => {
    start = () => {
      timer = setTimeout(() => reject(new ExcelError("noAnswer")), own.milliseconds);
    };
  });
  if (signal.aborted) start();
  else signal.addEventListener("abort", start, { once: true });
  try {
    return await Promise.race([answer, giveUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", start);
  }
}
