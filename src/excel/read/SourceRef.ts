/** A list of the user's: a table, a defined name, or a range of a sheet whose first row holds the headers. */
export type SourceRef =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "range"; readonly sheet: string; readonly address: string };
