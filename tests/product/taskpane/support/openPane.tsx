import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Language } from "../../../../src/i18n/Language";
import { App } from "../../../../src/taskpane/App";
import type { Route } from "../../../../src/taskpane/shell/route";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { arrived } from "../../../../src/taskpane/state/Arriving";

/** Without a document it writes no styles: nothing here looks at them, and jsdom is slow in weighing them. */
const noStyles = createDOMRenderer(undefined);

/** Opens the pane at a page, for a user whose Excel speaks the language given; the result is the user's hands. */
export function openPane(page: Route, actions: PaneActions, language: Language = "en") {
  window.localStorage.clear();
  window.history.replaceState(null, "", `/?lang=${language}#/${page}`);
  const loaded = arrived(actions);
  render(
    <RendererProvider renderer={noStyles}>
      <App actions={() => loaded} host="ready" />
    </RendererProvider>,
  );
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}
