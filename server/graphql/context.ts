/** One request: who asks, and the means to answer. */
import type { Log } from "../kernel/log.js";
import type { ViewerSession } from "../database/viewer-session.js";
import type { Portal } from "./portal.js";

/** What travels with a request through execution. */
export interface RequestContext {
  readonly portal: Portal;
  /** Null when nobody is signed in. */
  readonly session: ViewerSession | null;
  /** The secret that came with the request, whatever it opens; it is never logged. */
  readonly presented: string | null;
  readonly correlationId: string;
  /** Where browsers open the portal: scheme, host and port. */
  readonly origin: string;
  /** Where the request comes from, as far as the portal can tell. */
  readonly address: string;
  readonly log: Log;
  /** Whether the document is one of the portal's own, known by its hash. */
  readonly isTrustedDocument: boolean;
  /** Sets or clears the session's cookie on the response. */
  readonly setSession: (secret: string | null) => void;
}
