import { Link, useRouterState } from "@tanstack/react-router";
import { CircleQuestionMark, Menu } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { MarkingBar } from "./HandlingMark.tsx";
import type { NavigationGroup } from "./navigation.ts";
import { useHighestMarking } from "./page-marking.tsx";
import styles from "./Shell.module.css";

interface ShellProps {
  readonly navigation: readonly NavigationGroup[];
  readonly search: ReactNode;
  readonly account: ReactNode;
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** The frame of every page: marking, header, navigation, content, marking. */
export function Shell(props: ShellProps): ReactNode {
  const { navigation, search, account, onHelp, children } = props;
  const highest = useHighestMarking();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useFocusOnArrival(path);
  // Open belongs to one address: going to another closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isNavigationOpen = openAt === path;
  return (
    <>
      <a className={styles.skip} href="#main" onClick={() => main.current?.focus()}>
        Skip to main content
      </a>
      <MarkingBar highest={highest} />
      <header className={`header ${styles.header}`}>
        <button
          type="button"
          className={`iconbtn ${styles.menuButton}`}
          aria-label="Navigation"
          aria-expanded={isNavigationOpen}
          aria-controls="navigation"
          onClick={() => setOpenAt(isNavigationOpen ? null : path)}
        >
          <Menu className="ic" aria-hidden="true" />
        </button>
        <Link to="/" className={`brand ${styles.brand}`}>
          Challenger <i>Shared intelligence</i>
        </Link>
        {search}
        <button
          type="button"
          className={`iconbtn push ${styles.help}`}
          aria-label="Keyboard help"
          onClick={onHelp}
        >
          <CircleQuestionMark className="ic" aria-hidden="true" />
        </button>
        {account}
      </header>
      <div className={`frame ${styles.frame}`}>
        <Navigation groups={navigation} isOpen={isNavigationOpen} />
        <main id="main" ref={main} tabIndex={-1} className={`main ${styles.main}`}>
          {children}
        </main>
      </div>
      <footer className={styles.foot}>
        <span>Every read is recorded with your name, your partner and your purpose.</span>
        <Link to="/accessibility">Accessibility</Link>
      </footer>
      <MarkingBar highest={highest} foot />
    </>
  );
}

interface NavigationProps {
  readonly groups: readonly NavigationGroup[];
  readonly isOpen: boolean;
}

function Navigation({ groups, isOpen }: NavigationProps): ReactNode {
  return (
    <nav id="navigation" className={`nav ${styles.nav}`} aria-label="Main" data-open={isOpen}>
      {groups.map((group) => (
        <div key={group.title}>
          <h2>{group.title}</h2>
          {group.entries.map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
              <Icon aria-hidden="true" strokeWidth={1.75} />
              {label}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}

/** Moves focus to the content when the address leads to another page, so that keyboard and reader start there. */
function useFocusOnArrival(path: string): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const former = useRef(path);
  useEffect(() => {
    if (former.current === path) return;
    former.current = path;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path]);
  return main;
}
