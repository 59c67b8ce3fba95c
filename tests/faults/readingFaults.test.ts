import { readingCases } from "./cases/readingCases";
import { faultSuite } from "./faultSuite";

faultSuite(readingCases, 1);
