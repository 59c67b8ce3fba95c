import { createContext, type RefObject } from "react";

/** True until the first page of the session has been drawn: that one does not take the focus, all later ones do. */
export const FirstPageContext = createContext<RefObject<boolean>>({ current: false });
