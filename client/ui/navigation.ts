import {
  Accessibility,
  ChartColumn,
  House,
  type LucideIcon,
  MapPin,
  Package,
  Phone,
  PhoneCall,
  Search,
  ShieldCheck,
  Siren,
  Target,
  User,
} from "lucide-react";

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
    | "/crime-counts"
    | "/plan"
    | "/access"
    | "/accessibility";
  readonly label: string;
  readonly icon: LucideIcon;
  /** The letter that, after `g`, goes here. */
  readonly letter: string;
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
    title: "Registers",
    entries: [
      { to: "/people", label: "People", icon: User, letter: "p" },
      { to: "/identifiers", label: "Phones and identifiers", icon: Phone, letter: "i" },
      { to: "/contacts", label: "Calls and messages", icon: PhoneCall, letter: "c" },
      { to: "/places", label: "Places", icon: MapPin, letter: "l" },
      { to: "/events", label: "Crimes and incidents", icon: Siren, letter: "e" },
      { to: "/items", label: "Items", icon: Package, letter: "t" },
    ],
  },
  {
    title: "Picture",
    entries: [
      { to: "/plan", label: "Plan on a page", icon: Target, letter: "o" },
      { to: "/crime-counts", label: "Crime counts", icon: ChartColumn, letter: "n" },
    ],
  },
  {
    title: "About you",
    entries: [
      { to: "/access", label: "What I may see and why", icon: ShieldCheck, letter: "a" },
      { to: "/accessibility", label: "Accessibility", icon: Accessibility, letter: "y" },
    ],
  },
];

export const navigationEntries: readonly NavigationEntry[] = navigation.flatMap(
  (group) => group.entries,
);
