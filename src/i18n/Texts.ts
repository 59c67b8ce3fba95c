import type { Language } from "./Language";

/** One set of texts in every language. The English set is the type: a missing key in another does not compile. */
export type Texts<English> = Readonly<Record<Language, English>>;
