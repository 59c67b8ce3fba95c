import { dateSerial } from "../../../../src/files/dateSerial";
import { numberArgument, targetArgument } from "../../arguments";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import { daysTo1904 } from "../range/days";

/** As Excel names an error of a cell. */
const errorWord = /^#(?:N\/A|[A-Z\d_/]+[!?])$/;

/** Excel.Functions, computed without a cell: SUM of ranges, and DATE in the workbook's own count of days. */
export const functionsMembers: Members<"Functions"> = {
  call: {
    date(_target, args, { rules }) {
      const [year, month, day] = [0, 1, 2].map((index) => numberArgument(args, index)) as [
        number,
        number,
        number,
      ];
      const serial = dateSerial(Date.UTC(year, month - 1, day));
      const value = serial - (rules.date1904 ? daysTo1904 : 0);
      return ref("FunctionResult", { value, error: null });
    },
    sum(_target, [given], { book }) {
      const values = (Array.isArray(given) ? given : [given]).flatMap((_, index, ranges: unknown[]) => {
        const { sheetId, zone } = targetArgument(ranges, index, "Range");
        return book.readValues(sheetId, zone).flat();
      });
      const error = values.find(
        (value): value is string => typeof value === "string" && errorWord.test(value),
      );
      const numbers = values.filter((value) => typeof value === "number");
      const sum = numbers.reduce((total, value) => total + value, 0);
      return ref(
        "FunctionResult",
        error === undefined ? { value: sum, error: null } : { value: null, error },
      );
    },
  },
};

/** Excel.FunctionResult. */
export const functionResultMembers: Members<"FunctionResult"> = {
  get: { value: ({ value }) => value, error: ({ error }) => error },
};
