/** Place of a chart or picture. It reaches to a second cell or has a size; both say the same where both are given. */
export interface FileAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** A cell and the pixels inside it. */
export interface AnchorPoint {
  readonly col: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface FilePicture {
  readonly anchor: FileAnchor;
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

export type PictureType = "image/png" | "image/jpeg" | "image/gif";
