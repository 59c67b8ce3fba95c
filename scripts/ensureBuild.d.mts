export function ensureBuild(...steps: string[]): string;
