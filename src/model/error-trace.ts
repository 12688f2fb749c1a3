/** Where something broke, for whoever keeps the log: the stack of an error, else what was thrown. */
export function errorTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
