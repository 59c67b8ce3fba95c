import { otherCases } from "./cases/otherCases";
import { installKamFunctions } from "../product/actions/support/installKamFunctions";
import { baselineOf } from "./runFault";
import { ordersOf, runBeside } from "./runBeside";

beforeAll(installKamFunctions);

const ground = { source: "Mine", used: "B2", beside: "H3", output: "KAM self-check" };

test.each(["self-check, new", "self-check, again"])(
  "what somebody types over a figure of the sheet stands, whenever it is typed: %s",
  async (name) => {
    const run = otherCases.find((one) => one.name === name);
    if (run === undefined) throw new Error("there is no such case");
    const orders = await ordersOf(run, "outputTyped", ground);
    const { requests } = await baselineOf(run);
    for (let request = 1; request <= requests.length; request++) {
      const wrong = await runBeside(run, orders, "outputTyped", ground, request);
      expect([request, wrong ?? []]).toEqual([request, []]);
    }
  },
);
