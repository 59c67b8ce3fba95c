import { catalogue } from "./catalogue";
import { guard } from "./edge/guard";

for (const [id, adapter] of Object.entries(catalogue)) CustomFunctions.associate(id, guard(adapter));
