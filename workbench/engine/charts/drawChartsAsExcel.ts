import { helpers, registries } from "@odoo/o-spreadsheet";
import type { ChartConfig, EngineLooks } from "./ChartConfig";
import { dressChart } from "./dressChart";

interface ChartBuilder {
  readonly allowedDefinitionKeys: readonly string[];
  getRuntime(getters: { getLocale(): object }, definition: EngineLooks, ...rest: unknown[]): object;
}

interface BuilderRegistry {
  get(type: string): ChartBuilder;
  replace(type: string, builder: ChartBuilder): void;
}

/** Charts in the grid look as their definitions say in Excel's terms, where the engine has no such terms. */
export function drawChartsAsExcel(): void {
  const builders = registries.chartTypeRegistry as unknown as BuilderRegistry;
  for (const type of ["bar", "line", "combo", "pie"]) {
    const builder = builders.get(type);
    builders.replace(type, {
      ...builder,
      allowedDefinitionKeys: [...builder.allowedDefinitionKeys, "kam"],
      getRuntime(getters, definition, ...rest) {
        const runtime = builder.getRuntime(getters, definition, ...rest) as { chartJsConfig: ChartConfig };
        const locale = getters.getLocale() as never;
        const format = (value: number, code: string): string =>
          helpers.formatValue(value, { format: code, locale });
        dressChart(runtime.chartJsConfig, definition, format);
        return runtime;
      },
    });
  }
}
