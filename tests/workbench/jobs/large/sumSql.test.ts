import {
  decimalNumber,
  decimalText,
  fitsCell,
  unitsOf,
} from "../../../../workbench/jobs/large/decimalNumber";
import { type SumPlan, sumSql } from "../../../../workbench/jobs/large/sumSql";

const amount = (form: string, exponent: number, sign: 1 | -1 = 1) => ({
  form,
  exponent,
  sign,
  currency: null,
});

const plan: SumPlan = {
  source: "payments",
  amount: { kind: "texts", column: "Amount", forms: [amount("9.999,99", -2), amount("(99)", 0, -1)] },
  keys: [
    { kind: "label", name: "key1", column: 'Sales"person' },
    {
      ...{ kind: "period", name: "key2", grain: "month" },
      date: {
        kind: "texts",
        text: 'source."Paid"',
        days: new Map(),
        places: { year: [7, 4], month: [4, 2], day: [1, 2] },
      },
    },
  ],
  ...{ currency: null, types: null, totals: null },
};

describe("the statement that sums a file", () => {
  it("holds the decisions of the reading as a table, and adds up whole units", () => {
    expect(sumSql(plan)).toBe(`WITH source AS (SELECT * FROM payments),
forms (form, factor, currency) AS (VALUES
  ('9.999,99', CAST(1 AS HUGEINT), CAST(NULL AS VARCHAR)),
  ('(99)', CAST(-100 AS HUGEINT), CAST(NULL AS VARCHAR))
),
lines AS (
  SELECT NULLIF(TRIM(CAST(source."Sales""person" AS VARCHAR)), '') AS "key1",
    CAST(DATE_TRUNC('month', CAST(NULLIF(SUBSTR(source."Paid", 7, 4) || '-' || SUBSTR(source."Paid", 4, 2) || '-' || SUBSTR(source."Paid", 1, 2), '--') AS DATE)) AS DATE) AS "key2",
    CASE WHEN forms.form IS NOT NULL THEN CAST(translate(source."Amount", '.,()', '') AS HUGEINT) * forms.factor END AS units
  FROM source
  LEFT JOIN forms ON forms.form = translate(source."Amount", '012345678', '999999999')
)
SELECT "key1", "key2", CAST(SUM(units) AS DECIMAL(38, 0)) * 0.01 AS amount, COUNT(units) AS lines
FROM lines
GROUP BY "key1", "key2"
ORDER BY "key1", "key2"`);
  });

  it("dates that are not built alike are joined as a table of days", () => {
    const days = new Map([["it's 5 Mar 2026", "2026-03-05"]]);
    const date = { kind: "texts", text: 'source."Paid"', days, places: null } as const;
    const sql = sumSql({ ...plan, keys: [{ kind: "period", name: "key1", grain: "day", date }] });
    expect(sql).toContain(`days (text, day) AS (VALUES\n  ('it''s 5 Mar 2026', DATE '2026-03-05')\n)`);
    expect(sql).toContain('LEFT JOIN days ON days.text = source."Paid"');
    expect(sql).toContain('days.day AS "key1"');
  });

  it("one currency is a filter, each by itself a key", () => {
    const codes = new Map([["US$", "USD"]]);
    const one = sumSql({ ...plan, currency: { column: "Curr", codes, only: "USD" } });
    expect(one).toContain("FROM lines\nWHERE currency = 'USD'\nGROUP BY");
    const each = sumSql({ ...plan, currency: { column: "Curr", codes, only: null } });
    expect(each).toContain('GROUP BY "key1", "key2", currency');
    expect(each).toContain("('US$', 'USD')");
  });

  it("total lines are those with such a label whose other keys are blank", () => {
    const sql = sumSql({ ...plan, totals: { column: "Rep", labels: ["Total"], blank: ["Paid"] } });
    expect(sql).toContain(
      `WHERE NOT COALESCE(NULLIF(TRIM(CAST(source."Rep" AS VARCHAR)), '') IN ('Total') AND COALESCE(NULLIF(TRIM(CAST(source."Paid" AS VARCHAR)), ''), '') = '', FALSE)`,
    );
  });

  it("credit notes change their sign by their type, positive ones alone", () => {
    const turned = [{ type: "Credit note", count: 2, amount: 30 }];
    const amount = { kind: "decimals", column: "Amount", scale: 2, exponent: 0 } as const;
    expect(sumSql({ ...plan, amount, types: { column: "Type", turned } })).toContain(
      `CASE WHEN NULLIF(TRIM(CAST(source."Type" AS VARCHAR)), '') IN ('Credit note') AND CAST(source."Amount" * 100 AS HUGEINT) > 0 THEN -CAST(source."Amount" * 100 AS HUGEINT) ELSE`,
    );
  });
});

describe("whole units and decimals", () => {
  it("are the same number", () => {
    expect(unitsOf("-1234.5", 2)).toBe(-123_450n);
    expect(decimalText(-5n, 2)).toBe("-0.05");
    expect(decimalText(1200n, 0)).toBe("1200");
    expect(decimalNumber(30n, 1)).toBe(3);
  });

  it("fit a cell up to fifteen digits", () => {
    expect(fitsCell(123_456_789_012_345n, 2)).toBe(true);
    expect(fitsCell(1_234_567_890_123_456n, 2)).toBe(false);
    // zeros at the end need no digits of their own
    expect(fitsCell(12_345_678_901_234_500n, 2)).toBe(true);
  });
});
