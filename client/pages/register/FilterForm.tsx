import type { ReactNode, SubmitEvent } from "react";
import { textOf } from "../../lib/forms.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { ChoiceField, TextField } from "../../ui/FormField.tsx";
import type { FilterField } from "./register-types.ts";
import styles from "./RegisterPage.module.css";

interface FilterFormProps {
  readonly filters: readonly FilterField[];
  readonly values: Readonly<Record<string, string>>;
  readonly onApply: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** The filters of a register; nothing is asked until they are applied. */
export function FilterForm({ filters, values, onApply }: FilterFormProps): ReactNode {
  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    onApply(Object.fromEntries(filters.map(({ name }) => [name, textOf(form, name) || undefined])));
  }
  return (
    <form className={`${styles.filters} noprint`} onSubmit={onSubmit} aria-label="Filters">
      {filters.map((filter) => (
        <FilterInput key={filter.name} filter={filter} value={values[filter.name] ?? ""} />
      ))}
      <div className={styles.actions}>
        <button type="submit" className="btn primary">
          Apply
        </button>
        {Object.keys(values).length > 0 && (
          <button type="button" className="btn" onClick={() => onApply({})}>
            Clear
          </button>
        )}
      </div>
    </form>
  );
}

function FilterInput({
  filter,
  value,
}: {
  readonly filter: FilterField;
  readonly value: string;
}): ReactNode {
  const codes = useCodes();
  const { name, label, input } = filter;
  if (input.kind === "text")
    return <TextField name={name} label={label} defaultValue={value} autoComplete="off" />;
  if (input.kind === "year") {
    return (
      <TextField
        name={name}
        label={label}
        defaultValue={value}
        inputMode="numeric"
        pattern="\d{4}"
        maxLength={4}
      />
    );
  }
  const choices =
    input.kind === "code"
      ? codes.choices(input.list)
      : input.choices.map(([code, words]) => ({ code, label: words }));
  return (
    <ChoiceField key={choices.length} name={name} label={label} defaultValue={value}>
      <option value="">All</option>
      {choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {choice.label}
        </option>
      ))}
    </ChoiceField>
  );
}
