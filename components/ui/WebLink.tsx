import type { ComponentChildren } from 'preact';
import { safeLink } from '@/domain/page-url';

interface WebLinkProps {
  /** The address as it is stored; it may come from a file, and may be anything. */
  readonly address: string | null;
  readonly class?: string;
  /** What is spoken in place of what is shown, which it contains. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * The one way to an address that is data: only a web address becomes a link, without credentials, and the page that
 * opens learns nothing of ours. Anything else is shown as the text that it is.
 */
export function WebLink({ address, class: name, label, children }: WebLinkProps) {
  const link = safeLink(address ?? '');
  if (link === null) {
    return <>{children}</>;
  }
  return (
    <a class={name} href={link} target="_blank" rel="noreferrer noopener" aria-label={label}>
      {children}
    </a>
  );
}
