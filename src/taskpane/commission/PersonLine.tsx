import type { PersonStatement } from "../../actions/commission/types";
import { StatementLine } from "./StatementLine";
import { StatementTable } from "./StatementTable";

/** One person's statement: the periods, and in each of them every step. */
export function PersonLine({ statement }: { readonly statement: PersonStatement }) {
  const { person, base, commission, periods } = statement;
  return (
    <StatementLine name={person} base={base} commission={commission}>
      {() =>
        periods.map((line) => (
          <StatementLine key={line.period} name={line.label} base={line.base} commission={line.commission}>
            {() => <StatementTable line={line} />}
          </StatementLine>
        ))
      }
    </StatementLine>
  );
}
