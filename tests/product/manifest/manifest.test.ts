import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import { chooseLanguage } from "../../../src/i18n/Language";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const origin = "https://localhost:3000";

/** The values of one attribute over all elements of a name (with or without a prefix, as written). */
function attributeValues(element: string, attribute: string): string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([^"]*)"`, "g");
  return [...manifest.matchAll(pattern)].map((match) => match[1]!);
}

function textsOf(element: string): string[] {
  return [...manifest.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(
    (match) => match[1]!,
  );
}

function residsIn(element: string): string[] {
  const blocks = [...manifest.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, "gs"))];
  return blocks.flatMap((block) => [...block[1]!.matchAll(/resid="([^"]*)"/g)].map((match) => match[1]!));
}

function resource(id: string): string {
  const match = new RegExp(`<bt:\\w+ id="${id.replaceAll(".", "\\.")}" DefaultValue="([^"]*)"`).exec(
    manifest,
  );
  if (match === null) throw new Error(`no resource ${id}`);
  return match[1]!;
}

const urls = [...manifest.matchAll(/"(https?:\/\/localhost[^"]*)"/g)].map((match) => match[1]!);
const resources = manifest.slice(manifest.indexOf("<Resources>"), manifest.indexOf("</Resources>"));

/** The manifest against Microsoft's schemas. */
function validate(contents: string) {
  const folder = path.join(__dirname, "xsd");
  const read = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  });
  const main = "OfficeAppManifestV1_1.xsd";
  const others = readdirSync(folder).filter((file) => file.endsWith(".xsd") && file !== main);
  return validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [read(main)],
    preload: others.map(read),
  });
}

describe("the manifest against Microsoft's schemas", () => {
  test("is valid", async () => {
    expect((await validate(manifest)).errors).toEqual([]);
  });

  test("the check itself notices a wrong order of elements", async () => {
    const label = '<Label resid="Tab.Label" />';
    const wrong = manifest
      .replace(label, "")
      .replace('<CustomTab id="KAM.Tab">', `<CustomTab id="KAM.Tab">${label}`);
    expect((await validate(wrong)).valid).toBe(false);
  });
});

