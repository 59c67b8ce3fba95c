/** What is typed into a cell to get it again: a formula, a value, or text with its apostrophe; "" is blank. */
export type Content = string | number | boolean;
