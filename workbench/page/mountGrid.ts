import { App, Component, reactive, useState, xml } from "@odoo/owl";
import { Spreadsheet, stores } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import type { Theme } from "../client/createOffice";
import type { Book } from "../engine/Book";
import { typeAsExcel } from "./typeAsExcel";

export interface GridMessages {
  notify(text: string): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
}

export interface MountedGrid {
  setTheme(theme: Theme): void;
  /** Whether a cell editor is open. */
  isEditing(): boolean;
  /** Enters what is being typed into a cell. */
  finishEditing(): void;
  destroy(): void;
}

interface Look {
  theme: Theme;
}

interface GridProps {
  readonly book: Book;
  readonly look: Look;
  readonly messages: GridMessages;
}

class Grid extends Component<GridProps> {
  static override template = xml`<Spreadsheet model="props.book.model" colorScheme="look.theme"
    notifyUser="notify" raiseError="raise" askConfirmation="confirm"/>`;
  static components = { Spreadsheet };
  look = useState(this.props.look);
  finishEditing: () => void = () => undefined;

  override setup(): void {
    // The spreadsheet inside takes the stores of its parent.
    const provider = stores.useStoreProvider();
    this.finishEditing = () => provider.get(stores.CellComposerStore).stopEdition();
  }

  notify = ({ text }: { text: string }): void => this.props.messages.notify(text);
  raise = (text: string): void => this.props.messages.notify(text);
  confirm = (text: string, yes: () => void, no?: () => void): void =>
    this.props.messages.confirm(text, yes, no);
}

/**
 * Shows a workbook in the spreadsheet component. One workbook and one language, one component: another is mounted
 * anew. `translate` gives the words of the templates.
 */
export async function mountGrid(
  container: HTMLElement,
  book: Book,
  theme: Theme,
  messages: GridMessages,
  translate: (english: string) => string,
): Promise<MountedGrid> {
  typeAsExcel();
  const look = reactive<Look>({ theme });
  const props = { book, look, messages };
  const app = new App(Grid, { props, templates, translateFn: translate, warnIfNoStaticProps: false });
  const root = (await app.mount(container)) as Grid;
  return {
    setTheme(next) {
      look.theme = next;
    },
    isEditing: () => {
      const composer = container.querySelector<HTMLElement>(".o-grid-composer");
      return composer !== null && composer.style.opacity !== "0";
    },
    finishEditing: () => root.finishEditing(),
    destroy: () => app.destroy(),
  };
}
