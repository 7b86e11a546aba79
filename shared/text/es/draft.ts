/** Words of: what was typed and not saved. */
export const draft = {
  'draft.kept': 'Recuperado de la última vez',
  'draft.discard': 'Descartar',
  'draft.discarded': 'Borrador descartado',
  'draft.unkept':
    'Este borrador no se puede guardar en el disco: hasta que lo anotes, está solo en esta ventana.',
  'draft.unkept-reading':
    'El diario está abierto solo para leer: este borrador está solo en esta ventana.',
  'draft.leaving': 'Este borrador no se puede guardar en el disco. Si cierras otra vez, se pierde.',
  'draft.waiting-for': 'Otro borrador, para {name}:',
  'draft.waiting': 'Otro borrador, aún sin cliente:',
  'draft.go-on': 'Seguir con este',
  'form.leaving-cancel': 'Lo que has escrito no está guardado. Cancelar otra vez lo descarta.',
  'form.leaving-window':
    'Lo que has escrito no está guardado. Si cierras la ventana otra vez, se pierde.',
} as const;
