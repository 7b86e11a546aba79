/** Words that several pages share. */
export const common = {
  'app.name': 'Palabra',
  'action.undo': 'Deshacer',
  'action.redo': 'Rehacer',
  'action.save': 'Guardar',
  'action.cancel': 'Cancelar',
  'action.close': 'Cerrar',
  'action.edit': 'Editar',
  'action.add': 'Añadir',
  'action.remove': 'Quitar {what}',
  'action.trash': 'Tirar a la papelera',
  'action.restore': 'Recuperar',
  'action.copy': 'Copiar',
  'action.copied': 'Copiado',
} as const;
