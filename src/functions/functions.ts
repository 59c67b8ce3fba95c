import { catalogue } from "./catalogue";

for (const [id, { call }] of Object.entries(catalogue)) CustomFunctions.associate(id, call);
