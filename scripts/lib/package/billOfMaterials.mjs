import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { bundledModules, packagesOf } from "../bundledModules.mjs";
import { npmProgram } from "../npmProgram.mjs";
import { root } from "../paths.mjs";

/**
 * The software bill of materials (CycloneDX) of what the add-in's bundles hold: npm writes the bill of the whole
 * lock file, and what was not bundled is taken out. Without time and serial number, so that equal builds are equal.
 */
export function billOfMaterials(version) {
  const [npm, ...first] = npmProgram("npm");
  const whole = execFileSync(
    npm,
    [...first, "sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--sbom-type", "application"],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const bill = JSON.parse(whole);
  const bundled = new Set(
    packagesOf(bundledModules("functions", "commands", "taskpane")).map((place) => {
      const { name, version: installed } = JSON.parse(
        readFileSync(path.join(root, place, "package.json"), "utf8"),
      );
      return `${name}@${installed}`;
    }),
  );
  const isBundled = (reference) => bundled.has(reference);
  const own = { ...bill.metadata.component, "bom-ref": `kam-for-excel@${version}`, name: "kam-for-excel" };
  return {
    bomFormat: bill.bomFormat,
    specVersion: bill.specVersion,
    version: 1,
    metadata: { tools: bill.metadata.tools, component: own },
    components: bill.components.filter((component) => isBundled(component["bom-ref"])),
    dependencies: [
      { ref: own["bom-ref"], dependsOn: [...bundled].sort() },
      ...bill.dependencies
        .filter(({ ref }) => isBundled(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isBundled) })),
    ],
  };
}
