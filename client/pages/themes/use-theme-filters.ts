import type {
  CountyLineFilter,
  OcgFilter,
  ReportFilter,
  ThreatFilter,
} from "../../gql/operations.ts";
import { useRights } from "../../lib/use-rights.ts";

/** The theme that every county line is of, by what it is. */
const allLines = "COUNTY_LINES";

/** What is asked of the records of a theme, and which of it this viewer may ask. */
export interface ThemeFilters {
  readonly known: boolean;
  readonly error: unknown;
  readonly variables: {
    readonly threats: ThreatFilter | null;
    readonly groups: OcgFilter | null;
    readonly lines: CountyLineFilter | null;
    readonly reports: ReportFilter | null;
    readonly withThreats: boolean;
    readonly withGroups: boolean;
    readonly withLines: boolean;
    readonly withReports: boolean;
  };
}

/**
 * Threats carry their theme; groups and lines are of the themes of the threats about them, and reports of those of what
 * they mention.
 */
export function useThemeFilters(code: string): ThemeFilters {
  const rights = useRights();
  const { known, error } = rights("Threat");
  const ofTheme = { theme: { equals: code } };
  const mayAsk = rights("Threat").mayFilter("theme");
  const about = { threats: { some: ofTheme } };
  const within = (type: Parameters<typeof rights>[0]): boolean => mayAsk && rights(type).mayReadAny;
  const threats = mayAsk ? ofTheme : null;
  const groups = within("Ocg") ? about : null;
  const lines = within("CountyLine")
    ? code === allLines
      ? {}
      : { or: [about, ...(groups === null ? [] : [{ ocg: about }])] }
    : null;
  const mentions: readonly ReportFilter[] = [
    ...(groups === null ? [] : [{ ocgs: { some: about } }]),
    ...(lines === null ? [] : [{ countyLines: { some: code === allLines ? {} : about } }]),
    ...(within("Vulnerability") ? [{ vulnerabilities: { some: about } }] : []),
  ];
  const reports = within("Report") && mentions.length > 0 ? { or: mentions } : null;
  return {
    known,
    error,
    variables: {
      threats,
      groups,
      lines,
      reports,
      withThreats: threats !== null,
      withGroups: groups !== null,
      withLines: lines !== null,
      withReports: reports !== null,
    },
  };
}
