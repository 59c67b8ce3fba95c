import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";
import { readZones } from "./readZones";

/** What is typed in each cell of a zone, row by row. One round trip per 18,000 cells. */
export async function readContents(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
): Promise<Content[][]> {
  return (await readZones(context, [{ sheet, zone }]))[0] ?? [];
}
