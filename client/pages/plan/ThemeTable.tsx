import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatPeriod } from "../../lib/dates.ts";
import { useRights } from "../../lib/use-rights.ts";
import { formatCount } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import { useThemeCounts } from "../themes/use-theme-counts.ts";
import styles from "./PlanPage.module.css";
import type { Theme } from "./strategy.ts";

/** The themes with their dates and how much of each this viewer may see. */
export function ThemeTable({ themes }: { readonly themes: readonly Theme[] }): ReactNode {
  const rights = useRights();
  const isCounted = rights("Threat").mayFilter("theme");
  return (
    <Panel
      title="Themes"
      note={themes.length}
      flush
      footer={
        isCounted
          ? "Counted over what you may see: groups and lines by the threats about them, reports by what they mention."
          : undefined
      }
    >
      <table className={styles.themes}>
        <caption className="sr">Themes of the programme</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">In force</th>
            {isCounted && (
              <>
                <th scope="col" className="num">
                  Threats
                </th>
                <th scope="col" className="num">
                  Groups
                </th>
                <th scope="col" className="num">
                  Lines
                </th>
                <th scope="col" className="num">
                  Reports
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme.code}>
              <th scope="row">
                <Link to="/themes/$code" params={{ code: theme.code }} className={styles.theme}>
                  <ThemeChip code={theme.code} name={theme.name ?? theme.code} />
                </Link>
              </th>
              <td>{formatPeriod(theme.validFrom, theme.validTo)}</td>
              {isCounted && <ThemeNumbers code={theme.code} />}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Four cells of one theme; a kind that is not this viewer's is blank. */
function ThemeNumbers({ code }: { readonly code: string }): ReactNode {
  const { data, error, loading } = useThemeCounts(code);
  if (error !== undefined && data === undefined) {
    return (
      <td colSpan={4} className="num muted">
        Could not load
      </td>
    );
  }
  return [data?.threats, data?.groups, data?.lines, data?.reports].map((counted, position) => (
    // oxlint-disable-next-line react/no-array-index-key -- the cells of a row keep their places
    <td key={position} className="num" aria-busy={loading}>
      {counted ? formatCount(counted.totalCount) : ""}
    </td>
  ));
}
