import { stopOnForecastDay } from "../product/actions/rerun/forecastCase";
import { listCases } from "./cases/listCases";
import { faultSuite } from "./faultSuite";

stopOnForecastDay();

faultSuite(listCases, 3);
