import { useEffect, useReducer } from "react";

/** A promise whose outcome can be seen without waiting: by useArrived, and by React's `use`, which notes "pending". */
export type Arriving<Value> = Promise<Value> &
  (
    | { readonly status?: "pending" }
    | { readonly status: "fulfilled"; readonly value: Value }
    | { readonly status: "rejected"; readonly reason: unknown }
  );

/** The same promise, with its outcome on it once it has one. */
export function arriving<Value>(promise: Promise<Value>): Arriving<Value> {
  const seen: Arriving<Value> = promise;
  promise.then(
    (value) => void Object.assign(seen, { status: "fulfilled", value }),
    (reason: unknown) => void Object.assign(seen, { status: "rejected", reason }),
  );
  return seen;
}

/** What has arrived already. */
export function arrived<Value>(value: Value): Arriving<Value> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled" as const, value });
}

/**
 * What a promise is fulfilled with, undefined until then; throws what it is rejected with. Not Suspense: React holds
 * what follows a fallback back until the fallback was seen for 300 ms.
 */
export function useArrived<Value>(promise: Arriving<Value>): Value | undefined {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const isOut = promise.status === "fulfilled" || promise.status === "rejected";
  useEffect(() => {
    if (!isOut) promise.then(drawAgain, drawAgain);
  }, [promise, isOut]);
  if (promise.status === "rejected") throw promise.reason;
  return promise.status === "fulfilled" ? promise.value : undefined;
}
