/** The structured log. It takes references and kinds, never inputs, never narrative text. */
import { pino, type Logger } from "pino";

/** What the rooms log to. */
export type Log = Logger;

/** @param level pino's level; `silent` for tests */
export const openLog = (level: string): Log => pino({ level, base: null });
