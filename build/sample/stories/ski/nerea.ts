import { type Story, same, w } from '../../story.ts';

export const nerea: Story = {
  key: 'nerea',
  name: same('Nerea Sanz'),
  kind: 'person',
  relation: 'partner',
  trade: w('monitora de esquí', 'ski instructor'),
  place: 'Cerler',
  phone: '+34 600 555 019',
  met: { place: 'Cerler', when: w('hace cinco años', 'five years ago') },
  address: { form: 'tú' },
  tags: ['monitores'],
  birthdayIn: 210,
  happenings: [
    {
      ago: 305,
      kind: 'message',
      words: w(
        'Doce niños, ninguno llorando. Foto de prueba.',
        'Twelve children, none crying. A photo as proof.',
      ),
      warmth: 2,
    },
    {
      ago: 170,
      kind: 'call',
      words: w(
        'Quiere cobrar por semanas. Hablarlo con calma, en persona.',
        'She wants to be paid by the week. To be talked over calmly, face to face.',
      ),
    },
    {
      ago: 130,
      kind: 'meeting',
      words: w(
        'Trato hecho: por semanas, y ella elige los grupos. Nos dimos la mano.',
        'A deal: by the week, and she chooses the groups. We shook on it.',
      ),
      warmth: 1,
      gives: [
        {
          key: 'calendario',
          by: 'them',
          about: w('su calendario de enero', 'her calendar for January'),
          words: w('en noviembre te paso el calendario', 'I’ll give you my calendar in November'),
          due: -3,
        },
        {
          key: 'contrato',
          by: 'me',
          about: w('el trato por escrito', 'the deal in writing'),
          words: w('te lo mando por escrito esta semana', 'I will send it in writing this week'),
          due: -124,
          precision: 'week',
        },
      ],
    },
    {
      ago: 127,
      kind: 'email',
      words: w(
        'El trato, en una página y sin letra pequeña.',
        'The deal, on one page and without small print.',
      ),
      settles: [{ key: 'contrato', kind: 'kept' }],
    },
  ],
};
