import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin, CoreViewPlugin, UIPlugin } from "@odoo/o-spreadsheet";

/** A core plugin of the engine with the members that a subclass here builds on. */
type CorePluginClass<Members> = (new (
  config: ConstructorParameters<typeof CorePlugin>[0],
) => CorePlugin & Members) & { getters: readonly string[] };

type ViewPluginClass<Members> = (new (
  config: ConstructorParameters<typeof CoreViewPlugin>[0],
) => CoreViewPlugin & Members) & { getters: readonly string[] };

export type UiPluginClass<Members> = (new (
  config: ConstructorParameters<typeof UIPlugin>[0],
) => UIPlugin & Members) &
  Pick<typeof UIPlugin, "layers" | "getters">;

/** The engine's own core plugin of that name. */
export function corePlugin<Members>(name: string): CorePluginClass<Members> {
  return registries.corePluginRegistry.get(name) as unknown as CorePluginClass<Members>;
}

/** The engine's own core view plugin of that name. */
export function viewPlugin<Members>(name: string): ViewPluginClass<Members> {
  return registries.coreViewsPluginRegistry.get(name) as unknown as ViewPluginClass<Members>;
}

/** The engine's own plugin of that name with a state of the view. */
export function statefulPlugin<Members>(name: string): UiPluginClass<Members> {
  return registries.statefulUIPluginRegistry.get(name) as unknown as UiPluginClass<Members>;
}
