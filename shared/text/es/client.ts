/** Words of: client. */
export const client = {} as const;
