/** Words of: relationship health, its reasons, and a client's page as it was. */
export const health = {
  'health.early': 'aún es pronto',

  'health.title': 'Cómo está la relación',
  'health.reading': 'Qué dice ese día',
  'health.band': 'entre {low} y {high}',
  'health.band-short': '{low}–{high}',

  'health.say.steady': '<w>{word}</w>: {why}.',
  'health.say.alone': '<w>{word}</w>.',
  'health.say.rising': '<w>{word}</w>, y subiendo: {why}.',
  'health.say.falling': '<w>{word}</w>, y bajando: {why}.',
  'health.say.early':
    '<w>Aún es pronto</w>: cuando hayáis hablado {count, plural, one {otro día} =2 {otros dos días} =3 {otros tres días} other {otros # días}} se podrá decir cómo está.',
  'health.say.early-never': '<w>Aún es pronto</w>: todavía no habéis hablado.',
  'health.say.no-news': '<w>Sin noticias</w>: {why}.',
  'health.say.archived': 'Al archivarse, {day}, la relación estaba <w>{word}</w>.',
  'health.say.archived-no-news': 'Al archivarse, {day}, ya no había <w>noticias</w>.',
  'health.say.archived-early':
    'Al archivarse, {day}, <w>aún era pronto</w> para decir cómo estaba.',

  'health.because.silence': 'lleváis {silence} sin hablar y soléis hablar cada {gap}',
  'health.because.silence-alone': 'lleváis {silence} sin hablar',
  'health.because.alarm':
    'lleváis {silence} sin hablar, y es {alarm, select, 2 {muy raro} other {raro}}: soléis hablar cada {gap}',
  'health.because.alarm-alone':
    'lleváis {silence} sin hablar, y es {alarm, select, 2 {muy raro} other {raro}}',
  'health.because.recent': 'hablasteis hace {silence} y soléis hablar cada {gap}',
  'health.because.yesterday': 'hablasteis {day} y soléis hablar cada {gap}',
  'health.because.resumed': 'hablasteis {when}, tras {silence} sin hablar',
  'health.because.repaired': 'lo que falló se enmendó {day}',
  'health.because.few': 'todavía habéis hablado poco',
  'health.because.today': 'habéis hablado hoy',
  'health.because.never': 'todavía no habéis hablado',
  'health.because.overdue':
    '{count, plural, one {tienes una palabra atrasada desde {day}} other {tienes # palabras atrasadas, la primera desde {day}}}',
  'health.because.weighs': '{count, plural, one {pesa} other {pesan}} {what}',
  'health.because.helps': '{count, plural, one {ayuda} other {ayudan}} {what}',

  'health.span':
    '{unit, select, day {{count, plural, one {un día} other {# días}}} week {{count, plural, one {una semana} other {# semanas}}} month {{count, plural, one {un mes} other {# meses}}} other {{count, plural, one {un año} other {# años}}}}',
  'health.every':
    '{unit, select, day {{count, plural, one {día} other {# días}}} week {{count, plural, one {semana} other {# semanas}}} month {{count, plural, one {mes} other {# meses}}} other {{count, plural, one {año} other {# años}}}}',

  'health.needs':
    'Para un número hacen falta tres cosas que cuenten: un día en que habláis, un resultado, una promesa cerrada.',
  'health.needs-again':
    'Lo anotado queda ya lejos para dar un número. Con hablar un par de veces vuelve.',

  'health.part.bond':
    '{isSilent, select, true {{pace, select, often {Hablabais a menudo} kept {Estabais en contacto} other {Habéis hablado poco}}} other {{pace, select, often {Habláis a menudo} kept {Seguís en contacto} other {Empezáis a conoceros}}}}',
  'health.part.bond.gap': 'un contacto cada {gap}',
  'health.part.bond.count':
    '{count, plural, one {habéis hablado un día} other {habéis hablado # días}}',
  'health.part.silence': '{days, plural, one {Un día de silencio} other {# días de silencio}}',
  'health.part.silence.gap': 'soléis hablar cada {gap}',
  'health.part.and': 'y {what}',
  'health.part.newest': 'lo último, en {month}',
  'health.part.goodwill': 'lo que salió bien',
  'health.part.strain': 'lo que no salió bien',
  'health.part.overdue': 'lo que sigue atrasado',
  'health.part.warmth': 'buen tono',
  'health.part.chill': 'tono tibio o frío',

  'health.cause.kept':
    '{count, plural, one {{by, select, me {Tu palabra cumplida} other {Su palabra cumplida}} en {month}} other {{by, select, me {{count} promesas cumplidas} other {{count} promesas suyas cumplidas}}}}',
  'health.cause.kept-late':
    '{count, plural, one {{by, select, me {Tu palabra cumplida tarde} other {Su palabra cumplida tarde}} en {month}} other {{by, select, me {{count} cumplidas tarde} other {{count} suyas cumplidas tarde}}}}',
  'health.cause.partly':
    '{count, plural, one {La palabra cumplida en parte en {month}} other {# palabras cumplidas en parte}}',
  'health.cause.broken':
    '{count, plural, one {{by, select, me {La palabra rota de {month}} other {Su palabra rota de {month}}}} other {{by, select, me {{count} palabras rotas} other {{count} palabras suyas rotas}}}}',
  'health.cause.moved-late':
    '{count, plural, one {El cambio de día, ya tarde, de {month}} other {# cambios de día, ya tarde}}',
  'health.cause.moved-again':
    '{count, plural, one {Otro cambio de día, en {month}} other {# cambios de día más}}',
  'health.cause.overdue':
    '{count, plural, one {{by, select, me {La palabra atrasada} other {Su palabra atrasada}} desde {month}} other {{by, select, me {{count} palabras atrasadas} other {{count} suyas atrasadas}}}}',
  'health.cause.tone-good':
    '{count, plural, one {El buen tono de {month}} other {# momentos de buen tono}}',
  'health.cause.tone-cold':
    '{count, plural, one {El tono tibio o frío de {month}} other {# momentos de tono tibio o frío}}',
  'health.cause.warning':
    '{count, plural, one {La advertencia de {month}} other {# advertencias a tiempo}}',
  'health.cause.won': '{count, plural, one {El trabajo de {month}} other {# trabajos conseguidos}}',
  'health.cause.renewed': '{count, plural, one {La vuelta de {month}} other {# veces que volvió}}',
  'health.cause.praise': '{count, plural, one {El elogio de {month}} other {# elogios}}',
  'health.cause.requested':
    '{count, plural, one {Que preguntara por ti en {month}} other {# veces que preguntó por ti}}',
  'health.cause.referral':
    '{count, plural, one {La recomendación de {month}} other {# recomendaciones}}',
  'health.cause.solved':
    '{count, plural, one {El problema resuelto en {month}} other {# problemas resueltos}}',
  'health.cause.complaint': '{count, plural, one {La queja de {month}} other {# quejas}}',
  'health.cause.lost':
    '{count, plural, one {Lo que no salió en {month}} other {# cosas que no salieron}}',
  'health.cause.mistake': '{count, plural, one {El error de {month}} other {# errores}}',

  'health.reason.bond': 'Habéis hablado {count, plural, one {un día} other {# días}}',
  'health.reason.bond-gap':
    'Habéis hablado {count, plural, one {un día} other {# días}}, y soléis hablar cada {gap}',
  'health.reason.silence': 'Lleváis {days, plural, one {un día} other {# días}} sin hablar',
  'health.reason.kept':
    '{by, select, me {Cumpliste a tiempo} other {Cumplió a tiempo}} «{about}», {day}',
  'health.reason.kept-late':
    '{by, select, me {Cumpliste tarde} other {Cumplió tarde}} «{about}», {day}',
  'health.reason.partly':
    '{by, select, me {Cumpliste en parte} other {Cumplió en parte}} «{about}», {day}',
  'health.reason.broken':
    '{by, select, me {No pudiste cumplir} other {No cumplió}} «{about}», {day}',
  'health.reason.moved-late': '«{about}» cambió de día cuando ya había vencido, {day}',
  'health.reason.moved-again': '«{about}» cambió de día otra vez, {day}',
  'health.reason.overdue':
    '{by, select, me {Sigue pendiente} other {Aún te debe}} «{about}»: vencía {day}',
  'health.reason.tone.2': 'Muy buen tono, {day}',
  'health.reason.tone.1': 'Buen tono, {day}',
  'health.reason.tone.-1': 'Tono tibio, {day}',
  'health.reason.tone.-2': 'Tono frío, {day}',
  'health.reason.warning': 'Se lo advertiste a tiempo, {day}',
  'health.reason.won': 'Conseguiste el trabajo, {day}',
  'health.reason.renewed': 'Volvió a contar contigo, {day}',
  'health.reason.referral': 'Te recomendó, {day}',
  'health.reason.praise': 'Te elogió, {day}',
  'health.reason.requested': 'Preguntó por ti, {day}',
  'health.reason.solved': 'Le resolviste un problema, {day}',
  'health.reason.complaint': 'Se quejó, {day}',
  'health.reason.lost': 'No salió adelante, {day}',
  'health.reason.mistake': 'Hubo un error tuyo, {day}',
  'health.reason.quoted': '{reason}: «{words}»',
  'health.reason.mended':
    '{reason}; {by, select, me {lo enmendaste después} other {se enmendó después}}',

  'health.why': 'Por qué',
  'health.why.title': 'Por qué {score}',
  'health.why.close': 'Cerrar el porqué',
  'health.why.up': 'Lo que la sostiene',
  'health.why.down': 'Lo que pesa',
  'health.why.up.none': 'Nada todavía.',
  'health.why.down.none': 'Nada que pese.',
  'health.why.more': 'y {count, plural, one {otra cosa más} other {# cosas más}}',
  'health.why.sum': '50, que es no saber nada, {up} y {down} suman {score}.',
  'health.sum': 'desde 50, todo suma',
  'health.saved':
    '{points, plural, one {tu buena historia salvó un punto} other {tu buena historia salvó # puntos}}',
  'health.saved.note':
    'Lo que falla pesa menos cuando antes hubo mucho bueno: hasta la mitad. Es una elección nuestra, no algo medido.',
  'health.see-all': 'Ver todo como estaba ese día',

  'health.own': 'Tú dijiste <w>{word}</w> {day}{hasReason, select, true {: {reason}} other {}}',

  'shortcuts.client-why': 'Por qué está así la relación',

  'past.line': 'Así estaba el {day}, con lo que entonces estaba anotado',
  'past.note':
    'Lo que apuntaste después falta, aunque cuente algo de antes. Lo que se editó después se ve como está hoy, y lo que se borró después ya no está.',
  'past.that-day': 'ese día',
  'past.talked': 'hablasteis ese día',
  'past.none': 'Nada anotado por entonces.',
  'past.journal': 'Por entonces aún no había nada anotado.',
  'past.promises.mine.none': 'Por entonces no le debías nada.',
  'past.promises.theirs.none': 'Por entonces no esperabas nada.',
  'past.early-never': '<w>Aún es pronto</w>: por entonces no había anotada ninguna conversación.',
  'past.back': 'Volver a hoy',
  'past.key': 'Esc',
} as const;
