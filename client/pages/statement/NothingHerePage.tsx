import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageHead } from "../../ui/PageHead.tsx";

/** One page for what does not exist and for what this viewer may not know of: the two cannot be told apart. */
export function NothingHerePage(): ReactNode {
  return (
    <>
      <PageHead browserTitle="Nothing here" heading="Nothing here that you can open" />
      <div className="prose">
        <p>The address may be mistyped, or there may be nothing at it for you.</p>
        <p>
          <Link to="/search">Search</Link> for what you are looking for, or read{" "}
          <Link to="/access">what you may see and why</Link>.
        </p>
      </div>
    </>
  );
}
