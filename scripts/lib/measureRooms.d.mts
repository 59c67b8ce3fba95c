export interface Rooms {
  readonly folder: string;
  readonly files: number;
  readonly medianLines: number;
  readonly shortFiles: number;
  readonly smallRooms: readonly { readonly file: string; readonly reader: string }[];
  readonly circles: readonly (readonly string[])[];
}
export function measureRooms(base: string): readonly Rooms[];
