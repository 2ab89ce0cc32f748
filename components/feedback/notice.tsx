/** A calm message with its next action: information, a warning, an error, a locked door. */
import './feedback.css';
import { CircleAlert, Info, Lock, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

/** What a notice says and how strongly. */
export interface NoticeProps {
  tone?: 'info' | 'neutral' | 'warning' | 'danger' | 'locked';
  title?: string;
  /** The level of the title in the page's outline; without it the title is no heading. */
  level?: 2 | 3;
  /** Read out at once by screen readers, for what appears by itself. */
  live?: boolean;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

const icons = {
  info: Info,
  neutral: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
  locked: Lock,
} as const;

/** A tinted box with an icon, a title, a text and its actions. */
export function Notice({ tone = 'info', title, level, live, children, actions }: NoticeProps) {
  const Icon = icons[tone];
  const color = tone === 'locked' ? 'neutral' : tone;
  const Title = level ? (`h${level}` as const) : 'p';
  return (
    <div class="kj-notice" data-color={color} role={live ? 'status' : undefined}>
      <Icon class="kj-notice-icon" aria-hidden="true" />
      <div class="kj-notice-body">
        {title && <Title class="kj-notice-title">{title}</Title>}
        {children && <div class="kj-notice-text">{children}</div>}
        {actions && (
          <div class="kj-actions" data-color="accent">
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
