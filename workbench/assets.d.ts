/** Files that webpack turns into modules: templates as text, style sheets as links in the page. */
declare module "*.xml" {
  const text: string;
  export default text;
}
declare module "*.css";
