import { defineType } from "../HostType";

/** Excel.DocumentProperties, as far as this host knows them. */
export const documentPropertiesType = defineType<null>("DocumentProperties", {
  get: { title: (_target, { fileName }) => fileName.replace(/\.[^.]+$/, "") },
});
