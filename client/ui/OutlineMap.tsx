import { type ReactNode, useMemo } from "react";
import { outlineLayout } from "../lib/outline-layout.ts";
import type { Outlines } from "../lib/use-outlines.ts";
import { DistrictMap, type DistrictMapProps } from "./DistrictMap.tsx";

interface OutlineMapProps extends Omit<DistrictMapProps, "layout"> {
  readonly outlines: Outlines;
}

/** The districts in their outlines, with a word of thanks to whoever drew them. */
export function OutlineMap({ outlines, ...map }: OutlineMapProps): ReactNode {
  const layout = useMemo(() => outlineLayout(outlines.districts), [outlines]);
  return (
    <>
      <DistrictMap {...map} layout={layout} />
      <p className="xs muted">Outlines: {outlines.source}</p>
    </>
  );
}
