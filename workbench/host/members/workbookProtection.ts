import { defineType } from "../HostType";

/** Excel.WorkbookProtection: the structure of a workbook is never protected here. */
export const workbookProtectionType = defineType<null>("WorkbookProtection", {
  get: { protected: () => false },
});
