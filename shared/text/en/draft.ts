/** Words of: what was typed and not saved. */
export const draft = {
  'draft.kept': 'Kept from last time',
  'draft.discard': 'Discard',
  'draft.discarded': 'Draft discarded',
  'draft.unkept':
    'This draft cannot be kept on the disk: until you note it, it is in this window alone.',
  'draft.unkept-reading':
    'The journal is open for reading only: this draft is in this window alone.',
  'draft.leaving': 'This draft cannot be kept on the disk. Close again, and it is gone.',
  'draft.waiting-for': 'Another draft, for {name}:',
  'draft.waiting': 'Another draft, for nobody yet:',
  'draft.go-on': 'Go on with this one',
  'form.leaving-cancel': 'What you typed is not saved. Cancel again discards it.',
  'form.leaving-window': 'What you typed is not saved. Close the window again, and it is gone.',
} as const;