describe("what the schemas cannot see", () => {
  test("every resource id that is used is defined once, and every defined one is used", () => {
    const defined = [...resources.matchAll(/<bt:\w+ id="([^"]*)"/g)].map((match) => match[1]!);
    const used = [...manifest.matchAll(/resid="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("resource ids have at most 32 characters, short strings 125, long strings 250", () => {
    const tooLong = (block: string, limit: number) => {
      const text = manifest.slice(manifest.indexOf(`<bt:${block}>`), manifest.indexOf(`</bt:${block}>`));
      return [...text.matchAll(/Value="([^"]*)"/g)]
        .map((match) => match[1]!)
        .filter((value) => value.length > limit);
    };
    expect(attributeValues("bt:\\w+", "id").filter((id) => id.length > 32)).toEqual([]);
    expect(tooLong("ShortStrings", 125)).toEqual([]);
    expect(tooLong("LongStrings", 250)).toEqual([]);
  });

  test("ids of tab, groups and controls are unique", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((element) => attributeValues(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
  });

  test("the one runtime, the functions' page, the function file and the pane share one resource", () => {
    const pane = attributeValues("Runtime", "resid");
    expect(pane).toHaveLength(1);
    const users = [...residsIn("Page"), ...attributeValues("FunctionFile", "resid"), ...residsIn("Action")];
    expect(new Set(users)).toEqual(new Set(pane));
    expect(manifest).not.toContain("TaskpaneId");
    expect(attributeValues("Runtime", "lifetime")).toEqual(["long"]);
    expect(resource(pane[0]!)).toBe(attributeValues("SourceLocation", "DefaultValue")[0]);
  });

  test("addresses are https, on the one domain, and each exists in the build", () => {
    const dist = ensureBuild();
    expect(urls.every((url) => url.startsWith(`${origin}/`))).toBe(true);
    expect(urls.length).toBeGreaterThan(20);
    for (const url of urls)
      expect(() => readFileSync(path.join(dist, url.slice(origin.length)))).not.toThrow();
  }, 120_000);

  test("the help address of every function is in the build too, in both languages", () => {
    const dist = ensureBuild("metadata", "help");
    for (const file of ["functions.json", "functions-zh-CN.json"]) {
      const { functions } = JSON.parse(readFileSync(path.join(dist, file), "utf8")) as {
        functions: readonly { helpUrl: string }[];
      };
      expect(functions.length).toBeGreaterThanOrEqual(17);
      const missing = functions.filter(
        ({ helpUrl }) => !existsSync(path.join(dist, helpUrl.slice(origin.length))),
      );
      expect(missing).toEqual([]);
    }
  }, 120_000);

  test("every icon names the sizes of all scaled displays, and the files have those sizes", () => {
    const icons = [...manifest.matchAll(/<Icon>(.*?)<\/Icon>/gs)].map((match) => match[1]!);
    expect(icons).toHaveLength(11);
    for (const icon of icons) {
      const images = [...icon.matchAll(/size="(\d+)" resid="([^"]*)"/g)];
      expect(images.map((image) => image[1])).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
      for (const [, size, id] of images) expect(pixels(resource(id!))).toEqual([Number(size), Number(size)]);
    }
    expect(pixels(attributeValues("IconUrl", "DefaultValue")[0]!)).toEqual([32, 32]);
    expect(pixels(attributeValues("HighResolutionIconUrl", "DefaultValue")[0]!)).toEqual([64, 64]);
  });

  test("every function of a button is associated in src/commands", () => {
    const folder = path.join(root, "src/commands");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const code = files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
    const names = textsOf("FunctionName");
    expect(names).toHaveLength(7);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
    expect(code).toContain("Office.actions.associate");
  });

  test("every visible text has a Chinese form, written with bt:Override inside the resources", () => {
    const strings = [...resources.matchAll(/<bt:String id="([^"]*)".*?(\/>|<\/bt:String>)/gs)];
    const withoutChinese = strings.filter(([block]) => !block.includes('<bt:Override Locale="zh-CN"'));
    expect(withoutChinese.map((match) => match[1])).toEqual(["Functions.Namespace"]);
    expect(resources).not.toMatch(/<Override/);
    expect(manifest.slice(0, manifest.indexOf("<Resources>"))).not.toMatch(/<bt:Override/);
    expect(manifest).toMatch(/<DisplayName[^>]*>\s*<Override Locale="zh-CN"/);
    expect(manifest).toMatch(/<Description\s[^>]*>\s*<Override\s+Locale="zh-CN"/);
  });

  test("every Chinese Excel gets the same language in ribbon, function list and pane, and every other one English", () => {
    const chinese = ["zh-CN", "zh-HK", "zh-TW"];
    const overrides = [...manifest.matchAll(/<(?:bt:)?Override\s+Locale="([^"]*)"\s+Value="([^"]*)"/g)];
    expect(new Set(overrides.map((match) => match[1]))).toEqual(new Set(chinese));
    const translated = (locale: string) =>
      overrides.filter((match) => match[1] === locale).map((match) => match[2]);
    for (const locale of chinese) {
      expect(translated(locale)).toEqual(translated("zh-CN"));
      expect(chooseLanguage(locale)).toBe("zh-CN");
    }
    expect(chooseLanguage(textsOf("DefaultLocale")[0])).toBe("en");
    expect(["ja-JP", "de-DE", "en-HK"].map(chooseLanguage)).toEqual(["en", "en", "en"]);
  });

  test("the namespace of the functions is KAM in every language", () => {
    expect(resource("Functions.Namespace")).toBe("KAM");
  });

  test("the id is a fixed GUID, and the version is that of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(textsOf("Id")).toEqual(["e089b867-dcaf-40a1-bb77-0632ddddbf4b"]);
    expect(textsOf("Version")[0]).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(textsOf("Version")).toEqual([`${version}.0`]);
  });

  test("asks for SharedRuntime 1.1 and the ExcelApi floor 1.13, and for nothing newer", () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((match) =>
      match.slice(1),
    );
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
    ]);
  });
});

describe("as Microsoft's own package reads it", () => {
  interface Reading {
    readonly built: object;
    readonly development: object;
    /** The file of the development copy. */
    readonly file: string;
  }
  let reading: Reading;
  beforeAll(() => {
    ensureBuild("manifest");
    const program = path.join(__dirname, "support/readManifests.mjs");
    reading = JSON.parse(execFileSync(process.execPath, [program], { encoding: "utf8" })) as Reading;
  }, 60_000);

  test("the built manifest is the one that the source says", () => {
    expect(reading.built).toMatchObject({
      manifestType: "xml",
      id: "e089b867-dcaf-40a1-bb77-0632ddddbf4b",
      displayName: "KAM for Excel",
      providerName: "KAM for Excel",
      version: textsOf("Version")[0],
      defaultLocale: "en-US",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      appDomains: [],
      iconUrl: `${origin}/assets/icon-32.png`,
      highResolutionIconUrl: `${origin}/assets/icon-64.png`,
      supportUrl: `${origin}/help/index.html`,
      defaultSettings: { sourceLocation: `${origin}/taskpane.html` },
    });
  });

  test("the development copy has an Id and a name of its own in every language, and is the same otherwise", () => {
    expect(reading.development).toEqual({
      ...reading.built,
      id: "cf77100f-ad68-417a-974a-eafb52b9b608",
      displayName: "KAM (dev)",
    });
    expect(readFileSync(reading.file, "utf8")).toContain('<DisplayName DefaultValue="KAM (dev)"/>');
  });

  test("the development copy is valid too", async () => {
    expect((await validate(readFileSync(reading.file, "utf8"))).errors).toEqual([]);
  });
});

/** Width and height from the header of the PNG file that an address stands for. */
function pixels(url: string): [number, number] {
  const png = readFileSync(path.join(root, url.slice(origin.length + 1)));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
