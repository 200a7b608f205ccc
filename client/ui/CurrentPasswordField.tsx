import type { ReactNode } from "react";
import { TextField } from "./FormField.tsx";

/** The password once more, for a change that a stolen session must not make. */
export function CurrentPasswordField({ error }: { readonly error: string | undefined }): ReactNode {
  return (
    <TextField
      name="currentPassword"
      label="Your password now"
      type="password"
      autoComplete="current-password"
      required
      error={error}
    />
  );
}
