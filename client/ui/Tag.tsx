import type { ReactNode } from "react";

/** A short word in a quiet box: a kind, a count, a state. */
export function Tag({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="tag">{children}</span>;
}
