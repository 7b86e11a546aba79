/** Words of: what was typed and not saved. */
export const draft = {
  'draft.kept': 'Kept from last time',
  'draft.discard': 'Discard',
  'draft.discarded': 'Draft discarded',
  'draft.unkept':
    'This draft cannot be kept on the disk: until you note it, it is in this window alone.',
  'draft.leaving': 'This draft cannot be kept on the disk. Close again, and it is gone.',
  'form.leaving-cancel': 'What you typed is not saved. Cancel again discards it.',
  'form.leaving-window': 'What you typed is not saved. Close the window again, and it is gone.',
} as const;
