export interface FolderServer {
  readonly port: number;
  close(): Promise<void>;
}
export function serveFolder(
  folder: string,
  options?: { port?: number; tls?: { key: Buffer; cert: Buffer } },
): Promise<FolderServer>;
