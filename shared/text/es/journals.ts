/** Words of: whose journal a window shows, where it is kept, and what to do when it is not there. */
export const journals = {
  'place.label': 'Qué diario es este',
  'place.other': 'Otro diario: <b>{name}</b>',
  'place.sample': '<b>Diario de muestra:</b> nada de lo que escribas aquí se queda.',
  'place.leave': 'Salir de la muestra',
  'place.own': 'Volver a mi diario',
  'place.trade': 'Oficio de la muestra: {trade}',
  'place.trade.ski': 'Asesora de esquí',
  'place.trade.plumber': 'Fontanero',
  'place.trade.translator': 'Traductora',
  'title.journal': '{page} · {name} · Palabra',
  'title.sample': 'Muestra',

  'journal.own': 'Tu diario',
  'journal.this': 'Este diario',
  'journal.own-note':
    'Vive en esta carpeta de tu equipo, y en ningún otro sitio. Palabra no se lo envía a nadie.',
  'journal.other-note': 'Es otro diario, no el tuyo. Vive en esta carpeta.',
  'journal.sample-note': 'Se hizo para enseñar, y se borra al salir.',
  'journal.show': 'Mostrar la carpeta',
  'journal.choose': 'Guardarlo en otra carpeta…',
  'journal.copied':
    'Tu diario está ahora en {folder}. Se copió entero y se comprobó; el de antes sigue en {from}, como estaba.',
  'journal.united':
    'Tu diario está ahora en {folder}. Allí había otra copia suya: ahora las dos son una, y la de allí quedó en «backups». La de antes sigue en {from}, como estaba.',
  'journal.is-here': 'Ese es el diario que ves en esta ventana.',
  'journal.already-there': 'Tu diario ya está en {folder}: no hay nada que mover.',
  'journal.moved': 'Desde ahora, tu diario es el de {folder}.',
  'journal.moved-from':
    'Desde ahora, tu diario es el de {folder}. El de antes sigue en {from}, como estaba.',
  'journal.others': 'Otros diarios',
  'journal.others-note': 'Cada uno se abre en su propia ventana; el tuyo sigue aquí.',
  'journal.open-other': 'Abrir otro diario…',
  'journal.sample': 'Ver un diario de muestra',

  'closed.title-other': 'Este diario no se ha podido abrir',
  'closed.journal-missing':
    'En esta carpeta había un diario y ya no está. Si vive en otro disco, conéctalo; si lo moviste, elige dónde está ahora.',
  'closed.no-journal-here':
    'En esta carpeta no hay ningún diario de Palabra, y sí otras cosas. Un diario nuevo necesita una carpeta vacía.',
  'closed.folder-open': 'Otra ventana de Palabra ya lo muestra.',
  'closed.retry': 'Probar otra vez',
  'closed.still': 'Sigue igual.',
  'closed.choose': 'Elegir dónde está…',
  'closed.choose-none': 'En esa carpeta no hay ningún diario de Palabra. Elige la que lo tiene.',
  'closed.open-other': 'Abrir otro diario…',
  'closed.begin': 'Empezar uno nuevo aquí…',
  'closed.begin-title': '¿Empezar un diario nuevo aquí?',
  'closed.begin-text':
    'Estará vacío. No recupera el que había: si aparece más tarde, no lo pongas encima; déjalo en otra carpeta y ábrelo con «Abrir otro diario…».',
  'closed.begin-action': 'Empezar uno nuevo',

  'device-reset.text':
    'Los ajustes de este equipo no se entendían y se han apartado; tu diario no se ha tocado. Si lo tenías en una carpeta tuya, ábrelo desde ella.',
  'device-reset.choose': 'Elegir su carpeta…',
  'device-reset.dismiss': 'Entendido',

  'closed.choose-same': 'En esa carpeta, que es la de antes, el diario sigue sin poderse abrir.',

  'older.title-branch': 'Aquí falta lo último que escribiste',
  'older.reason-branch':
    'Lo último que hay en esta carpeta es del {until}. Lo que escribiste en este equipo el {seenUntil} no está en ella.',
  'older.note-branch':
    'En su carpeta hay ahora otra copia del diario, que siguió por su lado. Si la tuya está en otro sitio, vuelve a ponerla y prueba otra vez.',
} as const;
