import type { Zone } from "../../excel/address/Zone";

/** Where the rows of each settings table stand on the settings sheet, headers left out. */
export type SettingsPlaces = Readonly<Record<string, Zone>>;
