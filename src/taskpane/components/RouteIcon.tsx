import {
  DataFunnel20Regular,
  DocumentPerson20Regular,
  Home20Regular,
  Settings20Regular,
  Steps20Regular,
} from "@fluentui/react-icons";
import type { Route } from "../routing/Route";
import { PyramidIcon } from "./PyramidIcon";

const icons: Record<Route, () => React.ReactNode> = {
  home: () => <Home20Regular aria-hidden="true" />,
  classify: () => <PyramidIcon />,
  forecast: () => <DataFunnel20Regular aria-hidden="true" />,
  commission: () => <Steps20Regular aria-hidden="true" />,
  plans: () => <DocumentPerson20Regular aria-hidden="true" />,
  settings: () => <Settings20Regular aria-hidden="true" />,
};

/** The picture of a page, the same in the navigation and on the home page. */
export function RouteIcon({ route }: { readonly route: Route }) {
  return icons[route]();
}
