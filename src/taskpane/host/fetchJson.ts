import { ActionError } from "../../actions/list/messages";
import { builtAddress } from "./builtAddress";

/** A file that the build put at its top. Error: fileMissing, with the file and what came instead. */
export async function fetchJson<Content>(file: string): Promise<Content> {
  const response = await fetch(builtAddress(file)).catch((error: unknown) => {
    throw new ActionError("fileMissing", {
      file,
      detail: error instanceof Error ? error.message : String(error),
    });
  });
  if (!response.ok)
    throw new ActionError("fileMissing", { file, detail: `${response.status} ${response.statusText}` });
  return (await response.json()) as Content;
}
