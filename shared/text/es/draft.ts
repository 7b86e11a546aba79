/** Words of: what was typed and not saved. */
export const draft = {
  'draft.kept': 'Recuperado de la última vez',
  'draft.discard': 'Descartar',
  'draft.discarded': 'Borrador descartado',
  'draft.unkept':
    'Este borrador no se puede guardar en el disco: hasta que lo anotes, está solo en esta ventana.',
} as const;
