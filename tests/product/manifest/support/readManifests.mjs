// Writes the development manifest, and prints what Microsoft's package reads from it and from the built one. A program
// of its own, because parts of that package are modules that jest cannot load.
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { writeDevelopmentManifest } from "../../../../scripts/lib/developmentManifest.mjs";
import { dist } from "../../../../scripts/lib/paths.mjs";

const file = await writeDevelopmentManifest();
const built = await OfficeAddinManifest.readManifestFile(path.join(dist, "manifest.xml"));
const development = await OfficeAddinManifest.readManifestFile(file);
console.log(JSON.stringify({ built, development, file }));
