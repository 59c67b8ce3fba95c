import type { Cell } from "../../../../src/core/cells/Cell";
import { requiredFields } from "../../../../src/core/columns/fields";
import { recogniseColumns } from "../../../../src/core/columns/recogniseColumns";
import { systemExports } from "./systemExports";

/** Headers and columns of a list written as text; a number stands for itself, everything else is a text. */
function parse(list: string): { headers: string[]; columns: Cell[][] } {
  const [headers = [], ...rows] = list.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
  const columns = headers.map((_, column) =>
    rows.map((row): Cell => {
      const text = row[column] ?? "";
      if (text === "") return null;
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
    }),
  );
  return { headers, columns };
}

test.each(systemExports)("$system ($language) is read as $role", ({ role, list, found }) => {
  const { headers, columns } = parse(list);
  const { mapping } = recogniseColumns(role, headers, columns);
  const named = Object.entries(mapping).map(([field, column]) => [
    field,
    column === null ? null : headers[column],
  ]);
  expect(Object.fromEntries(named)).toMatchObject(found);
});

test("every export names all that its role needs", () => {
  for (const { role, found } of systemExports)
    expect(Object.keys(found)).toEqual(expect.arrayContaining([...requiredFields[role]]));
});
