import { chooseLanguage } from "../../../src/i18n/Language";

test("every kind of Chinese is Chinese", () => {
  for (const tag of ["zh", "zh-CN", "zh-Hans-SG", "ZH-tw", " zh-CN "])
    expect(chooseLanguage(tag)).toBe("zh-CN");
});

test("every other language, and none, is English", () => {
  for (const tag of ["en-US", "de-DE", "zha", "", null, undefined]) expect(chooseLanguage(tag)).toBe("en");
});
