import {
  BellRing,
  CircleSlash,
  Gift,
  type LucideIcon,
  Mail,
  MapPin,
  MessageSquare,
  NotebookPen,
  Phone,
  Users,
} from 'lucide-react';

export type EntryIconKind =
  | 'call'
  | 'meeting'
  | 'visit'
  | 'message'
  | 'email'
  | 'gift'
  | 'warning'
  | 'refusal'
  | 'note';

export type EntryIconProps = {
  readonly kind: EntryIconKind;
  readonly size?: number;
  readonly label?: string | undefined;
};

const icons: Readonly<Record<EntryIconKind, LucideIcon>> = {
  call: Phone,
  meeting: Users,
  visit: MapPin,
  message: MessageSquare,
  email: Mail,
  gift: Gift,
  warning: BellRing,
  refusal: CircleSlash,
  note: NotebookPen,
};

export function EntryIcon({ kind, size = 16, label }: EntryIconProps) {
  const Icon = icons[kind];
  return (
    <Icon
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
      size={size}
      strokeWidth={1.4}
      absoluteStrokeWidth
    />
  );
}
