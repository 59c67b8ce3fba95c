import { fewActions, requestActions, requestBytes, type WriteOp } from "./WriteOp";

/** Whether a change still goes into a request that holds so much already; one alone always does. */
export function fits(
  { bytes, actions = fewActions }: Pick<WriteOp, "bytes" | "actions">,
  request: { readonly bytes: number; readonly actions: number },
): boolean {
  return (
    request.actions === 0 ||
    (request.bytes + bytes <= requestBytes && request.actions + actions <= requestActions)
  );
}

/** Queues that Excel neither calculates nor draws before the request is done. */
export function holdUpdates({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Sends changes in order, in as few requests as their size allows. */
export async function sendOps(context: Excel.RequestContext, ops: readonly WriteOp[]): Promise<void> {
  let request = { bytes: 0, actions: 0 };
  for (const op of ops) {
    if (!fits(op, request)) {
      await context.sync();
      request = { bytes: 0, actions: 0 };
    }
    if (request.actions === 0) holdUpdates(context);
    op.apply(context);
    request = {
      bytes: request.bytes + op.bytes,
      actions: request.actions + (op.actions ?? fewActions),
    };
  }
  await context.sync();
}
