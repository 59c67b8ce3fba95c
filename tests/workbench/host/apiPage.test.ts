import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeApiPage } from "../../../workbench/host/writeApiPage";

const file = path.join(__dirname, "../../../docs/workbench-api.md");

test("the page about the host's API says what the member tables hold", () => {
  const page = writeApiPage();
  if (process.env["KAM_WRITE_DOCS"] === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("no name of the wire stands on the page", () => {
  expect(writeApiPage()).not.toMatch(/[ ,]_[a-z]/);
});
