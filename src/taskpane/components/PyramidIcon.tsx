/** A pyramid in three layers, twenty pixels, in the colour of the text. */
export function PyramidIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false">
      <path d="M10 2.2a.9.9 0 0 1 .78.45L12.9 6.3H7.1l2.12-3.65A.9.9 0 0 1 10 2.2Z" />
      <path d="M6.4 7.5h7.2l2.3 4H4.1l2.3-4Z" opacity=".8" />
      <path
        d="M3.4 12.7h13.2l1.75 3.05a.95.95 0 0 1-.82 1.42H2.47a.95.95 0 0 1-.82-1.42l1.75-3.05Z"
        opacity=".6"
      />
    </svg>
  );
}
