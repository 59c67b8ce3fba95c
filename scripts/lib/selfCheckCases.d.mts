import type { SelfCheckCase } from "../../src/actions/selfCheck/SelfCheckCase";

export function selfCheckCases(): SelfCheckCase[];
