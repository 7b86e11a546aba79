import type { PromiseRow } from '../../../shared/agenda/views.ts';
import type { Idea, OwnWord, Person } from '../../../shared/journal/client.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Fact } from '../../../shared/journal/fact.ts';
import type { Outcome } from '../../../shared/journal/outcome.ts';
import type { Giver, PromiseRecord, Step } from '../../../shared/journal/promise.ts';
import type { Id } from '../../../shared/journal/record.ts';

/** What a dialog is open for. */
export type Editing =
  | { readonly what: 'client' }
  | { readonly what: 'how-met' }
  | { readonly what: 'entry'; readonly entry: Entry }
  | { readonly what: 'promise'; readonly promise: PromiseRecord }
  | { readonly what: 'new-promise'; readonly by: Giver }
  | { readonly what: 'step'; readonly promise: PromiseRecord; readonly step: Step }
  | { readonly what: 'outcome'; readonly outcome: Outcome }
  | { readonly what: 'new-outcome'; readonly promise?: Id; readonly entry?: Id }
  | { readonly what: 'fact'; readonly fact: Fact }
  | { readonly what: 'new-fact'; readonly isUnknown: boolean }
  | { readonly what: 'person'; readonly person: Person }
  | { readonly what: 'new-person' }
  | { readonly what: 'own-word'; readonly word: OwnWord }
  | { readonly what: 'new-own-word' }
  | { readonly what: 'idea'; readonly idea: Idea }
  | { readonly what: 'new-idea' }
  | { readonly what: 'questions' }
  | { readonly what: 'merge' }
  | { readonly what: 'move'; readonly row: PromiseRow }
  | { readonly what: 'settle'; readonly row: PromiseRow };

/** Opens a dialog. */
export type Edit = (editing: Editing) => void;
