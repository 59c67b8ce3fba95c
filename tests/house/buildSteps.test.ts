import { bundledModules, type BundleStep } from "../../scripts/lib/bundledModules.mjs";
import { buildSteps } from "../../scripts/lib/buildSteps.mjs";

describe("a build step runs again when something that it is made of has changed", () => {
  test.each<BundleStep>(["functions", "reading", "commands", "taskpane", "workbench"])(
    "every source file in the bundle of %s lies under one of the step's inputs",
    (name) => {
      const { inputs } = buildSteps.find((step) => step.name === name)!;
      const sources = bundledModules(name).filter((file) => !file.startsWith("node_modules/"));
      expect(sources.length).toBeGreaterThanOrEqual(4);
      const isInput = (file: string) =>
        inputs.some((input) => file === input || file.startsWith(`${input}/`));
      expect(sources.filter((file) => !isInput(file))).toEqual([]);
    },
    120_000,
  );
});
