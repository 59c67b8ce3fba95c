/** One transform for TypeScript; modules stay CommonJS inside jest, so the genuine Office client loads as it is. */
const shared = {
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["node_modules/(?!@odoo/)"],
};

/** Tests that draw the pane and use it as a user does. */
const pages = "<rootDir>/tests/product/taskpane/pages/";

export default {
  /** A machine with other work on it takes its time; how long a test takes is no result. */
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/tests/e2e/", pages],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jest-environment-jsdom",
      testMatch: [`${pages}*.test.tsx`],
      setupFiles: ["<rootDir>/tests/product/taskpane/support/browser.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/product/taskpane/support/patience.ts"],
    },
  ],
};
