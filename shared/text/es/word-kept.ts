/** Words of: the word kept. */
export const wordKept = {
  'word-kept.counts':
    '{settled, plural, =1 {{lateness, select, none {Cumplida} other {Cumplida tarde}}, una} other {{kept, plural, one {Cumplida} other {Cumplidas}} {kept} de {settled}{lateness, select, none {} alone {, tarde} all {, todas tarde} other {, {late, plural, one {una} other {#}} tarde}}}}.',
  'word-kept.percent':
    'El {percent, number, percent}: {kept, plural, =0 {ninguna cumplida} one {cumplida 1} other {cumplidas #}} de {settled}{lateness, select, none {} alone {, tarde} all {, todas tarde} other {, {late, plural, one {una} other {#}} tarde}}.',
  'word-kept.partly':
    'En parte, {count, plural, one {una} other {#}}{isHalf, select, true {: {count, plural, one {cuenta} other {cuentan}} la mitad} other {}}.',
  'word-kept.broken':
    '{count, plural, one {Rota, una: {month}} other {Rotas, #; la última, {month}}}.',
  'word-kept.few': 'Aún son pocas para un tanto.',
  'word-kept.released': 'Sin efecto, {count, plural, one {una} other {#}}.',
} as const;
