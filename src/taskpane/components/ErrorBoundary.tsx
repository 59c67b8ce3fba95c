import { Component, type ReactNode } from "react";
import type { ShellTexts } from "../../i18n/shellTexts";

interface ErrorBoundaryProps {
  readonly texts: ShellTexts;
  /** Called before the page is drawn again. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a page that fails from taking the pane with it: says so, with the detail, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { texts, children } = this.props;
    if (error === null) return children;
    return (
      <div role="alert" style={{ padding: 12, display: "grid", gap: 8, justifyItems: "start" }}>
        <strong>{texts.pageFailed}</strong>
        <span>{texts.pageFailedDetail}</span>
        <code style={{ overflowWrap: "anywhere" }}>{error.message}</code>
        <button
          type="button"
          onClick={() => {
            this.props.onRetry();
            this.setState({ error: null });
          }}
        >
          {texts.tryAgain}
        </button>
      </div>
    );
  }
}
