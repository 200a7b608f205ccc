import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/** Moves the focus to the fact that the address names after its #, each time somebody is led there. */
export function useFocusOnFact(): void {
  // The page of a location stands only once the location is resolved.
  const arrival = useRouterState({
    select: ({ resolvedLocation }) =>
      `${resolvedLocation?.state.__TSR_key ?? ""}#${resolvedLocation?.hash ?? ""}`,
  });
  useEffect(() => {
    const id = arrival.slice(arrival.indexOf("#") + 1);
    if (id !== "") document.getElementById(id)?.focus();
  }, [arrival]);
}
