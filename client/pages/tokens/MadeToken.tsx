import { type ReactNode, useEffect, useRef } from "react";
import { OnceShown } from "../../ui/OnceShown.tsx";

/** A token that was just made, shown until it is put away and then never again. */
export function MadeToken(props: {
  readonly secret: string;
  readonly onDismiss: () => void;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="callout" aria-labelledby="made-token">
      <h2 id="made-token" ref={heading} tabIndex={-1}>
        Your new token
      </h2>
      <p>
        Shown this once. Put it where the other system keeps its secrets; whoever has it reads as
        you do, within what you chose. Revoke it when in doubt.
      </p>
      <OnceShown label="Token" value={props.secret} />
      <button type="button" className="btn" onClick={props.onDismiss}>
        I have put it away
      </button>
    </section>
  );
}
