import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatCount } from "../lib/words.ts";
import styles from "./PageTabs.module.css";

export interface PageTab {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
}

interface PageTabsProps {
  readonly label: string;
  readonly tabs: readonly PageTab[];
  readonly current: string;
}

/** The parts of a long page as links: each has an address of its own, in the search parameter `tab`. */
export function PageTabs({ label, tabs, current }: PageTabsProps): ReactNode {
  return (
    <nav className={`tabs ${styles.tabs}`} aria-label={label}>
      {tabs.map((tab, position) => (
        <Link
          key={tab.id}
          to="."
          search={(before) => ({ ...before, tab: position === 0 ? undefined : tab.id })}
          aria-current={tab.id === current ? "page" : undefined}
          activeOptions={{ exact: true, explicitUndefined: true }}
          activeProps={{}}
          resetScroll={false}
        >
          {tab.label}
          {tab.count !== undefined && <small>{formatCount(tab.count)}</small>}
        </Link>
      ))}
    </nav>
  );
}
