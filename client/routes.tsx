import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { loadSession } from "./session.tsx";
import { StartFailure } from "./ui/StartFailure.tsx";

type PlainSearch = Readonly<Record<string, string | undefined>>;

/** Search parameters stay plain text: a phone number in the address must not turn into a number. */
function readSearch(text: string): PlainSearch {
  return Object.fromEntries(new URLSearchParams(text));
}

function writeSearch(search: PlainSearch): string {
  const present = Object.entries(search).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  );
  const text = new URLSearchParams(present).toString();
  return text === "" ? "" : `?${text}`;
}

const validateSearch = (search: Record<string, unknown>): PlainSearch =>
  Object.fromEntries(
    Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );

const root = createRootRoute({ component: Outlet, errorComponent: StartFailure });

/** Leaves for sign-in, which is a page load of its own; what called this never goes on. */
function leaveForSignIn(wanted: string): Promise<never> {
  const next = wanted === "/" ? "" : `?next=${encodeURIComponent(wanted)}`;
  globalThis.location.replace(`/sign-in${next}`);
  return new Promise(() => undefined);
}

/** Every page but sign-in: nobody enters without a session and a purpose. */
const portal = createRoute({
  getParentRoute: () => root,
  id: "portal",
  beforeLoad: async ({ location }) => {
    const session = await loadSession();
    const purpose = session?.purpose;
    if (!session || !purpose) return leaveForSignIn(location.href);
    return { session: { ...session, purpose } };
  },
  errorComponent: StartFailure,
  component: lazyRouteComponent(() => import("./portal.tsx"), "Portal"),
});

const under = { getParentRoute: () => portal, validateSearch } as const;

const pages = [
  createRoute({
    ...under,
    path: "/",
    component: lazyRouteComponent(() => import("./pages/home/HomePage.tsx"), "HomePage"),
  }),
  createRoute({
    ...under,
    path: "/search",
    component: lazyRouteComponent(() => import("./pages/search/SearchPage.tsx"), "SearchPage"),
  }),
  createRoute({
    ...under,
    path: "/people",
    component: lazyRouteComponent(() => import("./pages/register/PeoplePage.tsx"), "PeoplePage"),
  }),
  createRoute({
    ...under,
    path: "/identifiers",
    component: lazyRouteComponent(
      () => import("./pages/register/IdentifiersPage.tsx"),
      "IdentifiersPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/places",
    component: lazyRouteComponent(() => import("./pages/register/PlacesPage.tsx"), "PlacesPage"),
  }),
  createRoute({
    ...under,
    path: "/events",
    component: lazyRouteComponent(() => import("./pages/register/EventsPage.tsx"), "EventsPage"),
  }),
  createRoute({
    ...under,
    path: "/items",
    component: lazyRouteComponent(() => import("./pages/register/ItemsPage.tsx"), "ItemsPage"),
  }),
  createRoute({
    ...under,
    path: "/contacts",
    component: lazyRouteComponent(
      () => import("./pages/register/ContactsPage.tsx"),
      "ContactsPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/threats",
    component: lazyRouteComponent(() => import("./pages/register/ThreatsPage.tsx"), "ThreatsPage"),
  }),
  createRoute({
    ...under,
    path: "/groups",
    component: lazyRouteComponent(() => import("./pages/register/GroupsPage.tsx"), "GroupsPage"),
  }),
  createRoute({
    ...under,
    path: "/individuals",
    component: lazyRouteComponent(
      () => import("./pages/register/IndividualsPage.tsx"),
      "IndividualsPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/vulnerabilities",
    component: lazyRouteComponent(
      () => import("./pages/register/VulnerabilitiesPage.tsx"),
      "VulnerabilitiesPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/lines",
    component: lazyRouteComponent(() => import("./pages/register/LinesPage.tsx"), "LinesPage"),
  }),
  createRoute({
    ...under,
    path: "/reports",
    component: lazyRouteComponent(() => import("./pages/register/ReportsPage.tsx"), "ReportsPage"),
  }),
  createRoute({
    ...under,
    path: "/contribute",
    component: lazyRouteComponent(
      () => import("./pages/contribute/ContributePage.tsx"),
      "ContributePage",
    ),
  }),
  createRoute({
    ...under,
    path: "/contributions",
    component: lazyRouteComponent(
      () => import("./pages/contribute/ContributionsPage.tsx"),
      "ContributionsPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/missing",
    component: lazyRouteComponent(() => import("./pages/register/MissingPage.tsx"), "MissingPage"),
  }),
  createRoute({
    ...under,
    path: "/records/$id",
    component: lazyRouteComponent(() => import("./pages/record/RecordPage.tsx"), "RecordPage"),
  }),
  createRoute({
    ...under,
    path: "/records/$id/sight",
    component: lazyRouteComponent(() => import("./pages/sight/SightPage.tsx"), "SightPage"),
  }),
  createRoute({
    ...under,
    path: "/links/$id",
    component: lazyRouteComponent(() => import("./pages/links/LinksPage.tsx"), "LinksPage"),
  }),
  createRoute({
    ...under,
    path: "/crime-counts",
    component: lazyRouteComponent(
      () => import("./pages/crime-counts/CrimeCountsPage.tsx"),
      "CrimeCountsPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/plan",
    component: lazyRouteComponent(() => import("./pages/plan/PlanPage.tsx"), "PlanPage"),
  }),
  createRoute({
    ...under,
    path: "/themes/$code",
    component: lazyRouteComponent(() => import("./pages/themes/ThemePage.tsx"), "ThemePage"),
  }),
  createRoute({
    ...under,
    path: "/access",
    component: lazyRouteComponent(() => import("./pages/access/AccessPage.tsx"), "AccessPage"),
  }),
  createRoute({
    ...under,
    path: "/account",
    component: lazyRouteComponent(() => import("./pages/account/AccountPage.tsx"), "AccountPage"),
  }),
  createRoute({
    ...under,
    path: "/accounts",
    component: lazyRouteComponent(
      () => import("./pages/accounts/AccountsPage.tsx"),
      "AccountsPage",
    ),
  }),
  createRoute({
    ...under,
    path: "/tokens",
    component: lazyRouteComponent(() => import("./pages/tokens/TokensPage.tsx"), "TokensPage"),
  }),
  createRoute({
    ...under,
    path: "/accessibility",
    component: lazyRouteComponent(
      () => import("./pages/statement/AccessibilityPage.tsx"),
      "AccessibilityPage",
    ),
  }),
  createRoute({
    ...under,
    path: "$",
    component: lazyRouteComponent(
      () => import("./pages/statement/NothingHerePage.tsx"),
      "NothingHerePage",
    ),
  }),
] as const;

// Every page is loaded when it is first opened or hovered.
const router = createRouter({
  routeTree: root.addChildren([portal.addChildren(pages)]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** The portal's pages, behind sign-in. */
export function PortalPages(): ReactNode {
  return <RouterProvider router={router} />;
}
