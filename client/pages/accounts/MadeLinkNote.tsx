import { type ReactNode, useEffect, useRef } from "react";
import { formatMoment } from "../../lib/dates.ts";
import { OnceShown } from "../../ui/OnceShown.tsx";

/** A link that was just made, and whose it is. */
export interface MadeLink {
  readonly name: string;
  readonly path: string;
  readonly expiresAt: string;
}

/** The link, shown until it is put away and then never again. */
export function MadeLinkNote(props: {
  readonly made: MadeLink;
  readonly onDismiss: () => void;
}): ReactNode {
  const { made, onDismiss } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="callout" aria-labelledby="made-link">
      <h2 id="made-link" ref={heading} tabIndex={-1}>
        Link for {made.name}
      </h2>
      <p>
        Shown this once. Whoever opens it sets the password of {made.name}: give it to them in
        person or by a channel you trust. It works once, until {formatMoment(made.expiresAt)}.
      </p>
      <OnceShown label="Link" value={`${location.origin}${made.path}`} />
      <button type="button" className="btn" onClick={onDismiss}>
        I have passed it on
      </button>
    </section>
  );
}
