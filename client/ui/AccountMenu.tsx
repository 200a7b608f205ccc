import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import styles from "./AccountMenu.module.css";
import popover from "./Popover.module.css";
import { usePreference, writePreference } from "./preferences.ts";

interface AccountMenuProps {
  readonly name: string;
  readonly role: string;
  readonly purpose: string;
  readonly purposes: readonly (readonly [code: string, label: string])[];
  readonly onPurpose: (code: string) => void;
  readonly onAction: (action: "access" | "keyboard" | "statement" | "sign-out") => void;
}

/** Who is signed in, under which purpose, how the portal looks, and the way out. */
export function AccountMenu(props: AccountMenuProps): ReactNode {
  const { name, role, purpose, purposes, onPurpose, onAction } = props;
  const theme = usePreference("theme") ?? "system";
  const density = usePreference("density") ?? "compact";
  return (
    <MenuTrigger>
      <Button className={styles.trigger}>
        <span className="sr">Account:</span>
        <span className="whoami">
          {name}
          <small>{role}</small>
        </span>
        <span className={styles.initials}>{initialsOf(name)}</span>
        <ChevronDown className="ic" aria-hidden="true" />
      </Button>
      <Popover className={popover.popover} placement="bottom end">
        <Menu className={styles.menu} aria-label="Account">
          <Choices title="Purpose" value={purpose} options={purposes} onChoose={onPurpose} />
          <Choices
            title="Appearance"
            value={theme}
            options={[
              ["system", "As this device"],
              ["light", "Light"],
              ["dark", "Dark"],
            ]}
            onChoose={(choice) => writePreference("theme", choice === "system" ? null : choice)}
          />
          <Choices
            title="Rows"
            value={density}
            options={[
              ["compact", "Compact"],
              ["comfortable", "Comfortable"],
            ]}
            onChoose={(choice) => writePreference("density", choice === "compact" ? null : choice)}
          />
          <MenuSection className={styles.actions ?? ""} aria-label="More">
            <MenuItem className={styles.item ?? ""} onAction={() => onAction("access")}>
              What I may see and why
            </MenuItem>
            <MenuItem className={styles.item ?? ""} onAction={() => onAction("keyboard")}>
              Keyboard
            </MenuItem>
            <MenuItem className={styles.item ?? ""} onAction={() => onAction("statement")}>
              Accessibility
            </MenuItem>
            <MenuItem className={styles.item ?? ""} onAction={() => onAction("sign-out")}>
              Sign out
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choices({ title, value, options, onChoose }: ChoicesProps): ReactNode {
  return (
    <MenuSection
      className={styles.section ?? ""}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = keys === "all" ? undefined : [...keys][0];
        if (typeof chosen === "string" && chosen !== value) onChoose(chosen);
      }}
    >
      <Header className={styles.head}>{title}</Header>
      {options.map(([code, label]) => (
        <MenuItem key={code} id={code} className={styles.item ?? ""} textValue={label}>
          {({ isSelected }) => (
            <>
              {isSelected ? <Check aria-hidden="true" /> : <span className={styles.tick} />}
              {label}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}
