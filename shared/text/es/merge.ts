/** Words of: bringing another journal in, by merging it or putting it in place of this one. */
export const merge = {
  'merge.relation-same': 'Es este mismo diario, tal como está ahora. No hay nada que traer.',
  'merge.relation-past':
    'Es este mismo diario en un momento anterior: lo que trae ya está en el tuyo, o lo cambiaste después.',
  'merge.relation-future':
    'Es este mismo diario, más adelante: tiene todo lo tuyo y lo que se escribió después.',
  'merge.relation-diverged':
    'Es este mismo diario, pero desde que se separaron se ha escrito en los dos.',
  'merge.relation-stranger': 'Es otro diario, no una copia de este.',
  'merge.how': 'Qué hacer con él',
  'merge.merge': 'Unir',
  'merge.merging': 'Uniendo…',
  'merge.merge-what':
    'Queda lo de los dos. Donde los dos cambiaron lo mismo, vale lo último que se escribió.',
  'merge.merge-stranger':
    '{clients, plural, =0 {No entra ningún cliente nuevo} one {Entra un cliente junto a los tuyos, con todo lo suyo} other {Entran # clientes junto a los tuyos, con todo lo suyo}}. Los ajustes del diario se quedan como están.',
  'merge.merge-nothing': 'Unirlos no cambia nada.',
  'merge.replace-what':
    'El diario del archivo ocupa el lugar del tuyo, entero: lo que no está en él se va.',
  'merge.table': 'Qué pasaría al unirlos',
  'merge.new': 'Nuevos',
  'merge.changed': 'Cambian',
  'merge.conflicting': 'En conflicto',
  'merge.only': 'Solo aquí',
  'merge.same': 'Iguales',
  'merge.stays-out-sum':
    '{count, plural, one {Una cosa del archivo no entra: se borró aquí para siempre.} other {# cosas del archivo no entran: se borraron aquí para siempre.}}',
  'merge.goes-sum':
    '{count, plural, one {Una cosa tuya se va: en el otro se borró para siempre.} other {# cosas tuyas se van: en el otro se borraron para siempre.}}',
  'merge.changes': 'Uno a uno',
  'merge.both-changed': 'cambió en los dos',
  'merge.holds-ours': 'Vale lo tuyo, {when}',
  'merge.holds-theirs': 'Vale lo del archivo, {when}',
  'merge.yields-ours': 'lo tuyo, {when}',
  'merge.yields-theirs': 'lo del archivo, {when}',
  'merge.comes-in': 'Entra, {when}',
  'merge.stays-out': 'No entra: se borró aquí',
  'merge.goes': 'Se va: se borró en el otro',
  'merge.show-all': 'Ver los {count}',
  'merge.more':
    '{count, plural, one {Y uno más que no cabe aquí.} other {Y # más que no caben aquí.}}',
  'merge.only-note':
    '«Solo aquí»: lo que el archivo no tiene, o tiene más antiguo. Se queda como está.',
  'merge.adds': 'Se añade lo del archivo, {when}',
  'merge.holds-fate': 'Queda {fate}',
  'merge.here': 'aquí: {value}',
  'merge.in-file': 'en el archivo: {value}',
  'merge.more-fields':
    '{count, plural, one {Y otro dato distinto.} other {Y otros # datos distintos.}}',
  'merge.fate': 'Cómo está',
  'merge.fate-on': '{state} el {day}',
  'merge.fate-trashed': 'en la papelera',
  'merge.field-trashed': 'En la papelera',
  'merge.field-archived': 'Archivado',
  'merge.field-merged': 'Es el mismo que',
  'merge.field-step': 'Qué pasó con ella',
  'merge.yes': 'sí',
  'merge.no': 'no',
  'merge.nothing': 'nada',
  'merge.done': 'Los dos diarios son ahora uno: {what}.',
} as const;
