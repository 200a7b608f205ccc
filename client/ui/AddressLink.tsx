import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface AddressLinkProps {
  /** Path of a page of the portal. */
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link whose address is known only when the page runs: a register with its filters, a saved view. */
export function AddressLink({ to, search, className, children }: AddressLinkProps): ReactNode {
  return (
    <Link
      to={to}
      search={() => ({ ...search })}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  );
}
