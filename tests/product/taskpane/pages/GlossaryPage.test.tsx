import { screen } from "@testing-library/react";
import { glossaryTexts } from "../../../../src/i18n/glossaryTexts";
import { findTerms } from "../../../../src/taskpane/glossary/findTerms";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";

const terms = () => [...document.querySelectorAll("dt")].map((term) => term.firstChild!.textContent);

describe("the glossary", () => {
  test.each([
    [
      "en",
      "Words",
      "Search",
      "whole",
      "All at one rate",
      "The whole amount earns the rate of the step reached.",
    ],
    ["zh-CN", "术语", "搜索", "全额", "全额累进", "全部金额按所达到档的比例计提；过线时提成会跳升。"],
  ] as const)(
    "in %s finds a word by any name it goes by",
    async (language, title, search, typed, term, means) => {
      const user = openPane("glossary", fakeActions([]), language);
      expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
      expect(terms().length).toBe(Object.keys(glossaryTexts[language].terms).length);
      await user.type(screen.getByRole("searchbox", { name: search }), typed);
      expect(terms()[0]!.trim()).toBe(term);
      expect(document.querySelector("dd")!.textContent).toContain(means);
    },
  );

  test("says when there is no such word", async () => {
    const user = openPane("glossary", fakeActions([]));
    await user.type(await screen.findByRole("searchbox", { name: "Search" }), "xyzzy");
    expect(screen.getByText("No such word.")).toBeTruthy();
    expect(terms()).toEqual([]);
  });

  test("is linked from the home page and is no entry of the navigation", async () => {
    openPane("home", fakeActions([]));
    const link = await screen.findByRole("link", { name: "What the words mean" });
    expect(link.getAttribute("href")).toBe("#/glossary");
    const pages = screen.getByRole("navigation", { name: "Pages" });
    expect(pages.querySelectorAll("a")).toHaveLength(7);
  });
});

test("terms are found by key, name, other names and meaning, in any width, the nearest first", () => {
  const { terms: all } = glossaryTexts.en;
  const first = (search: string) => findTerms(all, search)[0]?.[0];
  expect(first("kdm")).toBe("kdm");
  expect(first("ＫＤＭ")).toBe("kdm");
  expect(first("关键决策者")).toBe("kdm");
  expect(first("blended")).toBe("averageRate");
  expect(first("overage")).toBe("overage");
  expect(findTerms(all, "income tax").map(([key]) => key)).toEqual(["marginal"]);
  expect(findTerms(all, "")).toHaveLength(Object.keys(all).length);
});

test("the words that the pages once left unexplained are all there, in both languages", () => {
  for (const { terms: all } of Object.values(glossaryTexts))
    for (const word of ["base", "whole", "overage", "blended", "from", "KDM", "KI", "KU", "CR1", "P10"])
      expect([word, findTerms(all, word).length > 0]).toEqual([word, true]);
});
