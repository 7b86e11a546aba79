/** Words of: bringing two journals together. */
export const merge = {} as const;
