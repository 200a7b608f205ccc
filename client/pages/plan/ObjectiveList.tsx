import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { PlanCoverageDocument } from "../../gql/operations.ts";
import { activeThreats } from "../../lib/picture-filters.ts";
import { type Pillar, pillars } from "../../lib/pillars.ts";
import { type PillarCoverage, planCoverage } from "../../lib/plan-coverage.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { countOf, formatCount } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { PillarTag } from "../../ui/PillarTag.tsx";
import type { Strategy } from "./strategy.ts";
import styles from "./PlanPage.module.css";

type Objective = NonNullable<Strategy["objectives"]>["nodes"][number];

/** The objectives by P, each with how many active threats have a plan under it, for whom that can be counted. */
export function ObjectiveList({
  objectives,
}: {
  readonly objectives: readonly Objective[];
}): ReactNode {
  const rights = useRights()("Threat");
  const mayCount =
    rights.mayFilter("status") && pillars.every((one) => rights.mayGroup(one.toLowerCase()));
  const { data } = useQuery(PlanCoverageDocument, {
    variables: { filter: activeThreats },
    skip: !mayCount,
  });
  const coverage = data === undefined ? [] : planCoverage(data);
  return (
    <Panel title="Objectives" note={objectives.length}>
      <ul className={styles.objectives}>
        {pillars.flatMap((pillar) =>
          objectives
            .filter((objective) => objective.pillar === pillar)
            .map(({ code, statement }) => (
              <li key={code}>
                <Objective
                  pillar={pillar}
                  statement={statement}
                  coverage={coverage.find((one) => one.pillar === pillar)}
                />
              </li>
            )),
        )}
      </ul>
    </Panel>
  );
}

interface ObjectiveProps {
  readonly pillar: Pillar;
  readonly statement: string | null;
  readonly coverage: PillarCoverage | undefined;
}

function Objective({ pillar, statement, coverage }: ObjectiveProps): ReactNode {
  const codes = useCodes();
  return (
    <>
      <PillarTag pillar={pillar} words={codes.label("fourP", pillar)} />
      <p>{statement}</p>
      {coverage !== undefined && coverage.total > 0 && (
        <p className="muted sm">
          <strong>{formatCount(coverage.planned)}</strong> of{" "}
          {countOf(coverage.total, "active threat")} planned for
        </p>
      )}
    </>
  );
}
