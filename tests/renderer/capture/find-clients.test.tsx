import { describe, expect, it } from 'vitest';
import { whomOf } from '../../../renderer/capture/capture-change.ts';
import { emptyDraft } from '../../../renderer/capture/draft.ts';
import { findClients } from '../../../renderer/capture/find-clients.ts';
import { clientRows } from '../../../shared/agenda/client-rows.ts';
import { client, journalOf, stamps } from '../../support/make.ts';

const rows = clientRows(
  journalOf({
    clients: [
      client('paco', 'Paco Núñez', { aka: ['Francisco'] }),
      client('ana-gil', 'Ana Gil'),
      client('ana-roca', 'Ana Roca'),
      client('mariana', 'Mariana'),
      client('amparo', 'Amparo Ferrer'),
      client('rosa', 'Rosa G.'),
      client('casa', 'Casa Balaguer', {
        people: [
          {
            ...stamps('vicent'),
            name: 'Vicent',
            phones: [],
            emails: [],
            address: { form: 'none' },
          },
        ],
      }),
    ],
  }),
  '2026-11-25',
);
const whom = (typed: string, newClient?: string) =>
  whomOf(rows, { ...emptyDraft, client: typed, newClient });

describe('whom a typed name means', () => {
  it.each(['paco nunez', 'Paco Nú', 'pac', 'Francisco', 'franc'])('is Paco for %s', (typed) => {
    expect(whom(typed)).toEqual({ id: 'paco' });
  });

  it('is nobody yet while it may be several, or a word of a known name', () => {
    expect(whom('Ana')).toBeUndefined();
    expect(whom('Núñez')).toBeUndefined();
  });

  it('is somebody new when it is like nobody, or was chosen to be', () => {
    expect(whom('Paco Núñez hijo')).toEqual({ newName: 'Paco Núñez hijo' });
    expect(whom('Riana')).toEqual({ newName: 'Riana' });
    expect(whom('Paco Nú', 'Paco Nú')).toEqual({ newName: 'Paco Nú' });
    expect(whom('Paco Núñ', 'Paco Nú')).toEqual({ id: 'paco' });
  });

  it.each([
    ['Amparo F.', 'amparo'],
    ['A. Ferrer', 'amparo'],
    ['Amparo Ferer', 'amparo'],
    ['Ampaor', 'amparo'],
    ['Rosa Gil', 'rosa'],
    ['Casa Balager', 'casa'],
    ['Vicent', 'casa'],
  ])('is asked for %s, which is nearly somebody known', (typed, id) => {
    expect(findClients(rows, typed).map((one) => one.id)).toEqual([id]);
    expect(whom(typed)).toBeUndefined();
    expect(whom(typed, typed)).toEqual({ newName: typed });
  });

  it.each(['Ana Sol', 'Amparo Gómez', 'Rosi', 'Vicente Ros'])(
    'is somebody new without a question for %s',
    (typed) => {
      expect(whom(typed)).toEqual({ newName: typed });
    },
  );

  it('is offered by what one is also called', () => {
    expect(findClients(rows, 'franc').map(({ id }) => id)).toEqual(['paco']);
  });
});
