import type { Members } from "./Members";
import { memberTables } from "./types/memberTables";
import type { TypeName } from "./types/Targets";

/** Names that belong to the wire, not to the public API. */
const isPublic = (name: string): boolean => !name.startsWith("_") && name !== "gridlines";

const eventNames: Readonly<Record<string, string>> = {
  Workbook: "onSelectionChanged",
  Worksheet: "onActivated, onCalculated, onChanged, onSelectionChanged",
  WorksheetCollection: "onActivated, onCalculated, onChanged, onDeleted, onSelectionChanged",
};

/** Also known to the client as. */
const aliases: Readonly<Record<string, string>> = {
  TableCollection: "TableScopedCollection (Range.getTables)",
  CustomXmlPartCollection: "CustomXmlPartScopedCollection (getByNamespace)",
};

const introduction = `# What the embedded host answers

Generated from the member tables in \`workbench/host/types\` by \`writeApiPage\`; a test compares this page with
them. To write it anew: \`KAM_WRITE_DOCS=1 npx jest apiPage\`.

The client is Microsoft's own library, so proxies, \`load\` before \`sync\`, reference ids and null objects are Excel's. The
host behind it implements the members below. **Everything else is answered with \`ApiNotFound\`**, naming the type and the
member; chart types, conditional formats and the like that it does not have are answered with \`NotImplemented\`. It
supports ExcelApi up to 1.14; \`isSetSupported\` says so.

Kept as in Excel:

- Arrays must have the range's own shape (\`InvalidArgument\`); one scalar fills the range; \`null\` leaves a cell alone, \`""\`
  empties it; strings are read as if typed, an apostrophe in front keeps them text; "@" cells keep text.
- Whole rows and columns, and ranges above 5,000,000 cells, answer \`null\` for their cells and cannot be written.
- A request or an answer above 5 MB is refused (\`RequestPayloadSizeLimitExceeded\`, \`ResponsePayloadSizeLimitExceeded\`).
- Changes on a protected sheet are refused (\`AccessDenied\`), as is protecting twice.
- While a cell is being edited a request is refused (\`InvalidOperationInCellEditMode\`), or waits when it was made with
  \`delayForCellEdit\`.
- A batch that fails keeps what ran before the failing action; the error says which action it was. One batch is one step
  to undo.
- Names of sheets, tables and defined names follow Excel's rules (\`InvalidArgument\`, \`ItemAlreadyExists\`).

Different from Excel:

- Calculation is always automatic; suspending it changes nothing.
- Ranges that a client holds follow inserted and deleted rows and columns, not shifted blocks of cells.
- The id of a table column is its position; a column added or deleted before it changes it.
- A chart series that was added appears with its first \`setValues\`; one chart has one set of categories and data labels
  for all its series or for none.
- A protected sheet is protected as a whole; passwords, unlocked cells and protected workbooks are not there.
- The grid has one font.
`;

/** The text of docs/workbench-api.md: every implemented member by Office type; all others answer ApiNotFound. */
export function writeApiPage(): string {
  const { Workbook, ...others } = memberTables;
  const names = (Object.keys(others) as (keyof typeof others)[]).sort((a, b) => a.localeCompare(b, "en"));
  return [
    introduction,
    section("Workbook", Workbook),
    ...names.map((name) => section(name, others[name])),
  ].join("\n");
}

type Names = { readonly [Part in keyof Members<TypeName>]?: object };

function section(typeName: string, members: Names): string {
  const namesOf = (part: keyof Names): string[] => Object.keys(members[part] ?? {}).filter(isPublic);
  const properties = [...namesOf("get"), ...namesOf("nav")];
  const settable = namesOf("set");
  const methods = namesOf("call");
  const isCollection = members.items !== undefined;
  const lines: string[] = [];
  const list = (title: string, names: readonly string[]): void => {
    if (names.length > 0) lines.push(`- ${title}: ${[...names].sort().join(", ")}`);
  };
  const readable = properties.filter((name) => !settable.includes(name));
  list("Read", [...readable, ...(isCollection ? ["items"] : [])]);
  list(
    "Read and write",
    settable.filter((name) => properties.includes(name)),
  );
  list(
    "Write",
    settable.filter((name) => !properties.includes(name)),
  );
  list("Methods", [...new Set([...methods, ...(isCollection ? ["getItem"] : [])])]);
  const events = eventNames[typeName];
  if (events !== undefined) lines.push(`- Events: ${events}`);
  const alias = aliases[typeName];
  return [`## ${typeName}`, "", ...(alias === undefined ? [] : [`Also ${alias}.`, ""]), ...lines, ""].join(
    "\n",
  );
}
