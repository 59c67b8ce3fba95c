import { use } from "react";
import { LastWriteContext, type LastWriteState } from "./LastWriteContext";

/** The last write of any feature, and the way to record one. */
export function useLastWrite(): LastWriteState {
  return use(LastWriteContext);
}
