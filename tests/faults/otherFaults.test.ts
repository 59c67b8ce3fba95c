import { otherCases } from "./cases/otherCases";
import { faultSuite } from "./faultSuite";

faultSuite(otherCases, 3);
