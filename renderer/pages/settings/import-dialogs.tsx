import { ImportDialog } from './import-dialog.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { useImport } from './use-import.ts';

/** What an import asks before it does anything, over whatever page one is on. */
export function ImportDialogs() {
  const { preview, failure, isWorking, answer, closePreview, closeFailure } = useImport();
  return (
    <>
      {preview && (
        <ImportDialog
          preview={preview}
          isWorking={isWorking}
          onAnswer={(how) => void answer(how, preview)}
          onClose={closePreview}
        />
      )}
      {failure?.code === 'file-refused' && (
        <RefusedDialog refusal={failure} onClose={closeFailure} />
      )}
    </>
  );
}
