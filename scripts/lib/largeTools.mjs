import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { npmProgram } from "./npmProgram.mjs";

const packageName = "@duckdb/node-api";
const version = "1.5.6-r.1";

/** Where the engine is kept: outside of node_modules, which npm ci clears. */
function engineFolder() {
  const { env, platform } = process;
  const caches =
    platform === "win32"
      ? (env.LOCALAPPDATA ?? path.join(os.homedir(), "AppData", "Local"))
      : (env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"));
  return env.KAM_DUCKDB ?? path.join(caches, "kam-for-excel", `duckdb-${version}`);
}

/** What steps on files of any size work with: DuckDB, installed once when a step first asks for it. */
export function largeTools(warn) {
  return {
    scratch: os.tmpdir(),
    start: async () => {
      const folder = engineFolder();
      if (!existsSync(path.join(folder, "node_modules", packageName, "package.json")))
        await install(folder, warn);
      return startEngine(createRequire(path.join(folder, "package.json"))(packageName));
    },
  };
}

async function install(folder, warn) {
  warn(`Installing ${packageName} ${version} (DuckDB, MIT licence, 70 MB, once) into ${folder} …`);
  const [npm, ...first] = npmProgram("npm");
  const how = ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund"];
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    await promisify(execFile)(npm, [...first, ...how, `${packageName}@${version}`], { cwd: folder });
  } catch (error) {
    const said = String(error.stderr ?? "").trim() || error.message;
    throw new Error(missing(folder, said));
  }
}

function missing(folder, said) {
  return `sum needs DuckDB, the package ${packageName} ${version}, which could not be installed into ${folder}. Without network, run "npm install ${packageName}@${version}" elsewhere and name the folder in KAM_DUCKDB. npm says: ${said}`;
}

async function startEngine({ DuckDBInstance, version: engineVersion }) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "kam-sum-"));
  const instance = await DuckDBInstance.create(":memory:", { temp_directory: scratch });
  const connection = await instance.connect();
  return {
    name: `DuckDB ${engineVersion()}`,
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
