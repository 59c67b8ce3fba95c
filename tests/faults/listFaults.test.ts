import { listCases } from "./cases/listCases";
import { faultSuite } from "./faultSuite";

faultSuite(listCases, 3);
