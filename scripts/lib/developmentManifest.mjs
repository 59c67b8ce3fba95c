import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { dist } from "./paths.mjs";

/** An add-in of its own for Excel, beside the deployed one. Fixed, so that it can be taken out again. */
const developmentId = "cf77100f-ad68-417a-974a-eafb52b9b608";
const developmentName = "KAM (dev)";

/** Microsoft's package changes the default name alone: without this a Chinese Excel would show two of one name. */
const withoutTranslatedName = (xml) =>
  xml.replace(/(<DisplayName DefaultValue="[^"]*")>.*?<\/DisplayName>/s, "$1 />");

/**
 * Writes the copy of dist/manifest.xml that `npm run excel` shows to Excel: same content, an Id and a name of its own.
 * It stands in a folder that no server shows. Returns its file.
 */
export async function writeDevelopmentManifest() {
  const file = path.join(dist, ".development/manifest.xml");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, withoutTranslatedName(readFileSync(path.join(dist, "manifest.xml"), "utf8")));
  await OfficeAddinManifest.modifyManifestFile(file, developmentId, developmentName);
  return file;
}
