import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Whether LibreOffice Calc and the programs that turn its pages into pictures are here (Debian: libreoffice-calc, poppler-utils). */
export function hasOffice() {
  return ["soffice", "pdfinfo", "pdftoppm"].every(
    (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0,
  );
}

/** Has LibreOffice open `file` and save it under the same name in another format, into `folder`. */
export function convert(file, format, folder) {
  const profile = mkdtempSync(path.join(os.tmpdir(), "kam-office-"));
  try {
    const own = `-env:UserInstallation=file://${profile}`;
    execFileSync(
      "soffice",
      [own, "--headless", "--convert-to", format, "--outdir", folder, file],
      { stdio: "ignore" },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
