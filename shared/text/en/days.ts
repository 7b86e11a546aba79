/** Words of: days. */
export const days = {} as const;
