import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { ThemePictureDocument, type ThemePictureQuery } from "../../gql/operations.ts";
import { districtFinding } from "../../lib/district-finding.ts";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Bar } from "../../ui/Bar.tsx";
import { DistrictPicture } from "../../ui/DistrictPicture.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import styles from "./ThemePage.module.css";
import { useThemeFilters } from "./use-theme-filters.ts";

const bandsInOrder = ["VERY_HIGH", "HIGH", "MEDIUM", "LOW"] as const;

/** The threats of a theme by band and by district. */
export function ThemePictures({ code }: { readonly code: string }): ReactNode {
  const { known, variables } = useThemeFilters(code);
  const rights = useRights()("Threat");
  const codes = useCodes();
  const { threats, withThreats } = variables;
  const { data, loading, error, refetch } = useQuery(ThemePictureDocument, {
    variables: {
      threats,
      withBands: withThreats && rights.mayGroup("riskBand"),
      withDistricts: withThreats,
    },
    skip: !known || !withThreats,
  });
  if (known && !withThreats) return null;
  if (data === undefined) {
    return (
      <Panel title="Threats by band">
        <AsyncState
          subject="the threats of the theme"
          loading={loading}
          hasContent={false}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
        >
          {null}
        </AsyncState>
      </Panel>
    );
  }
  const districts = (data.districts ?? []).map(({ district, count }) => ({
    code: district,
    count,
  }));
  const nameOf = (one: string): string => codes.label("district", one);
  return (
    <>
      {data.bands && data.bands.length > 0 && <Bands bands={data.bands} />}
      {districts.length > 0 && (
        <DistrictPicture
          title="Threats by district"
          heading="Threats"
          finding={districtFinding(districts, nameOf, "threat", "threats")}
          counts={districts}
          nameOf={nameOf}
        />
      )}
    </>
  );
}

function Bands({ bands }: { readonly bands: NonNullable<ThemePictureQuery["bands"]> }): ReactNode {
  const words = useCodes();
  const largest = Math.max(...bands.map(({ count }) => count));
  const countOfBand = (band: string | null): number =>
    bands.find(({ riskBand }) => riskBand === band)?.count ?? 0;
  const unbanded = countOfBand(null);
  return (
    <Panel title="Threats by band" flush>
      <table>
        <caption className="sr">Threats of the theme by band of risk</caption>
        <thead className="sr">
          <tr>
            <th scope="col">Band</th>
            <th scope="col">Bar</th>
            <th scope="col">Threats</th>
          </tr>
        </thead>
        <tbody>
          {bandsInOrder.map((band) => (
            <tr key={band}>
              <th scope="row">
                <RiskTag band={band} words={words.label("riskBand", band)} />
              </th>
              <td className={styles.bar}>
                <Bar count={countOfBand(band)} largest={largest} />
              </td>
              <td className="num">{formatCount(countOfBand(band))}</td>
            </tr>
          ))}
          {unbanded > 0 && (
            <tr>
              <th scope="row">No band shown</th>
              <td className={styles.bar}>
                <Bar count={unbanded} largest={largest} />
              </td>
              <td className="num">{formatCount(unbanded)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Panel>
  );
}
