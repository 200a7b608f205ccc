import { type ReactNode, type SubmitEvent, useState } from "react";
import styles from "./AnnotationsPanel.module.css";
import { ComposeRemark } from "./ComposeRemark.tsx";
import type { Annotating } from "./use-annotating.ts";
import type { Desk } from "./use-desk.ts";
import { WritingBox } from "./WritingBox.tsx";

interface RemarkActionsProps {
  readonly id: string;
  readonly state: string | null;
  readonly text: string | null;
  /** What a screen reader calls the remark. */
  readonly name: string;
  readonly isReply: boolean;
  readonly desk: Desk;
  readonly annotating: Annotating;
}

/** What this viewer may do to a remark, as the server told. */
export function RemarkActions(props: RemarkActionsProps): ReactNode {
  const { id, state, text, name, isReply, desk, annotating } = props;
  const [open, setOpen] = useState<"answer" | "rewording" | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const close = (): void => setOpen(undefined);
  const act = async (change: Promise<string | undefined>): Promise<void> =>
    setRefusal(await change);
  const button = (words: string, onClick: () => void): ReactNode => (
    <button type="button" className="btn link" aria-label={`${words}: ${name}`} onClick={onClick}>
      {words}
    </button>
  );

  if (open === "answer")
    return (
      <ComposeRemark
        draftKey={id}
        places={[{ elementId: "", label: name, on: id, field: null, text: null }]}
        desk={desk}
        annotating={annotating}
        onDone={close}
      />
    );
  if (open === "rewording")
    return <Rewording id={id} text={text ?? ""} annotating={annotating} onDone={close} />;
  return (
    <>
      <p className={`${styles.actions} noprint`}>
        {desk.mayAnnotate && state !== "WITHDRAWN" && button("Reply", () => setOpen("answer"))}
        {desk.may("REWORD", id) && button("Edit", () => setOpen("rewording"))}
        {desk.may("WITHDRAW", id) && button("Take back", () => void act(annotating.withdraw(id)))}
        {!isReply &&
          desk.may("RESOLVE", id) &&
          button("Resolve", () => void act(annotating.resolve(id)))}
        {desk.may("DECIDE", id) && (
          <>
            {button("Accept", () => void act(annotating.decide(id, true)))}
            {button("Refuse", () => void act(annotating.decide(id, false)))}
          </>
        )}
      </p>
      {refusal !== undefined && (
        <p className="errmsg" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}

interface RewordingProps {
  readonly id: string;
  readonly text: string;
  readonly annotating: Annotating;
  readonly onDone: () => void;
}

/** Other words for one's own remark; the former ones are kept. */
function Rewording({ id, text, annotating, onDone }: RewordingProps): ReactNode {
  const [words, setWords] = useState(text);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  async function onSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const refused = await annotating.reword(id, words);
    if (refused === undefined) onDone();
    else setRefusal(refused);
  }
  return (
    <form className={`${styles.compose} noprint`} onSubmit={(event) => void onSubmit(event)}>
      <WritingBox
        label="What it says"
        hint="What it said before is kept, for your own partner."
        rows={3}
        value={words}
        refusal={refusal}
        onChange={setWords}
        onCancel={onDone}
      />
      <div className={styles.buttons}>
        <button type="button" className="btn sm" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" className="btn sm">
          Save
        </button>
      </div>
    </form>
  );
}
