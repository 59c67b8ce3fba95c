/** A word that an argument takes, and what it means. */
interface ArgumentWord {
  readonly word: string;
  readonly meaning: string;
}

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The words it takes; none when anything can be typed. */
  readonly words: readonly ArgumentWord[];
  /** Takes TRUE or FALSE. */
  readonly flag: boolean;
}

export interface KamFunction {
  /** Such as "TIER"; in cells it is KAM.TIER. */
  readonly id: string;
  readonly description: string;
  /** What comes back. */
  readonly result: string;
  readonly parameters: readonly FunctionArgument[];
}

interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly KamFunction[];
}

/** Every KAM function in one language, by group. */
export type Catalogue = readonly FunctionGroup[];

/** The part of functions.json that is shown; Excel reads the same file. */
export interface BuiltMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly BuiltParameter[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

interface BuiltParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

/** functions-index.json: the groups, and what each function gives back. */
export interface BuiltIndex {
  readonly groups: readonly {
    readonly title: string;
    readonly functions: readonly { readonly id: string; readonly result: string }[];
  }[];
}

/** Their type in the metadata is "any", for they also take cells. */
const flags: ReadonlySet<string> = new Set(["headers", "corrected"]);

/** The functions by group, from the two files that the build makes. A function without metadata is left out. */
export function toCatalogue(metadata: BuiltMetadata, index: BuiltIndex): Catalogue {
  const words = new Map(
    metadata.enums.map(({ id, values }) => [
      id,
      values.map(({ stringValue, tooltip }) => ({ word: stringValue, meaning: tooltip })),
    ]),
  );
  const byId = new Map(metadata.functions.map((definition) => [definition.id, definition]));
  return index.groups.map(({ title, functions }) => ({
    title,
    functions: functions.flatMap(({ id, result }) => {
      const definition = byId.get(id);
      if (definition === undefined) return [];
      const parameters = definition.parameters.map((parameter) => toArgument(parameter, words));
      return [{ id, description: definition.description, result, parameters }];
    }),
  }));
}

function toArgument(
  parameter: BuiltParameter,
  words: ReadonlyMap<string, readonly ArgumentWord[]>,
): FunctionArgument {
  const { name, description, customEnumId } = parameter;
  return {
    name,
    description,
    optional: parameter.optional === true,
    words: customEnumId === undefined ? [] : (words.get(customEnumId) ?? []),
    flag: flags.has(name),
  };
}
