const names = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-x",
  "@y",
  "'z",
  'a "quote"',
  "two\nlines",
  "star*",
  "what?",
  "<>b",
  "1E3",
  "n".repeat(300),
];

/** Names that Excel would take for something else, and how a user types each so that it stays that very text. */
export const hostileNames: readonly { readonly name: string; readonly typed: string }[] = names.map(
  (name) => ({
    name,
    typed: /^[=+\-@'\d]/.test(name) ? `'${name}` : name,
  }),
);
