import { renderToStaticMarkup } from "react-dom/server";
import type { ForecastLine } from "../../../../src/actions/forecast/types";
import { ForecastBars } from "../../../../src/taskpane/charts/ForecastBars";
import { LadderSteps } from "../../../../src/taskpane/charts/LadderSteps";
import { ParetoCurve, shareAt } from "../../../../src/taskpane/charts/ParetoCurve";
import { TierButterfly } from "../../../../src/taskpane/charts/TierButterfly";
import { LanguageContext } from "../../../../src/taskpane/state/language";
import { houseSettings } from "../../../support/houseSettings";

const chinese = (picture: React.ReactNode): string =>
  renderToStaticMarkup(
    <LanguageContext value={{ language: "zh-CN", choose: () => undefined }}>{picture}</LanguageContext>,
  );

const line = (label: string, weighted: number, p10: number, p90: number, won = 0): ForecastLine => ({
  period: 46023,
  label,
  deals: 3,
  amount: weighted * 2,
  weighted,
  won,
  p10,
  p50: weighted,
  p90,
});

const count = (markup: string, part: RegExp): number => [...markup.matchAll(part)].length;

test("a forecast has two bars per period, a whisker where there is a range, and says each period in words", () => {
  const markup = renderToStaticMarkup(
    <ForecastBars lines={[line("Jan 2026", 1000, 800, 1300, 200), line("Feb 2026", 500, 500, 500)]} />,
  );
  const [picture = "", ...legend] = markup.split("</svg>");
  expect(count(picture, /<rect/g)).toBe(4);
  expect(count(picture, /<path/g)).toBe(1);
  expect(legend.join("")).toContain("P10–P90");
  expect(markup).toContain("<title>Jan 2026: 1,000, between 800 and 1,300</title>");
});

test("no picture is drawn of nothing", () => {
  expect(renderToStaticMarkup(<ForecastBars lines={[]} />)).toBe("");
  expect(renderToStaticMarkup(<ForecastBars lines={[line("Jan", 0, 0, 0)]} />)).toBe("");
  expect(renderToStaticMarkup(<ParetoCurve curve={[]} />)).toBe("");
  expect(renderToStaticMarkup(<LadderSteps steps={[]} />)).toBe("");
});

test("a ladder is read out step by step", () => {
  const steps = houseSettings.ladders[0]?.steps.slice(0, 2) ?? [];
  expect(renderToStaticMarkup(<LadderSteps steps={steps} />)).toContain(
    'aria-label="Rate by amount: from 0: 1.5%; from 900,000: 2.0%"',
  );
  expect(chinese(<LadderSteps steps={steps} />)).toContain(
    'aria-label="各档比例: 0 起：1.5%; 900,000 起：2.0%"',
  );
});

test("the Pareto curve says what the largest fifth of the accounts bring", () => {
  const curve = [
    { x: 0, y: 0 },
    { x: 0.1, y: 0.7 },
    { x: 0.3, y: 0.9 },
    { x: 1, y: 1 },
  ];
  expect(renderToStaticMarkup(<ParetoCurve curve={curve} />)).toContain("20% of accounts: 80% of value");
});

test("the pyramid shows both shares of every tier as text, the total apart", () => {
  const row = (tier: string, accountsShare: number, valueShare: number, total = false) => ({
    tier,
    accounts: 1,
    accountsShare,
    value: 1,
    valueShare,
    average: 1,
    total,
  });
  const markup = renderToStaticMarkup(
    <TierButterfly rows={[row("A", 0.009, 0.22), row("D", 0.824, 0.27), row("", 1, 1, true)]} />,
  );
  for (const share of ["0.9%", "22.0%", "82.4%", "27.0%"]) expect(markup).toContain(share);
  expect(markup).not.toContain("100.0%");
});

const risingCurve = [
  { x: 0, y: 0 },
  { x: 0.1, y: 0.5 },
  { x: 0.5, y: 0.9 },
  { x: 1, y: 1 },
];

test("between two points the line is straight", () => {
  expect(shareAt(risingCurve, 0.2)).toBeCloseTo(0.6, 12);
  expect(shareAt(risingCurve, 0.05)).toBeCloseTo(0.25, 12);
});

test("on a point it is the point, beyond the line it is nothing", () => {
  expect(shareAt(risingCurve, 0.5)).toBe(0.9);
  expect(shareAt(risingCurve, 0)).toBe(0);
  expect(shareAt([{ x: 0.3, y: 0.4 }], 0.2)).toBeNull();
  expect(shareAt([], 0.2)).toBeNull();
});
