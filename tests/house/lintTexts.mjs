// Reads [{ filePath, text }] as JSON from standard input, lints each text as if it were that file with the
// project's own configuration, and prints the ids of the rules it breaks. Apart from the tests because the
// configuration is an ES module, which jest's sandbox does not load.
import { ESLint } from "eslint";
import { readFileSync } from "node:fs";
import tseslint from "typescript-eslint";

const withoutTypes = { ...tseslint.configs.disableTypeChecked, files: ["**/*.ts", "**/*.tsx"] };
const eslint = new ESLint({ overrideConfig: [withoutTypes] });
const cases = JSON.parse(readFileSync(0, "utf8"));
const found = [];
for (const { filePath, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath });
  found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(found));
