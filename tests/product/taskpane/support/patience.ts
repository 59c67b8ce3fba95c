import { configure } from "@testing-library/react";

/** A machine with other work on it takes its time; what is missing is named without the whole page around it. */
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "not found") });
