/** Bytes of requests: in all, of the contents of cells in them, of the parts that remember what was written; the largest. */
export function requestParts(requests) {
  const parts = { sent: 0, cells: 0, record: 0, largest: 0 };
  for (const request of requests) {
    const bytes = Buffer.byteLength(request);
    parts.sent += bytes;
    parts.largest = Math.max(parts.largest, bytes);
    const { Actions = [], ObjectPaths = {} } = JSON.parse(request).message?.body ?? {};
    for (const action of Actions)
      if (/^(?:Values|Formulas)$/.test(action.Name) && action.ArgumentInfo.Arguments)
        parts.cells += jsonBytes(action.ArgumentInfo.Arguments);
    for (const { Name, ArgumentInfo } of Object.values(ObjectPaths)) {
      const given = ArgumentInfo?.Arguments ?? [];
      if (Name === "Add" && typeof given[0] === "string" && given[0].startsWith("<"))
        parts.record += jsonBytes(given);
      if (Name === "Add" && given.some(Array.isArray)) parts.cells += jsonBytes(given);
    }
    for (const { Name, ArgumentInfo } of Actions)
      if (Name === "SetXml") parts.record += jsonBytes(ArgumentInfo.Arguments);
  }
  return parts;
}

const jsonBytes = (value) => Buffer.byteLength(JSON.stringify(value));
