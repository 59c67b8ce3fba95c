import { formulaCases } from "./cases/formulaCases";
import { faultSuite } from "./faultSuite";

faultSuite(formulaCases, 3);
