/** What the host tells the pane about how to look. Null: the host does not say. */
export interface HostAppearance {
  readonly displayLanguage: string | null;
  readonly dark: boolean | null;
}
