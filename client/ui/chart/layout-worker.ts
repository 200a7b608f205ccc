/** Lays charts out beside the page, so that the page never waits for it. */
import { type LayoutRequest, type Places, scatter, settle } from "./layout.ts";

/** Places, first or last. */
export interface LayoutAnswer {
  readonly places: Places;
  /** False for a first place that a better one follows. */
  readonly isSettled: boolean;
}

/** With more new records than this a first picture comes before the better one. */
const waitUpTo = 1500;

addEventListener("message", ({ data: request }: MessageEvent<LayoutRequest>) => {
  const answer = (places: Places, isSettled: boolean): void => {
    const message: LayoutAnswer = { places, isSettled };
    postMessage(message, { transfer: [places.buffer] });
  };
  if (request.count > waitUpTo) answer(scatter(request), false);
  answer(settle(request), true);
});
