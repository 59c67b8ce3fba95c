interface SettledProps {
  /** Whether what stands above is known. */
  readonly when: boolean;
  readonly children: React.ReactNode;
}

/** What is seen only once all above it is known: nothing that is seen moves while a page is read. */
export function Settled({ when, children }: SettledProps) {
  return <div style={{ display: "contents", visibility: when ? undefined : "hidden" }}>{children}</div>;
}
