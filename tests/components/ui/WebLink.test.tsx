import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WebLink } from '@/components/ui/WebLink';

afterEach(cleanup);

function linkOf(address: string | null): HTMLAnchorElement | null {
  const { container } = render(<WebLink address={address}>Fit guide</WebLink>);
  expect(container.textContent).toBe('Fit guide');
  return container.querySelector('a');
}

describe('a link to an address that is data', () => {
  it.each([
    ['https://example.com/fit?size=42#left', 'https://example.com/fit?size=42#left'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://Example.COM/a b', 'https://example.com/a%20b'],
    ['https://user:secret@example.com/', 'https://example.com/'],
  ])('%s can be followed, and tells the page nothing', (address, href) => {
    const link = linkOf(address);
    expect(link?.getAttribute('href')).toBe(href);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer noopener');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.com/0d5e57a2',
    'chrome://settings/',
    'chrome-extension://abcdef/options.html',
    'moz-extension://0d5e57a2/options.html',
    'about:config',
    'view-source:https://example.com',
    'ftp://example.com/',
    'mailto:someone@example.com',
    '//example.com/',
    '/options.html',
    '#/privacy',
    'https://',
    'words',
    '',
    null,
  ])('%j is shown as text', (address) => {
    expect(linkOf(address)).toBeNull();
  });
});
