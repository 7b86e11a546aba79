/** Words that several pages share. */
export const common = {
  'app.name': 'Palabra',
  'action.undo': 'Undo',
  'action.redo': 'Redo',
  'action.save': 'Save',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.edit': 'Edit',
  'action.add': 'Add',
  'action.remove': 'Remove {what}',
  'action.trash': 'Move to trash',
  'action.restore': 'Restore',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
} as const;
