import type { Route } from "./route";

/** Drawn here instead of taken from an icon package: the shell loads first and must be small. */
const drawings: Record<Route, React.ReactNode> = {
  home: <path d="M3.2 9 10 3l6.8 6v6.8a1 1 0 0 1-1 1h-3.3v-4.6h-5v4.6H4.2a1 1 0 0 1-1-1V9Z" />,
  classify: (
    <g fill="currentColor" stroke="none">
      <path d="M10 2.2a.9.9 0 0 1 .78.45L12.9 6.3H7.1l2.12-3.65A.9.9 0 0 1 10 2.2Z" />
      <path d="M6.4 7.5h7.2l2.3 4H4.1l2.3-4Z" opacity=".8" />
      <path
        d="M3.4 12.7h13.2l1.75 3.05a.95.95 0 0 1-.82 1.42H2.47a.95.95 0 0 1-.82-1.42l1.75-3.05Z"
        opacity=".6"
      />
    </g>
  ),
  forecast: (
    <>
      <rect x="2.7" y="3.4" width="14.6" height="3.4" rx="1.7" />
      <rect x="5.2" y="8.4" width="9.6" height="3.4" rx="1.7" />
      <rect x="7.4" y="13.4" width="5.2" height="3.4" rx="1.7" />
    </>
  ),
  commission: <path d="M2.8 16.8v-3.6h4.8V9.6h4.8V6h4.8v10.8H2.8ZM2.8 8.6 8 4.4M8 4.4H5.4M8 4.4v2.6" />,
  plans: (
    <path d="M5.4 3h5.4L15 7.2V16a1 1 0 0 1-1 1H5.4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM10.8 3v4.2H15M7.2 10.6h5M7.2 13.6h5" />
  ),
  functions: (
    <path d="M9.6 4.1C7.9 3.3 6.8 4.2 6.5 6L5 14.6c-.3 1.7-1.2 2.4-2.7 1.9M3.8 8.7h4.9M10.7 9.2c1.6-.6 2.1.6 2.6 2.3l.7 2.4c.5 1.7 1.2 2.4 2.7 1.7M17 9.2c-2.2 0-4.6 6.8-6.6 6.6" />
  ),
  glossary: (
    <path d="M4 3.2h9.4a2 2 0 0 1 2 2v11.6H6a2 2 0 0 1-2-2V3.2ZM4 14.6a2 2 0 0 1 2-2h9.4M7 6.2h5.4M7 8.8h3.6" />
  ),
  settings: (
    <path d="M2.8 6h6.4m4 0h4M2.8 14h2.6m4 0h7.8M13.2 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM9.4 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z" />
  ),
};

/** The picture of a page, the same in the navigation and on the home page; twenty pixels, in the colour of the text. */
export function RouteIcon({ route }: { readonly route: Route }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[route]}
    </svg>
  );
}
