import { Check } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Header, Menu, MenuItem, MenuSection, Popover } from "react-aria-components";
import styles from "./AccountMenu.module.css";
import popover from "./Popover.module.css";
import { usePreference, writePreference } from "./preferences.ts";

/** What the account menu offers. */
export interface AccountChoices {
  readonly purpose: string;
  readonly purposes: readonly (readonly [code: string, label: string])[];
  readonly onPurpose: (code: string) => void;
  readonly onAction: (action: "account" | "access" | "keyboard" | "statement" | "sign-out") => void;
}

interface AccountMenuLayerProps extends AccountChoices {
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The menu that opens at the account: purpose, how the portal looks, and the way out. */
export function AccountMenuLayer(props: AccountMenuLayerProps): ReactNode {
  const { at, onClose, purpose, purposes, onPurpose, onAction } = props;
  const theme = usePreference("theme") ?? "system";
  const density = usePreference("density") ?? "compact";
  return (
    <Popover
      className={popover.popover}
      placement="bottom end"
      triggerRef={at}
      isOpen
      onOpenChange={onClose}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for takes the focus */}
      <Menu className={styles.menu} aria-label="Account" autoFocus="first" onClose={onClose}>
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
          <MenuItem className={styles.item ?? ""} onAction={() => onAction("account")}>
            Your account
          </MenuItem>
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
