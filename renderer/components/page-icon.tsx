import type { ReactNode } from 'react';
import { LineIcon } from './line-icon.tsx';

export type PageIconName = 'today' | 'clients' | 'promises' | 'review' | 'settings' | 'search';

const shapes: Readonly<Record<PageIconName, ReactNode>> = {
  today: (
    <>
      <circle cx="8" cy="8" r="2.9" />
      <path d="M8 1.8v1.5M8 12.7v1.5M1.8 8h1.5M12.7 8h1.5M3.6 3.6l1.1 1.1M11.3 11.3l1.1 1.1M12.4 3.6l-1.1 1.1M4.7 11.3l-1.1 1.1" />
    </>
  ),
  clients: (
    <>
      <circle cx="6" cy="5.2" r="2.4" />
      <path d="M1.8 13.2c.2-2.6 1.9-4 4.2-4s4 1.4 4.2 4M10.6 3.1a2.3 2.3 0 0 1 0 4.2M12 9.6c1.4.6 2.2 1.8 2.3 3.6" />
    </>
  ),
  promises: (
    <path d="M2.2 12.8c2.2.2 2.6-8.9 5-8.9 1.7 0-.3 6.4 1.4 6.4 1 0 1.2-2.2 2.2-2.2.9 0 .6 1.6 3 1.4M2.2 14.6h11.6" />
  ),
  review: (
    <path d="M2.5 4.2 3.6 5.3 5.6 3M2.5 8.6l1.1 1.1 2-2.3M2.6 13h2.6M8 4.2h5.6M8 8.6h5.6M8 13h5.6" />
  ),
  settings: (
    <>
      <path d="M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6" />
      <circle cx="10" cy="4.5" r="1.5" />
      <circle cx="6" cy="11.5" r="1.5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
};

type Props = { readonly page: PageIconName; readonly size?: number };

export function PageIcon({ page, size }: Props) {
  return <LineIcon size={size}>{shapes[page]}</LineIcon>;
}
