import { type ReactNode, useEffect, useRef } from "react";

/** The heading of a form that took the place of another: the focus went with that one, and starts here. */
export function NewHeading({ words }: { readonly words: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${words} – Challenger`;
    heading.current?.focus();
  }, [words]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  );
}
