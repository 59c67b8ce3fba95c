export function npmProgram(
  name: "npm" | "npx",
  from?: {
    platform: string;
    env: Readonly<Record<string, string | undefined>>;
    execPath: string;
  },
): [program: string, ...first: string[]];
