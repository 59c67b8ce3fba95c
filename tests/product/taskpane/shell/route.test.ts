import { parseRoute, parseTerm } from "../../../../src/taskpane/shell/route";

test("a hash names a page, with or without its slash", () => {
  expect(parseRoute("#/classify")).toBe("classify");
  expect(parseRoute("#plans")).toBe("plans");
  expect(parseRoute("#/settings?x=1")).toBe("settings");
  expect(parseRoute("#/functions/tier")).toBe("functions");
});

test("an empty, unknown or foreign hash is the home page", () => {
  expect(parseRoute("")).toBe("home");
  expect(parseRoute("#/nowhere")).toBe("home");
  expect(parseRoute("#_=_")).toBe("home");
  expect(parseRoute("#/constructor")).toBe("home");
});

test("a hash may ask the glossary for a word", () => {
  expect(parseRoute("#/glossary/whole")).toBe("glossary");
  expect(parseTerm("#/glossary/whole")).toBe("whole");
  expect(parseTerm("#/glossary/%E5%85%A8%E9%A2%9D")).toBe("全额");
  expect([parseTerm("#/glossary"), parseTerm("#/glossary/%"), parseTerm("#/plans/x")]).toEqual(["", "", ""]);
});
