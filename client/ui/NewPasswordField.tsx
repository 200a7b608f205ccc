import { type ReactNode, useState } from "react";
import { TextField } from "./FormField.tsx";

interface NewPasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
}

/** A password to be: typed once, and shown on demand instead of typed twice. */
export function NewPasswordField({ name, label, error }: NewPasswordFieldProps): ReactNode {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        name={name}
        label={label}
        hint="At least 12 characters. Three or four words that do not belong together are good. You may paste it."
        type={isShown ? "text" : "password"}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={error}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        <span>Show what I type</span>
      </label>
    </>
  );
}
