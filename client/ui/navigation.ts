import {
  Accessibility,
  ChartColumn,
  FilePlus,
  FileText,
  Footprints,
  House,
  Inbox,
  KeyRound,
  type LucideIcon,
  Map,
  MapPin,
  Network,
  Package,
  Phone,
  PhoneCall,
  Route,
  Search,
  Shield,
  ShieldCheck,
  Siren,
  Target,
  User,
  UserCog,
  UserRound,
  Users,
} from "lucide-react";
import type { RecordTypeName } from "../lib/records.ts";

/** One page of the navigation; only pages that exist are listed. */
export interface NavigationEntry {
  readonly to:
    | "/"
    | "/search"
    | "/people"
    | "/identifiers"
    | "/places"
    | "/events"
    | "/items"
    | "/contacts"
    | "/threats"
    | "/groups"
    | "/individuals"
    | "/vulnerabilities"
    | "/lines"
    | "/missing"
    | "/reports"
    | "/contribute"
    | "/contributions"
    | "/crime-counts"
    | "/plan"
    | "/access"
    | "/account"
    | "/accounts"
    | "/tokens"
    | "/accessibility";
  readonly label: string;
  readonly icon: LucideIcon;
  /** The letter that, after `g`, goes here. */
  readonly letter: string;
  /** The type it lists; whoever is never shown one is not offered the page. */
  readonly of?: RecordTypeName;
  /** For those alone of whom the server says so. */
  readonly onlyWhen?: "keepsAccounts" | "makesTokens";
  /** The type that is written there; whoever may write none is not offered the page. */
  readonly writes?: RecordTypeName;
}

export interface NavigationGroup {
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

export const navigation: readonly NavigationGroup[] = [
  {
    title: "My work",
    entries: [
      { to: "/", label: "Briefing", icon: House, letter: "b" },
      { to: "/search", label: "Search", icon: Search, letter: "s" },
    ],
  },
  {
    title: "Threat picture",
    entries: [
      { to: "/threats", label: "Threats", icon: Map, letter: "m", of: "Threat" },
      { to: "/groups", label: "Crime groups", icon: Network, letter: "o", of: "Ocg" },
      {
        to: "/individuals",
        label: "Priority individuals",
        icon: UserRound,
        letter: "d",
        of: "Threat",
      },
      {
        to: "/vulnerabilities",
        label: "Vulnerabilities",
        icon: Shield,
        letter: "v",
        of: "Vulnerability",
      },
      { to: "/lines", label: "County lines", icon: Route, letter: "k", of: "CountyLine" },
      { to: "/missing", label: "Missing", icon: Footprints, letter: "w", of: "MissingEpisode" },
    ],
  },
  {
    title: "Intelligence",
    entries: [
      {
        to: "/contribute",
        label: "Contribute a report",
        icon: FilePlus,
        letter: "h",
        writes: "Report",
      },
      {
        to: "/contributions",
        label: "What I handed in",
        icon: Inbox,
        letter: "j",
        writes: "Report",
      },
      { to: "/reports", label: "Reports", icon: FileText, letter: "r", of: "Report" },
    ],
  },
  {
    title: "Registers",
    entries: [
      { to: "/people", label: "People", icon: User, letter: "p", of: "Person" },
      {
        to: "/identifiers",
        label: "Phones and identifiers",
        icon: Phone,
        letter: "i",
        of: "Identifier",
      },
      { to: "/contacts", label: "Calls and messages", icon: PhoneCall, letter: "c", of: "Contact" },
      { to: "/places", label: "Places", icon: MapPin, letter: "l", of: "Place" },
      { to: "/events", label: "Crimes and incidents", icon: Siren, letter: "e", of: "Event" },
      { to: "/items", label: "Items", icon: Package, letter: "t", of: "Item" },
    ],
  },
  {
    title: "Picture",
    entries: [
      { to: "/plan", label: "Plan on a page", icon: Target, letter: "f" },
      { to: "/crime-counts", label: "Crime counts", icon: ChartColumn, letter: "n" },
    ],
  },
  {
    title: "About you",
    entries: [
      { to: "/access", label: "What I may see and why", icon: ShieldCheck, letter: "a" },
      { to: "/account", label: "Your account", icon: UserCog, letter: "u" },
      {
        to: "/accounts",
        label: "Accounts of your agency",
        icon: Users,
        letter: "x",
        onlyWhen: "keepsAccounts",
      },
      {
        to: "/tokens",
        label: "Tokens for systems",
        icon: KeyRound,
        letter: "z",
        onlyWhen: "makesTokens",
      },
      { to: "/accessibility", label: "Accessibility", icon: Accessibility, letter: "y" },
    ],
  },
];

export const navigationEntries: readonly NavigationEntry[] = navigation.flatMap(
  (group) => group.entries,
);
