import type { ReactNode } from 'react';
import { createElement, Fragment, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../shared/settings/device.ts';
import type { MessageKey } from '../../shared/text/index.ts';

/** What a message can be filled with. */
export type TextValues = { readonly [name: string]: string | number };
/** What a message with markup can be filled with. */
export type RichValues = {
  readonly [name: string]: ReactNode | ((chunks: readonly ReactNode[]) => ReactNode);
};
/** Says a message in the page's language. */
export type Say = (key: MessageKey, values?: TextValues) => string;

export type Text = {
  readonly t: Say;
  readonly rich: (key: MessageKey, values?: RichValues) => ReactNode;
  readonly language: Language;
};

function bold(chunks: readonly ReactNode[]): ReactNode {
  return createElement('b', null, ...chunks);
}

/** The words of the page, typed by the names of the messages. `<b>` in a message needs no value. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(
    () => ({
      t: (key, values) => intl.formatMessage({ id: key }, values),
      rich: (key, values) => {
        const said = intl.formatMessage({ id: key }, { b: bold, ...values } as never) as ReactNode;
        return Array.isArray(said) ? createElement(Fragment, null, ...said) : said;
      },
      language: intl.locale.startsWith('es') ? 'es' : 'en',
    }),
    [intl],
  );
}
