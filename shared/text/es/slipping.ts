/** Words of: who is slipping away, and why now. */
export const slipping = {
  'slipping.title': 'Se están alejando',
  'slipping.cap': '12 meses',
  'slipping.more': 'y {count, plural, one {otra persona más} other {# más}}',
  'slipping.fell': 'Ha bajado {points, plural, one {un punto} other {# puntos}} en dos meses.',

  'health.no-news': 'sin noticias',

  'why-now.overdue': 'Le debes «{about}» desde hace {span}.',
  'why-now.broken': 'Tu palabra rota, {day}, sigue sin enmendar.',
  'why-now.complaint': 'Se quejó {day} y sigue sin enmendar.',
  'why-now.mistake': 'Tu error, {day}, sigue sin enmendar.',
  'why-now.silence':
    'Hablabais cada {gap}; {isSame, select, true {van {silence}} other {hace {span} que no}}.',
  'why-now.silence-alone': 'Lleváis {span} sin hablar.',
  'why-now.forecast': 'La relación será frágil {day} si nada cambia.',
} as const;
