/** Words of: backups, their second folder, and restoring one. */
export const backups = {
  'change.backup-restored': 'Copia recuperada',

  'backup.title': 'Copias de seguridad',
  'backup.note':
    'Se hacen solas, al cerrar y una vez al día. Cada copia se vuelve a leer y se compara entera con tu diario antes de darla por buena. Se guardan las 3 últimas y una de cada uno de los últimos 7 días, 5 semanas y 12 meses.',
  'backup.when': '{day} {hour, plural, =1 {a la} other {a las}} {time}',
  'backup.checked': 'La última copia se hizo y se comprobó {when}.',
  'backup.checked-again': 'La última copia se hizo {made} y se ha vuelto a comprobar {checked}.',
  'backup.rest-soon': 'Lo que has escrito después se copia dentro de un momento.',
  'backup.rest-on-leaving': 'Lo que has escrito después se copia al cerrar.',
  'backup.show': 'Mostrar la carpeta',
  'backup.late': 'La última copia de seguridad se hizo {when}.',
  'backup.late-none': 'Aún no se ha podido hacer ninguna copia de seguridad.',
  'backup.late-second': 'La última copia en la segunda carpeta se hizo {when}.',
  'backup.late-dismiss': 'Entendido',
  'backup.none': 'Aún no hay ninguna copia. La primera se hará sola.',
  'backup.nothing-yet': 'Aún no hay nada escrito que copiar.',
  'backup.working': 'Haciendo una copia y comprobándola…',
  'backup.make': 'Hacer una copia ahora',
  'backup.open': 'Recuperar una copia…',
  'backup.new': 'Copia hecha y comprobada.',
  'backup.same': 'Nada ha cambiado desde la última copia: se ha vuelto a comprobar y está entera.',
  'backup.failed-disk-full':
    'No ha cabido una copia nueva: el disco está lleno. Las que había siguen ahí; haz sitio y vuelve a intentarlo.',
  'backup.failed-read-only':
    'No se ha podido hacer la copia: en la carpeta de tu diario no se puede escribir. Las que había siguen ahí.',
  'backup.failed-folder-gone':
    'No se ha podido hacer la copia: la carpeta de tu diario no está en su sitio.',
  'backup.failed-other':
    'No se ha podido hacer la copia: el disco no ha devuelto lo que se escribió. Las que había siguen ahí; vuelve a intentarlo.',
  'backup.damaged':
    '{count, plural, one {Una copia está dañada. Palabra no la cuenta ni la borra, y las demás no dependen de ella.} other {# copias están dañadas. Palabra no las cuenta ni las borra, y las demás no dependen de ellas.}}',

  'backup.second': 'Segunda carpeta de copias',
  'backup.second-note':
    'En otro disco, o en una carpeta que ya se copie sola a otro sitio: si este equipo falla, la copia no cae con él. Palabra no envía nada a nadie.',
  'backup.second-none': 'Allí aún no hay ninguna copia.',
  'backup.second-others':
    'Allí hay además {count, plural, one {una copia} other {# copias}} de otro diario: está{count, plural, one {} other {n}} en «Recuperar una copia…».',
  'backup.second-checked': 'La última copia de allí se hizo y se comprobó {when}.',
  'backup.second-checked-again':
    'La última copia de allí se hizo {made} y se ha vuelto a comprobar {checked}.',
  'backup.second-choose': 'Elegir una carpeta…',
  'backup.second-change': 'Elegir otra…',
  'backup.second-forget': 'Dejar de usarla',
  'backup.second-forgotten': 'Ya no se copia allí. Las copias que había siguen en su sitio.',
  'backup.second-failed-disk-full':
    'En la segunda carpeta no ha cabido la copia: su disco está lleno. Nada se ha borrado.',
  'backup.second-failed-read-only':
    'En la segunda carpeta no se puede escribir. Da permiso, o elige otra.',
  'backup.second-failed-folder-gone':
    'La segunda carpeta no está en su sitio. Conecta su disco; se copiará la próxima vez.',
  'backup.second-failed-other':
    'La segunda carpeta no ha devuelto lo que se escribió en ella. Prueba otra vez, o elige otra.',

  'restore.title': 'Recuperar una copia',
  'restore.note': 'Elige una y verás qué cambiaría. Nada cambia hasta que lo digas.',
  'restore.list': 'Copias',
  'restore.none': 'Aún no hay ninguna copia que recuperar.',
  'restore.reading': 'Leyendo la copia…',
  'restore.day': '{day}, {time}',
  'restore.see': 'Ver qué cambiaría',
  'restore.whole': 'Comprobada',
  'restore.unchecked': 'Sin comprobar',
  'restore.damaged': 'Dañada',
  'restore.in-second': 'segunda carpeta',
  'restore.in-left': 'carpeta de antes',
  'restore.in-found': 'carpeta elegida',
  'restore.of-other': 'de otro diario',
  'restore.before-import': 'antes de traer un diario',
  'restore.before-move': 'antes de unir dos carpetas',
  'restore.before-restore': 'antes de recuperar una copia',
  'restore.holds': 'Tiene {what}.',
  'restore.is-same': 'Tu diario de ahora es igual que esta copia: no hay nada que recuperar.',
  'restore.is-stranger': 'Es la copia de otro diario, que ocuparía el lugar de este.',
  'restore.note-closed':
    'Elige una y verás qué tiene. Nada cambia hasta que lo digas: se sigue desde ella en una carpeta nueva.',
  'restore.see-closed': 'Ver qué tiene',
  'restore.is-closed':
    'Se seguirá desde esta copia en una carpeta nueva; la de ahora se queda como está.',
  'restore.what': 'Qué pasaría al recuperarla',
  'restore.goes': 'Se van',
  'restore.changes': 'Cambian',
  'restore.returns': 'Vuelven',
  'restore.same': 'Iguales',
  'restore.fate-goes': 'Se va',
  'restore.fate-returns': 'Vuelve',
  'restore.fate-changes': 'Vuelve a como era',
  'restore.was': '{before}; ahora, {now}',
  'restore.erased':
    '{count, plural, one {Una cosa de la copia no vuelve: se borró después para siempre.} other {# cosas de la copia no vuelven: se borraron después para siempre.}}',
  'restore.safety':
    'Antes se guarda una copia de tu diario tal como está, y después se puede deshacer.',
  'restore.others': 'Ver las otras copias',
  'restore.beside': 'Abrirla aparte…',
  'restore.beside-done': 'La copia está en {folder}, y se ha abierto en su propia ventana.',
  'restore.action': 'Recuperar',
  'restore.working': 'Recuperando…',
  'restore.done': 'Tu diario vuelve a ser el de la copia: {what}.',
} as const;
