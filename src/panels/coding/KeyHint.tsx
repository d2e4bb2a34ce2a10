/** The key that does what a button does, to be seen; who hears the page hears it as the button's shortcut. */
export function KeyHint({ children }: { children: string | number }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}
