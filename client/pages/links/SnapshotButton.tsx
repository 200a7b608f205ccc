import { Camera } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { dayOf } from "../../lib/dates.ts";
import { highestMarking, markingWords } from "../../lib/marking.ts";
import { saveFile } from "../../ui/save-file.ts";
import { markedPicture } from "../../ui/chart/marked-picture.ts";
import { useTaker } from "../register/csv-file.ts";
import type { Shown } from "./shown.ts";

interface SnapshotButtonProps {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly shown: Shown;
}

/** Saves the picture as it is, with its marking above and below and who took it. */
export function SnapshotButton({ canvas, shown }: SnapshotButtonProps): ReactNode {
  const takerAt = useTaker();
  async function save(): Promise<void> {
    if (canvas.current === null) return;
    const now = new Date().toISOString();
    const { name, partner, purpose, moment } = takerAt(now);
    const markings = [...shown.records.values(), ...shown.ties].flatMap(
      ({ marking }) => marking ?? [],
    );
    const picture = await markedPicture(
      canvas.current,
      markingWords(highestMarking(markings)),
      `Link chart as seen by ${name}, ${partner}, on ${moment}. Purpose: ${purpose}.`,
    );
    if (picture !== null) saveFile(picture, `link-chart-${dayOf(now)}.png`);
  }
  return (
    <button type="button" className="btn sm noprint" onClick={() => void save()}>
      <Camera className="ic" aria-hidden="true" />
      Save picture
    </button>
  );
}
