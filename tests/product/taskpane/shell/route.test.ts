import { parseRoute } from "../../../../src/taskpane/shell/route";

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
