export function writeSample(language: "en" | "zh-CN"): Promise<Uint8Array>;
