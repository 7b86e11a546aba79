/**
 * What runs in the page before its picture is taken: text, since this room knows no DOM. The page's
 * content policy refuses style elements, not style sheets.
 */

/** A caret that blinks is there in every second picture. */
export const hideCaret = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.insertRule('*, *::before, *::after { caret-color: transparent !important; }');
  document.adoptedStyleSheets.push(sheet);
})()`;

/** The whole version, where the browser's own name rounds it. */
export const browserVersion = `(async () => {
  const asked = await navigator.userAgentData?.getHighEntropyValues(['fullVersionList']);
  const chromium = asked?.fullVersionList?.find(({ brand }) => brand === 'Chromium');
  return chromium?.version ?? /Chrome\\/([\\d.]+)/.exec(navigator.userAgent)?.[1] ?? 'unknown';
})()`;

/** Waits until all is drawn, and writes over the temporary folder and the times, which each zone says its own way. */
export function settle(userData: string): string {
  return `(async () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const said = text.data.replaceAll(${JSON.stringify(userData)}, '/home/palabra');
      const fixed = said.replace(/\\d{1,2}:\\d{2}/g, '9:30');
      if (fixed !== text.data) text.data = fixed;
    }
    await document.fonts.ready;
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
  })()`;
}
