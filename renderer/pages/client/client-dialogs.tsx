import type { ClientView } from '../../../shared/agenda/views.ts';
import { MoveDialog } from '../../promises/move-dialog.tsx';
import { SettleDialog } from '../../promises/settle-dialog.tsx';
import type { Editing } from './editing.ts';
import { ClientDialog } from './forms/client-dialog.tsx';
import { EntryDialog } from './forms/entry-dialog.tsx';
import { FactDialog } from './forms/fact-dialog.tsx';
import { HowMetDialog } from './forms/how-met-dialog.tsx';
import { IdeaDialog } from './forms/idea-dialog.tsx';
import { OutcomeDialog } from './forms/outcome-dialog.tsx';
import { OwnWordDialog } from './forms/own-word-dialog.tsx';
import { PersonDialog } from './forms/person-dialog.tsx';
import { PromiseDialog } from './forms/promise-dialog.tsx';
import { QuestionsDialog } from './forms/questions-dialog.tsx';
import { StepDialog } from './forms/step-dialog.tsx';
import { MergeDialog } from './merge/merge-dialog.tsx';

type Props = {
  readonly editing: Editing;
  readonly view: ClientView;
  readonly onClose: () => void;
};

/** The dialog that is open, if one is: each keeps what it was opened with while it is typed in. */
export function ClientDialogs({ editing, view, onClose }: Props) {
  const { client } = view;
  switch (editing.what) {
    case 'client':
      return <ClientDialog client={client} onClose={onClose} />;
    case 'how-met':
      return (
        <HowMetDialog client={client} introducer={view.introducedBy?.name} onClose={onClose} />
      );
    case 'entry':
      return <EntryDialog client={client} entry={editing.entry} onClose={onClose} />;
    case 'promise':
      return <PromiseDialog client={client} promise={editing.promise} onClose={onClose} />;
    case 'new-promise':
      return <PromiseDialog client={client} by={editing.by} onClose={onClose} />;
    case 'step':
      return <StepDialog promise={editing.promise} step={editing.step} onClose={onClose} />;
    case 'outcome':
      return <OutcomeDialog view={view} outcome={editing.outcome} onClose={onClose} />;
    case 'new-outcome':
      return <OutcomeDialog view={view} from={editing} onClose={onClose} />;
    case 'fact':
      return <FactDialog client={client} fact={editing.fact} onClose={onClose} />;
    case 'new-fact':
      return <FactDialog client={client} isUnknown={editing.isUnknown} onClose={onClose} />;
    case 'person':
      return <PersonDialog client={client} person={editing.person} onClose={onClose} />;
    case 'new-person':
      return <PersonDialog client={client} onClose={onClose} />;
    case 'own-word':
      return <OwnWordDialog client={client} word={editing.word} onClose={onClose} />;
    case 'new-own-word':
      return <OwnWordDialog client={client} onClose={onClose} />;
    case 'idea':
      return <IdeaDialog client={client} idea={editing.idea} onClose={onClose} />;
    case 'new-idea':
      return <IdeaDialog client={client} onClose={onClose} />;
    case 'questions':
      return <QuestionsDialog client={client} onClose={onClose} />;
    case 'merge':
      return <MergeDialog view={view} onClose={onClose} />;
    case 'move':
      return <MoveDialog row={editing.row} onClose={onClose} />;
    case 'settle':
      return <SettleDialog row={editing.row} onClose={onClose} />;
  }
}
