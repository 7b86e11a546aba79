/** Words of: failures. */
export const failures = {} as const;
