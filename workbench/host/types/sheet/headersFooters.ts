import type { PageTexts } from "../../../../src/files/PageSetup";
import { textValue } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { SheetTarget } from "../Targets";
import { changePage } from "./pageLayout";

/** Excel takes no longer header or footer, all of its parts and their marks together. */
const longestText = 255;
const empty: PageTexts = { left: "", center: "", right: "" };

const text =
  (line: "header" | "footer", place: keyof PageTexts) =>
  ({ sheetId }: SheetTarget, { book }: HostContext) =>
    book.pageSetup(sheetId)[line]?.[place] ?? "";

const setText =
  (line: "header" | "footer", place: keyof PageTexts) =>
  (sheet: SheetTarget, value: unknown, context: HostContext) => {
    const texts = { ...empty, ...context.book.pageSetup(sheet.sheetId)[line], [place]: textValue(value) };
    const length = Object.values(texts).reduce((sum, part) => sum + (part === "" ? 0 : part.length + 2), 0);
    if (length > longestText)
      throw new HostError("InvalidArgument", `the ${line} is longer than ${longestText}`);
    changePage(sheet, { [line]: texts }, context);
  };

/** Excel.HeaderFooterGroup: the one header and footer for all pages. */
export const headerFooterGroupMembers: Members<"HeaderFooterGroup"> = {
  get: { state: () => "Default" },
  nav: { defaultForAllPages: (sheet) => ref("HeaderFooter", sheet) },
};

/** Excel.HeaderFooter. */
export const headerFooterMembers: Members<"HeaderFooter"> = {
  get: {
    leftHeader: text("header", "left"),
    centerHeader: text("header", "center"),
    rightHeader: text("header", "right"),
    leftFooter: text("footer", "left"),
    centerFooter: text("footer", "center"),
    rightFooter: text("footer", "right"),
  },
  set: {
    leftHeader: setText("header", "left"),
    centerHeader: setText("header", "center"),
    rightHeader: setText("header", "right"),
    leftFooter: setText("footer", "left"),
    centerFooter: setText("footer", "center"),
    rightFooter: setText("footer", "right"),
  },
};
