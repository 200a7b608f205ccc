-- What an operator does at the console stands in the audit as well. It is nobody's request, so it has no
-- account of its own; it has the operator's name, a reason, and what it was done to. The portal's roles
-- enter requests of their own session only, and so can never enter an act of an operator.
-- A read that was begun and not answered leaves a word of its own: it revealed nothing.
alter table audit_entry
  alter account_id drop not null,
  alter session_id drop not null,
  add operator text,
  add reason text,
  -- The account, token or partner that the act was done to.
  add subject_id uuid,
  add constraint made_by_a_session_or_at_the_console check (
    case when operator is null
      then account_id is not null and session_id is not null and reason is null and subject_id is null
      else account_id is null and reason is not null and subject_id is not null and revealed = '{}'
    end),
  -- The code that the caller was told.
  add failure text,
  add constraint failure_reveals_nothing check (failure is null or revealed = '{}');
