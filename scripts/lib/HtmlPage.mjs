import { readFileSync } from "node:fs";
import path from "node:path";
import { panePolicy, policyTag } from "./securityPolicy.mjs";

/**
 * Webpack plugin: writes one HTML page from a template. `<!-- head -->` in the template becomes the scripts that
 * must run first (office.js), `<!-- scripts -->` the scripts of `before` followed by those of the entry, and
 * `<!-- policy -->` the security policy, which allows the origin of office.js where that is among the head's scripts.
 * Addresses are relative to the page, so that the output can be served from any folder.
 */
export class HtmlPage {
  constructor({ template, filename, entry, head, before }) {
    Object.assign(this, { template, filename, entry, head, before });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HtmlPage", (compilation) => {
      compilation.fileDependencies.add(this.template);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "HtmlPage", stage }, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const styles = files.filter((file) => file.endsWith(".css")).map((file) => this.style(file));
        const scripts = [...this.before, ...files.filter((file) => file.endsWith(".js"))];
        const template = readFileSync(this.template, "utf8");
        const officeScript = this.head.find((file) => file.startsWith("https:"));
        const page = template
          .replace("<!-- policy -->", () => policyTag(panePolicy(template, officeScript)))
          .replace("<!-- head -->", () =>
            [...this.head.map((file) => this.script(file)), ...styles].join("\n    "),
          )
          .replace("<!-- scripts -->", () => scripts.map((file) => this.script(file)).join("\n    "));
        compilation.emitAsset(this.filename, new compiler.webpack.sources.RawSource(page), {
          minimized: true,
        });
      });
    });
  }

  relative(file) {
    return file.startsWith("https:") ? file : path.posix.relative(path.posix.dirname(this.filename), file);
  }

  script(file) {
    return `<script src="${this.relative(file)}"></script>`;
  }

  style(file) {
    return `<link rel="stylesheet" href="${this.relative(file)}" />`;
  }
}
