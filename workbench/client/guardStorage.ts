/**
 * Runs before the genuine client. A browser that gives frames of other sites no storage throws at the very look at
 * it, which the client reports as an error; without a storage to look at it does without.
 */
for (const name of ["sessionStorage", "localStorage"] as const) {
  try {
    window[name].getItem("");
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    Object.defineProperty(window, name, { value: undefined });
  }
}

export {};
