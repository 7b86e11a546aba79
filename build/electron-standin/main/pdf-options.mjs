// Electron's names for what Chromium prints with; sizes in inches.

/** @type {Record<string, [number, number]>} */
const PAPER = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
};

/** @param {Electron.PrintToPDFOptions} options */
export function toPdfOptions(options) {
  const { pageSize = 'Letter', margins, ...rest } = options;
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (PAPER[pageSize] ?? [8.5, 11])
      : [pageSize.width, pageSize.height];
  return {
    ...rest,
    paperWidth,
    paperHeight,
    ...(margins?.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins?.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins?.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins?.right === undefined ? {} : { marginRight: margins.right }),
  };
}
