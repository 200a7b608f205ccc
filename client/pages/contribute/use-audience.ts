import { useEffect, useState } from "react";
import type { AudienceInput, AudienceOfQuery, ReportInput } from "../../gql/operations.ts";
import { askServer } from "../../transport.ts";
import { isAboveCeiling } from "./plain-answers.ts";

/** How much one partner would see. */
export type PartnerAudience = NonNullable<AudienceOfQuery["audienceOf"]>[number];

export interface Audience {
  /** The latest answer; undefined before the first. */
  readonly partners: readonly PartnerAudience[] | undefined;
  /** Whether it is of another draft than the present one. */
  readonly isOld: boolean;
  readonly hasFailed: boolean;
}

const waitMs = 400;

/** What of a report decides who will see it: its words are not sent. */
function audienceInput(report: ReportInput): AudienceInput {
  const { marking, handling, district, themes, childAtRisk, paragraphs } = report;
  return {
    marking,
    handling,
    district,
    themes,
    childAtRisk,
    paragraphs: paragraphs.map((one) => ({ marking: one.marking, handling: one.handling })),
  };
}

const isUnfit = ({ marking, paragraphs }: ReportInput): boolean =>
  [marking, ...paragraphs.map((one) => one.marking)].some(isAboveCeiling);

/**
 * Asks the server who would see a report, a moment after the last change. It asks by itself and not through the
 * cache: a session that has ended meanwhile must not take what was written with it.
 * @returns undefined for a report that the portal does not take
 */
export function useAudience(report: ReportInput): Audience | undefined {
  const draft = JSON.stringify(audienceInput(report));
  const [answer, setAnswer] = useState<{
    readonly of: string;
    readonly partners: readonly PartnerAudience[] | undefined;
    readonly hasFailed: boolean;
  }>({ of: "", partners: undefined, hasFailed: false });
  const isAsked = !isUnfit(report);
  useEffect(() => {
    if (!isAsked) return undefined;
    const abort = new AbortController();
    async function ask(): Promise<void> {
      const variables = { draft: JSON.parse(draft) as AudienceInput };
      const partners = await askServer<AudienceOfQuery>("AudienceOf", variables, abort.signal).then(
        ({ data }) => data?.audienceOf ?? undefined,
        () => undefined,
      );
      if (!abort.signal.aborted)
        setAnswer({ of: draft, partners, hasFailed: partners === undefined });
    }
    const timer = setTimeout(() => void ask(), waitMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [draft, isAsked]);
  if (!isAsked) return undefined;
  const { partners, hasFailed, of } = answer;
  return { partners, isOld: of !== draft, hasFailed };
}
