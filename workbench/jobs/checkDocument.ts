import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";
import { isDay } from "./isoDay";
import type { JobDocument } from "./JobDocument";
import { JobError } from "./JobError";

/** A job document that the published schema allows. Error: documentInvalid, with every fault by its place and key. */
export function checkDocument(document: unknown, schemaFile: string): JobDocument {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, formats: { date: isDay } });
  const validate = ajv.compile<JobDocument>(JSON.parse(readFileSync(schemaFile, "utf8")) as object);
  if (validate(document)) return document;
  const faults = (validate.errors ?? [])
    .filter(({ keyword, propertyName }) => keyword !== "if" && propertyName === undefined)
    .map(faultText);
  throw new JobError("documentInvalid", [...new Set(faults)].join("\n"));
}

/** A fault as "steps[0].options: unknown key methd". */
function faultText({ instancePath, keyword, params, parentSchema, message = "" }: ErrorObject): string {
  const place = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === "" ? part : `${path}.${part}`),
      "",
    );
  const where = place === "" ? "The document" : place;
  const details = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case "additionalProperties":
      return `${where}: unknown key ${String(details["additionalProperty"])}`;
    case "propertyNames":
      return `${where}: unknown key ${String(details["propertyName"])}`;
    case "enum":
      return `${where}: must be one of ${(details["allowedValues"] as readonly unknown[]).join(", ")}`;
    case "format":
      return `${where}: no day of the calendar as yyyy-mm-dd`;
    case "const":
      return `${where}: must be ${JSON.stringify(details["allowedValue"])}`;
    case "pattern":
      return `${where}: must be like ${String(parentSchema?.["description"] ?? details["pattern"])}`;
    default:
      return `${where}: ${message}`;
  }
}
