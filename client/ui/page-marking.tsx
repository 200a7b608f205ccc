import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
} from "react";
import { highestMarking, type Marking } from "../lib/marking.ts";

type Report = (owner: string, shown: Marking | null) => void;

const ReportContext = createContext<Report>(() => undefined);
const HighestContext = createContext<Marking>("OFFICIAL");

/** Gathers the markings that parts of the page show, so that the bars carry the highest of them and no more. */
export function PageMarkingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<ReadonlyMap<string, Marking>>(new Map());
  const report = useCallback<Report>((owner, marking) => {
    setShown((before) => {
      if (before.get(owner) === (marking ?? undefined)) return before;
      const after = new Map(before);
      if (marking === null) after.delete(owner);
      else after.set(owner, marking);
      return after;
    });
  }, []);
  const highest = useMemo(() => highestMarking(shown.values()), [shown]);
  return (
    <ReportContext value={report}>
      <HighestContext value={highest}>{children}</HighestContext>
    </ReportContext>
  );
}

/** The highest marking shown to this viewer on this page. */
export function useHighestMarking(): Marking {
  return useContext(HighestContext);
}

/** Says which markings this part of the page shows, while it shows them. */
export function useShownMarkings(markings: readonly (string | null | undefined)[]): void {
  const report = useContext(ReportContext);
  const owner = useId();
  const present = markings.filter((marking) => typeof marking === "string");
  const highest = present.length === 0 ? null : highestMarking(present);
  useEffect(() => {
    report(owner, highest);
    return () => report(owner, null);
  }, [report, owner, highest]);
}
