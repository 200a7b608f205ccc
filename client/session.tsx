import { createContext, type ReactNode, useContext } from "react";
import type { SessionFieldsFragment } from "./gql/operations.ts";
import { type Answer, askServer, Unreachable } from "./transport.ts";

/** Who is asking, as the server told when this page was loaded. */
export type Session = SessionFieldsFragment;

/** A session that may read records: a purpose has been chosen. */
export type WorkingSession = Session & { readonly purpose: string };

type TabMessage = "left" | "entered" | "purpose-changed" | "active";

const channel = new BroadcastChannel("challenger.session");
let pendingSession: Promise<Session | null> | undefined;
const forgetters = new Set<() => Promise<void>>();

/** Asks once for each page load who is signed in. @throws Unreachable */
export function loadSession(): Promise<Session | null> {
  pendingSession ??= askServer<{ me: Session | null }>("CurrentSession").then(({ data }) => {
    // Nobody signed in is an answer; no answer is not, and nobody is sent to sign in for it.
    if (data === null || data === undefined) {
      throw new Unreachable("The server could not say who is signed in.");
    }
    return data.me;
  });
  pendingSession.catch(() => {
    pendingSession = undefined;
  });
  return pendingSession;
}

function enter(session: Session | null | undefined): void {
  if (!session) return;
  pendingSession = Promise.resolve(session);
  tellOtherTabs("entered");
}

/**
 * @returns the answer to an attempt; a refusal is in its errors, and neither session nor error means that a code is
 * awaited
 * @throws Unreachable
 */
export async function signIn(
  email: string,
  password: string,
): Promise<Answer<{ signIn: Session | null }>> {
  const answer = await askServer<{ signIn: Session | null }>("SignIn", { email, password });
  enter(answer.data?.signIn);
  return answer;
}

/** The second half of a sign-in that awaits a code. @throws Unreachable */
export async function signInWithCode(
  code: string,
): Promise<Answer<{ signInWithCode: Session | null }>> {
  const answer = await askServer<{ signInWithCode: Session | null }>("SignInWithCode", { code });
  enter(answer.data?.signInWithCode);
  return answer;
}

/** The portal's question for a passkey. @throws Unreachable */
export function askForPasskey(): Promise<Answer<{ askForPasskey: string | null }>> {
  return askServer<{ askForPasskey: string | null }>("AskForPasskey");
}

/** Signs in with what a passkey answered. @throws Unreachable */
export async function signInWithPasskey(
  answer: string,
): Promise<Answer<{ signInWithPasskey: Session | null }>> {
  const told = await askServer<{ signInWithPasskey: Session | null }>("SignInWithPasskey", {
    answer,
  });
  enter(told.data?.signInWithPasskey);
  return told;
}

/** Starts or changes the purpose. Other tabs read again, because their records belong to the former purpose. */
export async function choosePurpose(
  purpose: string,
): Promise<Answer<{ choosePurpose: Session | null }>> {
  const answer = await askServer<{ choosePurpose: Session | null }>("ChoosePurpose", { purpose });
  if (answer.data?.choosePurpose) {
    pendingSession = Promise.resolve(answer.data.choosePurpose);
    tellOtherTabs("purpose-changed");
  }
  return answer;
}

/**
 * Changes the purpose of a page that has already read records: its client and cache are dropped, and the page is
 * loaded anew so that nothing read for the former purpose stays in memory.
 */
export async function switchPurpose(purpose: string): Promise<void> {
  await forgetEverything();
  await choosePurpose(purpose).catch(() => undefined);
  location.replace("/");
}

type Leaving = { readonly signOut?: boolean; readonly signOutEverywhere?: boolean | null };

async function leave(
  operation: "SignOut" | "SignOutEverywhere",
  reason: "signed-out" | "idle" | "everywhere",
): Promise<void> {
  await forgetEverything();
  const ended = await askServer<Leaving>(operation).then(
    ({ data, errors }) =>
      data?.signOut === true ||
      data?.signOutEverywhere === true ||
      errors?.[0]?.extensions?.code === "UNAUTHENTICATED",
    () => false,
  );
  tellOtherTabs("left");
  location.replace(`/sign-in?after=${ended ? reason : "unconfirmed"}`);
}

/** Ends the session, here and in every other tab, and leaves nothing of it in memory. */
export function signOut(reason: "signed-out" | "idle" = "signed-out"): Promise<void> {
  return leave("SignOut", reason);
}

/** Ends every session of this account, on this device and on all others. */
export function signOutEverywhere(): Promise<void> {
  return leave("SignOutEverywhere", "everywhere");
}

/** Goes to sign-in when the server has ended the session, and comes back to the same page afterwards. */
export async function leaveLostSession(): Promise<void> {
  const next = location.pathname + location.search;
  await forgetEverything();
  location.replace(`/sign-in?after=ended&next=${encodeURIComponent(next)}`);
}

async function forgetEverything(): Promise<void> {
  await Promise.all([...forgetters].map((forget) => forget()));
}

/**
 * What must be dropped before this page is left: an Apollo client and its cache.
 * @returns a way to say that it has been dropped already
 */
export function onForget(forget: () => Promise<void>): () => void {
  forgetters.add(forget);
  return () => void forgetters.delete(forget);
}

export function tellOtherTabs(message: TabMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
  channel.postMessage(message);
}

/** Follows what other tabs of this browser do to the session they share. */
export function followOtherTabs(onActive: () => void): () => void {
  async function follow(event: MessageEvent<TabMessage>): Promise<void> {
    if (event.data === "active") return onActive();
    await forgetEverything();
    if (event.data === "left") location.replace("/sign-in?after=signed-out");
    else location.replace("/");
  }
  const listener = (event: MessageEvent<TabMessage>): void => void follow(event);
  channel.addEventListener("message", listener);
  return () => channel.removeEventListener("message", listener);
}

const SessionContext = createContext<WorkingSession | null>(null);

export function SessionProvider(props: {
  readonly session: WorkingSession;
  readonly children: ReactNode;
}): ReactNode {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** The session of the portal's pages; there is always one inside the shell. */
export function useSession(): WorkingSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession is for pages inside the shell.");
  return session;
}
