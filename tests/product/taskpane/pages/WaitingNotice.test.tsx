import { act, screen } from "@testing-library/react";
import { answerWatch } from "../../../../src/excel/answerWatch";
import type { Language } from "../../../../src/i18n/Language";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";

const sentences: readonly [Language, string][] = [
  ["en", "Excel may be waiting for a cell: press Enter or Esc in the sheet."],
  ["zh-CN", "Excel 可能正在等待单元格编辑结束：请在工作表中按 Enter 或 Esc。"],
];

test.each(sentences)(
  "in %s the pane says what Excel may be waiting for, on any page",
  async (language, sentence) => {
    openPane("home", fakeActions([]), language);
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByText(sentence) !== null).toBe(false);
    const answered = answerWatch.asked(0);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByText(sentence) !== null).toBe(true);
    act(answered);
    expect(screen.queryByText(sentence) !== null).toBe(false);
  },
);
