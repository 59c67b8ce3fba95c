import { helpers, registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg, EvalContext } from "@odoo/o-spreadsheet";
import { areFunctionsUnknown } from "./Calculation";
import type { CustomFunctionsHost, FunctionImplementation } from "./customFunctions/createCustomFunctions";
import { fromFunctionError, fromFunctionResult } from "./customFunctions/fromFunctionResult";
import type {
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "./customFunctions/FunctionsMetadata";
import { ArgumentError, toFunctionArgument } from "./customFunctions/toFunctionArgument";

const registered = new Set<string>();

/** Names of all custom functions that the grid knows, such as "KAM.TIER". */
export function customFunctionNames(): string[] {
  return [...registered];
}

/**
 * Adds the functions of a built bundle to the grid under `namespace.NAME`, called the way Microsoft's runtime calls
 * them. Workbooks made afterwards know them.
 * @returns the names added
 * @throws when the metadata lists an id that the bundle did not associate
 */
export function registerFunctions(
  metadata: FunctionsMetadata,
  host: CustomFunctionsHost,
  namespace = "KAM",
): string[] {
  return metadata.functions.map((description) => {
    const implementation = host.implementations.get(description.id.toUpperCase());
    if (!implementation) throw new Error(`The functions bundle does not associate ${description.id}`);
    const name = `${namespace}.${description.name.toUpperCase()}`;
    const allowErrors =
      description.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
    registries.functionRegistry.replace(name, describe(description, name, implementation, host, allowErrors));
    registered.add(name);
    return name;
  });
}

function describe(
  { description = "", parameters }: FunctionMetadata,
  name: string,
  implementation: FunctionImplementation,
  host: CustomFunctionsHost,
  allowErrors: boolean,
): AddFunctionDescription {
  return {
    description,
    category: "KAM",
    isExported: true,
    args: parameters.map(argument),
    compute(this: EvalContext, ...args: Arg[]) {
      if (areFunctionsUnknown()) return { value: "#NAME?", message: `${name} is not known yet` };
      try {
        const input = collect(args, parameters, allowErrors, host);
        return fromFunctionResult(implementation(...input, invocation(this, name)));
      } catch (error) {
        if (error instanceof ArgumentError) return { value: error.value, message: error.message };
        return fromFunctionError(error);
      }
    },
  };
}

function argument({ name, description = "", dimensionality, optional, repeating }: ParameterMetadata) {
  const isMatrix = dimensionality === "matrix";
  return {
    name,
    description,
    type: isMatrix ? ["RANGE<ANY>" as const] : ["ANY" as const],
    acceptMatrix: isMatrix,
    acceptErrors: true,
    ...(optional ? { optional } : {}),
    ...(repeating ? { repeating } : {}),
  };
}

/** One entry per parameter, null for omitted ones; the arguments of a repeating parameter in one array. */
function collect(
  args: readonly Arg[],
  parameters: readonly ParameterMetadata[],
  allowErrors: boolean,
  host: CustomFunctionsHost,
): unknown[] {
  return parameters.map((parameter, index) => {
    const convert = (arg: Arg): unknown =>
      toFunctionArgument(arg, parameter, allowErrors, host.CustomFunctions.Error);
    return parameter.repeating ? args.slice(index).map(convert) : convert(args[index]);
  });
}

function invocation(context: EvalContext, functionName: string): object {
  const position = context.__originCellPosition;
  if (!position) return { functionName, isInValuePreview: false };
  const sheet = context.getters.getSheetName(position.sheetId);
  return {
    functionName,
    isInValuePreview: false,
    address: `${sheet}!${helpers.toXC(position.col, position.row)}`,
  };
}
