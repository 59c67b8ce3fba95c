import { readHostAppearance } from "../../../../src/taskpane/host/hostAppearance";

test("language and theme come from the host", () => {
  const context = { displayLanguage: "zh-CN", officeTheme: { isDarkTheme: true } };
  expect(readHostAppearance("", context)).toEqual({ displayLanguage: "zh-CN", dark: true });
});

test("a host that gives only a background colour is dark when that is", () => {
  expect(readHostAppearance("", { officeTheme: { bodyBackgroundColor: "#262626" } }).dark).toBe(true);
  expect(readHostAppearance("", { officeTheme: { bodyBackgroundColor: "#FFFFFF" } }).dark).toBe(false);
});

test("a host without a theme, as Excel on the web, leaves the choice to the system", () => {
  expect(readHostAppearance("", { displayLanguage: "en-US" })).toEqual({
    displayLanguage: "en-US",
    dark: null,
  });
  expect(readHostAppearance("", undefined)).toEqual({ displayLanguage: null, dark: null });
  expect(readHostAppearance("", { officeTheme: { bodyBackgroundColor: "transparent" } }).dark).toBeNull();
});

test("the page's own address wins over the host", () => {
  const context = { displayLanguage: "en-US", officeTheme: { isDarkTheme: false } };
  expect(readHostAppearance("?lang=zh-CN&theme=dark", context)).toEqual({
    displayLanguage: "zh-CN",
    dark: true,
  });
  expect(readHostAppearance("?theme=blue", context).dark).toBe(false);
});
