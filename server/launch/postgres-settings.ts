/** The settings of the embedded PostgreSQL, given on its command line so that they follow the code. */

/** What differs between one start and another. */
export interface SettingsInput {
  readonly port: number;
  readonly throwAway: boolean;
}

const common: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  // No socket: its path may be too long, and loopback with a password is enough.
  unix_socket_directories: "",
  max_connections: "60",
  jit: "off",
  random_page_cost: "1.1",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "off",
  log_min_messages: "warning",
  // Statements may carry personal data, so a failing one is not written to the log.
  log_min_error_statement: "panic",
  log_parameter_max_length_on_error: "0",
};

const lasting: Readonly<Record<string, string>> = {
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  maintenance_work_mem: "128MB",
  work_mem: "16MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
};

const throwAway: Readonly<Record<string, string>> = {
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "1GB",
  autovacuum_naptime: "1h",
};

/** The settings as arguments of the program `postgres`. */
export function settingsFor(input: SettingsInput): readonly string[] {
  const chosen = {
    ...common,
    ...(input.throwAway ? throwAway : lasting),
    port: String(input.port),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
