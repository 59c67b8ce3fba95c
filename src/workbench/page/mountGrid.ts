import { App, Component, reactive, useState, xml } from "@odoo/owl";
import { Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import type { Theme } from "../client/createOffice";
import type { Book } from "../engine/Book";

export interface GridMessages {
  notify(text: string): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
}

export interface MountedGrid {
  setTheme(theme: Theme): void;
  /** Whether a cell editor is open. */
  isEditing(): boolean;
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
  notify = ({ text }: { text: string }): void => this.props.messages.notify(text);
  raise = (text: string): void => this.props.messages.notify(text);
  confirm = (text: string, yes: () => void, no?: () => void): void =>
    this.props.messages.confirm(text, yes, no);
}

/** Shows a workbook in the spreadsheet component. One workbook, one component: another workbook is mounted anew. */
export async function mountGrid(
  container: HTMLElement,
  book: Book,
  theme: Theme,
  messages: GridMessages,
): Promise<MountedGrid> {
  const look = reactive<Look>({ theme });
  const app = new App(Grid, { props: { book, look, messages }, templates, warnIfNoStaticProps: false });
  await app.mount(container);
  return {
    setTheme(next) {
      look.theme = next;
    },
    isEditing: () => {
      const composer = container.querySelector<HTMLElement>(".o-grid-composer");
      return composer !== null && composer.style.opacity !== "0";
    },
    destroy: () => app.destroy(),
  };
}
