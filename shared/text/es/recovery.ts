/** Words of: a journal that is damaged, older than it was, or open only to be read. */
export const recovery = {
  'recovery.title': 'Una parte de tu diario está dañada',
  'recovery.title-other': 'Una parte de este diario está dañada',
  'recovery.title-all': 'Tu diario está dañado',
  'recovery.title-all-other': 'Este diario está dañado',
  'recovery.cause.unreadable': 'Se estropeó en el disco.',
  'recovery.cause.end': 'Lo último que se escribió se perdió o se estropeó en el disco.',
  'recovery.cause.missing': 'En su carpeta faltan archivos que estaban.',
  'recovery.cause.other-journal': 'En su carpeta se han mezclado archivos de otro diario.',
  'recovery.moment': '{day}, a las {time}',
  'recovery.lost':
    '{count, plural, one {No se puede leer el último cambio, hecho} other {No se pueden leer los últimos # cambios, hechos}} después del {after}.',
  'recovery.lost-between':
    '{count, plural, one {No se puede leer un cambio, hecho} other {No se pueden leer # cambios, hechos}} {span}. Lo demás, sí.',
  'recovery.span-at': 'el {at}',
  'recovery.span-day': 'el {day}, entre {from} y {to}',
  'recovery.span': 'entre el {after} y el {before}',
  'recovery.span-after': 'después del {after}',
  'recovery.lost-unknown':
    'Hasta el {after} está todo. Si escribiste algo después, no se puede leer.',
  'recovery.lost-records':
    'Se puede leer {count, plural, =0 {todo} one {todo menos una cosa} other {todo menos # cosas}}, tal como estaba el {until}. Nadie puede asegurar que cada palabra siga como la escribiste: si hay una copia, compara.',
  'recovery.lost-all': 'No se puede leer nada con seguridad.',
  'recovery.saved':
    'Se pueden salvar {clients, plural, one {un cliente} other {# clientes}}, {entries, plural, one {una anotación} other {# anotaciones}} y {promises, plural, one {una promesa} other {# promesas}}.',
  'recovery.ways': 'Qué puedes hacer',
  'recovery.repair': 'Reparar y seguir',
  'recovery.repair-means':
    'Sigues con lo que se puede salvar. Lo dañado se guarda aparte, en la misma carpeta: no se borra nada.',
  'recovery.look': 'Solo mirar',
  'recovery.look-means': 'Abre lo que se puede salvar para leerlo o exportarlo, sin cambiar nada.',
  'recovery.backup': 'Recuperar una copia…',
  'recovery.backup-means':
    'La más reciente es del {newest}. Se sigue desde la que elijas, en una carpeta nueva; esta se queda como está.',
  'recovery.no-copies':
    'No se ha encontrado ninguna copia de seguridad. Si tienes una en otro disco, conéctalo y prueba otra vez.',
  'recovery.begin': 'Empezar de nuevo',
  'recovery.begin-means':
    'Un diario vacío, en una carpeta nueva. Esta se queda como está, por si alguien puede leerla.',
  'closed.copies':
    'Hay copias de seguridad, y la más reciente es del {newest}: se puede seguir desde una de ellas.',
  'recovery.working': 'Un momento…',
  'recovery.restored':
    'Sigues desde la copia, en {folder}. La carpeta de antes está como estaba, y sus copias siguen en «Recuperar una copia…».',
  'recovery.repaired': 'Reparado. Ya puedes escribir.',

  'older.title': 'Esta copia de tu diario es más antigua',
  'older.title-other': 'Esta copia del diario es más antigua',
  'older.reason':
    'Llega hasta el {until}. En este equipo llegó hasta el {seenUntil}: {count, plural, one {falta un cambio} other {faltan # cambios}}.',
  'older.note':
    'En su carpeta hay ahora una copia de antes. Si la más nueva está en otro sitio, vuelve a ponerla y prueba otra vez.',
  'older.look-means': 'Ábrela para leerla o exportarla, sin cambiar nada.',
  'older.continue': 'Seguir desde esta',
  'older.continue-means':
    'Desde ahora, esta copia es tu diario. Lo que le falta no vuelve, y no se preguntará más.',

  'only-read.saved': 'Solo lectura',
  'only-read.busy':
    'Otro Palabra tiene abierto este diario. Aquí se puede leer y exportar, no cambiar. Ciérralo allí y prueba otra vez.',
  'only-read.busy-elsewhere':
    'Este diario está abierto en el equipo «{computer}». Aquí se puede leer y exportar, no cambiar. Ciérralo allí y prueba otra vez; si allí ya no lo está, borra el archivo «lock» de su carpeta.',
  'only-read.protected':
    'En la carpeta de este diario no se puede escribir. Se puede leer y exportar, no cambiar. Da permiso de escritura y prueba otra vez.',
  'only-read.full':
    'El disco está lleno. El diario se puede leer y exportar, no cambiar. Haz sitio y prueba otra vez.',
  'only-read.damaged':
    'Esto es lo que se puede salvar de tu diario. Se puede leer y exportar; para volver a escribir, repáralo.',
  'only-read.older':
    'Esta copia es más antigua que tu diario. Se puede leer y exportar; para escribir en ella, sigue desde aquí.',
  'only-read.as-of': 'Lo que ves llega hasta el {at}; al probar otra vez se lee lo nuevo.',
  'only-read.restore':
    'Este diario está abierto solo para leer: puedes abrir la copia aparte, pero no recuperarla aquí.',
  'only-read.back': 'Volver',
  'only-read.free': 'Ya puedes escribir.',

  'saving.kept': 'Lo que escribiste sigue donde lo escribiste.',
  'saving.still': 'Todavía no se puede guardar. Lo escrito sigue en su sitio.',
  'saving.free': 'Ya se puede guardar. Lo escrito sigue en su sitio: guárdalo ahora.',
  'saving.free-unsure':
    'Ya se puede guardar. Mira si lo último está, antes de escribirlo otra vez.',

  'failure.folder-busy-elsewhere':
    'Este diario está abierto en el equipo «{computer}». Ciérralo allí y prueba otra vez.',
  'failure.journal-older':
    'La carpeta guarda una copia más antigua del diario. No se ha cambiado nada.',
  'failure.only-looking': 'Este diario está abierto solo para leer: no se ha cambiado nada.',
} as const;
