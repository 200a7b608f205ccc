import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import type { CodeListsQuery } from "../../gql/operations.ts";
import type { FormProblem } from "../../lib/forms.ts";
import { humanise } from "../../lib/words.ts";
import { choosePurpose, type Session } from "../../session.tsx";
import { askServer } from "../../transport.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import styles from "./SignInPage.module.css";

interface PurposeFormProps {
  readonly session: Session;
  readonly onChosen: () => void;
}

/** Which purpose this session serves; asked only when the account has more than one. */
export function PurposeForm({ session, onChosen }: PurposeFormProps): ReactNode {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const words = usePurposeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The form before this one is gone, and the focus with it: start at the new heading.
  useEffect(() => heading.current?.focus(), []);

  async function choose(purpose: string): Promise<void> {
    try {
      const { data } = await choosePurpose(purpose);
      if (data?.choosePurpose) return onChosen();
      setProblems([
        { field: "purpose", words: "This purpose could not be started. Choose another" },
      ]);
    } catch {
      setProblems([{ field: "purpose", words: "The portal could not be reached. Try again" }]);
    }
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const purpose = new FormData(event.currentTarget).get("purpose");
    if (typeof purpose === "string") void choose(purpose);
    else setProblems([{ field: "purpose", words: "Choose what you are working on" }]);
  }

  return (
    <>
      <ErrorSummary problems={problems} page="Choose a purpose" />
      <h1 ref={heading} tabIndex={-1}>
        Choose a purpose
      </h1>
      <p className={styles.lead}>
        {session.account.name}, {session.partnerName}. What you may see depends on why you look. You
        can switch later from the account menu.
      </p>
      <form className={styles.card} onSubmit={onSubmit}>
        <fieldset className={styles.choices}>
          <legend>What are you working on?</legend>
          {session.purposes.map((purpose, position) => (
            <label key={purpose} className="choice">
              <input
                type="radio"
                name="purpose"
                value={purpose}
                id={position === 0 ? "purpose" : undefined}
              />
              <span>
                <b>{words.get(purpose)?.label ?? humanise(purpose)}</b>
                {words.get(purpose)?.definition}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className={`btn primary ${styles.wide}`}>
          Continue
        </button>
      </form>
    </>
  );
}

type Words = CodeListsQuery["purpose"][number];

/** Labels of the purposes; without them the codes are shown as words. */
function usePurposeWords(): ReadonlyMap<string, Words> {
  const [words, setWords] = useState<ReadonlyMap<string, Words>>(new Map());
  useEffect(() => {
    askServer<CodeListsQuery>("CodeLists").then(
      ({ data }) => setWords(new Map((data?.purpose ?? []).map((entry) => [entry.code, entry]))),
      () => undefined,
    );
  }, []);
  return words;
}
