import { act, render, screen } from "@testing-library/react";
import { shellTexts } from "../../../../src/i18n/shellTexts";
import { ErrorBoundary } from "../../../../src/taskpane/shell/ErrorBoundary";
import { arrived, type Arriving, arriving, useArrived } from "../../../../src/taskpane/state/Arriving";

function Parcel({ promise }: { readonly promise: Arriving<string> }) {
  return <p>{useArrived(promise) ?? "on its way"}</p>;
}

test("what has arrived is drawn at once, at the first drawing", () => {
  render(<Parcel promise={arrived("here")} />);
  expect(screen.getByText("here")).toBeTruthy();
});

test("what arrives later is drawn as soon as it does, and is there at once for whoever asks then", async () => {
  let arrive: (value: string) => void = () => undefined;
  const promise = arriving(new Promise<string>((resolve) => (arrive = resolve)));
  const { unmount } = render(<Parcel promise={promise} />);
  expect(screen.getByText("on its way")).toBeTruthy();
  await act(() => {
    arrive("here");
    return Promise.resolve();
  });
  expect(screen.getByText("here")).toBeTruthy();
  unmount();
  render(<Parcel promise={promise} />);
  expect(screen.getByText("here")).toBeTruthy();
});

test("what fails to arrive is said by the boundary around it", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let fail: (error: Error) => void = () => undefined;
  const promise = arriving(new Promise<string>((_, reject) => (fail = reject)));
  render(
    <ErrorBoundary texts={shellTexts.en} onRetry={() => undefined}>
      <Parcel promise={promise} />
    </ErrorBoundary>,
  );
  await act(() => {
    fail(new Error("lost"));
    return Promise.resolve();
  });
  expect(screen.getByRole("alert").textContent).toContain("lost");
  said.mockRestore();
});
