/** Words of: desktop, what a program has that a page has not: text size, notices of the menu. */
export const desktop = {
  'export.done-with': 'Exportado: {what}.',
  'settings.text-size': 'Tamaño del texto',
  'settings.text-size-of': '{size} %',
  'settings.text-size-keys': 'También con {key} y +, − o 0.',
  'settings.about': 'Acerca de Palabra',
  'settings.about-text':
    'Un diario privado para quien trabaja por su cuenta: sus clientes, la palabra que se dan y lo que sale de ella. Sin cuenta, sin servidor y sin red. Programa libre, con licencia MIT.',
  'text-size.largest': 'Más grande no puede ser: texto al {size} %',
  'text-size.smallest': 'Más pequeño no puede ser: texto al {size} %',
} as const;
