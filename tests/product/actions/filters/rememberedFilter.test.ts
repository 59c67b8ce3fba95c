import { readFilter, rememberFilter } from "../../../../src/actions/filters/rememberedFilter";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const list = [
  ["Stage", "Amount"],
  ["P3", 5],
];
const load = (sheet: string) => loadSource({ kind: "range", sheet, address: "A1:B2" });

test("a filter is kept in the workbook with its list and its role", async () => {
  await withWorkbook({ Deals: list, Others: list });
  await rememberFilter("opportunities", await load("Deals"), { owner: "Li Na", openOnly: true });
  await rememberFilter("payments", await load("Deals"), { people: ["Ann"], from: "2026-02" });
  expect(await readFilter("opportunities", await load("Deals"))).toEqual({ owner: "Li Na", openOnly: true });
  expect(await readFilter("payments", await load("Deals"))).toEqual({ people: ["Ann"], from: "2026-02" });
  expect(await readFilter("opportunities", await load("Others"))).toEqual({});
  await rememberFilter("opportunities", await load("Deals"), {});
  expect(await readFilter("opportunities", await load("Deals"))).toEqual({});
});

test("a workbook that is open for reading only is not written to", async () => {
  const { host } = await withWorkbook({ Deals: list });
  host.rules.readOnly = true;
  await rememberFilter("opportunities", await load("Deals"), { owner: "Li Na" });
  expect(await readFilter("opportunities", await load("Deals"))).toEqual({});
});
