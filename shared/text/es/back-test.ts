/** Words of: whether health is right. */
export const backTest = {
  'back-test.title': '¿Acierta la salud?',
  'back-test.note':
    'Qué decía la salud hace {days} días, {day}, con lo que entonces habías anotado, y con cuántos has hablado desde aquel día. Si acierta, cuanto mejor la palabra, mayor la parte.',
  'back-test.word': 'Decía',
  'back-test.clients': 'Clientes',
  'back-test.heard': 'Habéis hablado',
  'back-test.percent': 'Parte',
  'back-test.share': '{percent, number, percent}',
  'back-test.few': 'menos de diez',
  'back-test.early':
    '{count, plural, one {De otro era pronto para decir nada.} other {De otros # era pronto para decir nada.}}',
  'back-test.better':
    'De dos clientes al azar, uno con quien has hablado y otro con quien no, la salud puso más alto al primero {often, select, always {siempre} barely {algo más de 5 de cada 10 veces} other {{tenths} de cada 10 veces}}. Una moneda al aire acierta 5.',
  'back-test.coin':
    'De dos clientes al azar, uno con quien has hablado y otro con quien no, la salud puso más alto al primero {tenths} de cada 10 veces: con estos clientes no se distingue de una moneda al aire.',
  'back-test.worse':
    'De dos clientes al azar, uno con quien has hablado y otro con quien no, la salud puso más alto al primero {often, select, never {ninguna vez} barely {algo menos de 5 de cada 10 veces} other {solo {tenths} de cada 10 veces}}: peor que una moneda al aire. Con tus clientes, por ahora, no te guíes por ella.',
  'back-test.no-news':
    '{count, plural, one {Quien estaba sin noticias no tenía número y no entra en esa cuenta.} other {Los # sin noticias no tenían número y no entran en esa cuenta.}}',
  'back-test.caveat':
    'Si llamaste a quien estaba bajo, la cuenta sale peor, y aun así sirvió: para eso está.',
} as const;
