import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ThemePageDocument } from "../../gql/operations.ts";
import { formatPeriod } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ThemeLists } from "./ThemeLists.tsx";
import styles from "./ThemePage.module.css";
import { ThemePictures } from "./ThemePictures.tsx";

/** One theme of the programme: what it covers, and what this viewer may see of it. */
export function ThemePage(): ReactNode {
  const { code } = useParams({ from: "/portal/themes/$code" });
  const { data, loading, error, refetch } = useQuery(ThemePageDocument, { variables: { code } });
  const theme = data?.theme;
  const period = theme ? formatPeriod(theme.validFrom, theme.validTo) : null;
  return (
    <>
      <PageHead
        browserTitle="Theme"
        heading={theme?.name ?? "Theme"}
        lead={[theme?.description, period].filter(Boolean).join(" ")}
        crumbs={<Link to="/plan">Plan on a page</Link>}
      />
      <AsyncState
        subject="the theme"
        loading={loading}
        hasContent={data !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
      >
        {theme ? (
          <div key={code} className={styles.grid}>
            <div>
              <ThemeLists code={code} />
            </div>
            <div>
              <ThemePictures code={code} />
            </div>
          </div>
        ) : (
          <Panel title="No such theme">
            <Empty>
              The programme has no theme at this address. Its themes are on the{" "}
              <Link to="/plan">plan on a page</Link>.
            </Empty>
          </Panel>
        )}
      </AsyncState>
    </>
  );
}
