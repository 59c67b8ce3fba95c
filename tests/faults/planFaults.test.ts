import { planCases } from "./cases/planCases";
import { faultSuite } from "./faultSuite";

faultSuite(planCases, 1);
