import type { WriteOp } from "./WriteOp";

/** A hidden defined name by its formula, such as ='List'!$B$2:$B$9. */
export function addNameOp(name: string, formula: string): WriteOp {
  return {
    bytes: 700,
    undo: [{ kind: "removeName", name }],
    apply({ workbook }) {
      workbook.names.add(name, formula).visible = false;
    },
  };
}

/** Takes a hidden defined name away; `formula` is what it stands for now. */
export function deleteNameOp(name: string, formula: string): WriteOp {
  return {
    bytes: 400,
    undo: [{ kind: "addName", name, formula }],
    apply: ({ workbook }) => workbook.names.getItem(name).delete(),
  };
}
