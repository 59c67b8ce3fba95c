import { dateSerial } from "../../../../src/files/dateSerial";
import { numberArgument } from "../../arguments";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import { daysTo1904 } from "../range/days";

/** Excel.Functions, computed without a cell: DATE alone, in the workbook's own count of days. */
export const functionsMembers: Members<"Functions"> = {
  call: {
    date(_target, args, { rules }) {
      const [year, month, day] = [0, 1, 2].map((index) => numberArgument(args, index)) as [
        number,
        number,
        number,
      ];
      const serial = dateSerial(Date.UTC(year, month - 1, day));
      return ref("FunctionResult", { value: serial - (rules.date1904 ? daysTo1904 : 0) });
    },
  },
};

/** Excel.FunctionResult. */
export const functionResultMembers: Members<"FunctionResult"> = {
  get: { value: ({ value }) => value, error: () => null },
};
