// Exit statuses of the command.

/** What the process ends with: all done, some inputs failed, wrong usage, interrupted. */
export const STATUS = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;
