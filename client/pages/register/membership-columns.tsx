import type { NamedRecord } from "../../lib/records.ts";
import { RecordLink } from "../../ui/RecordLink.tsx";
import type { FieldColumn } from "./register-types.ts";
import { dateColumn, gradeColumn, type Graded } from "./column-kinds.tsx";

interface MembershipFields extends Graded {
  readonly role: string | null;
  readonly countsAsMember: boolean | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly ocg: NamedRecord | null;
  readonly person: NamedRecord | null;
}

const membershipFacts: readonly FieldColumn<MembershipFields>[] = [
  {
    field: "role",
    header: "Role",
    value: (row) => row.role,
    show: (row, codes) =>
      row.role && (
        <>
          {codes.label("ocgRole", row.role)}
          {row.countsAsMember === false && <span className="muted">, not counted</span>}
        </>
      ),
  },
  dateColumn("validFrom", "From"),
  dateColumn("validTo", "Until"),
  gradeColumn,
];

/** Members of a group, each named by the person. */
export const memberColumns: readonly FieldColumn<MembershipFields>[] = [
  {
    field: "person",
    header: "Member",
    value: (row) => row.person ?? row.reference,
    show: (row) => <RecordLink record={row.person ?? row} row />,
  },
  ...membershipFacts,
];

/** Groups that a person is said to belong to. */
export const groupMembershipColumns: readonly FieldColumn<MembershipFields>[] = [
  {
    field: "ocg",
    header: "Group",
    value: (row) => row.ocg ?? row.reference,
    show: (row) => <RecordLink record={row.ocg ?? row} row />,
  },
  ...membershipFacts,
];
