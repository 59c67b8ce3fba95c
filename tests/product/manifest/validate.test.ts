import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const fakeService = path.join(__dirname, "support/fakeService.mjs");

/** Runs `npm run validate` against a service that gives this report, or without a network. */
function validate(report?: object) {
  const KAM_FAKE_ANSWER = report === undefined ? undefined : JSON.stringify(report);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", fakeService, path.join(root, "scripts/validate.mjs")],
    { encoding: "utf8", env: { ...process.env, KAM_FAKE_ANSWER } },
  );
  return { status, stdout, stderr };
}

describe("npm run validate", () => {
  test("says that the service could not be reached and ends with 2 when there is no network", () => {
    const { status, stdout, stderr } = validate();
    expect(stderr).toMatch(/^Microsoft's validation service could not be reached\./m);
    expect(stdout).not.toContain("accepts");
    expect(status).toBe(2);
  }, 60_000);

  test("ends with 0 when the service accepts the manifest, and passes its notes on", () => {
    const { status, stdout } = validate({
      status: "Accepted",
      notes: [{ title: "Icon", content: "Present." }],
    });
    expect(stdout).toContain("note: Icon: Present.\nMicrosoft's validation service accepts the manifest.");
    expect(status).toBe(0);
  }, 60_000);

  test("ends with 1 when the service refuses it, and says what is wrong and where", () => {
    const { status, stdout } = validate({
      status: "Rejected",
      errors: [
        {
          title: "Bad address",
          content: "Not https.",
          line: 12,
          column: 3,
          helpUrl: "https://example.com/e",
        },
      ],
    });
    expect(stdout).toContain("error: Bad address: Not https. (line 12, column 3)\n    https://example.com/e");
    expect(stdout).toContain("refuses the manifest.");
    expect(status).toBe(1);
  }, 60_000);
});
