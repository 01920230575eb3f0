// What a captured request is made of, guessed from where it was found. People can change each guess.

import type { RequestChannel } from './model/request-words';
import { safeLink } from './page-url';

/** Well-known places, each with everything under it. Beginnings of paths tell apart what shares a host. */
const places: Readonly<Partial<Record<RequestChannel, readonly string[]>>> = {
  document: [
    'docs.google.com',
    'drive.google.com',
    'notion.so',
    'notion.site',
    'sharepoint.com',
    'onedrive.live.com',
    'dropbox.com',
    'figma.com',
    'miro.com',
    'coda.io',
    'quip.com',
    'airtable.com',
    'overleaf.com',
    'atlassian.net/wiki',
  ],
  mail: [
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'mail.proton.me',
    'fastmail.com',
    'mail.yahoo.com',
    'mail.zoho.com',
    'navigator.gmx.net',
    'navigator.web.de',
  ],
  chat: [
    'slack.com',
    'teams.microsoft.com',
    'teams.live.com',
    'discord.com',
    'chat.google.com',
    'web.whatsapp.com',
    'web.telegram.org',
    'app.element.io',
    'zulipchat.com',
    'messenger.com',
  ],
  tracker: [
    'github.com',
    'gitlab.com',
    'atlassian.net',
    'linear.app',
    'trello.com',
    'asana.com',
    'monday.com',
    'clickup.com',
    'basecamp.com',
    'zendesk.com',
    'shortcut.com',
  ],
  meeting: ['meet.google.com', 'zoom.us', 'webex.com', 'whereby.com', 'calendar.google.com'],
};

/** How companies name their own servers: the first label of the host says what runs there. */
const labels: Readonly<Partial<Record<RequestChannel, RegExp>>> = {
  mail: /^(?:mail|webmail|outlook|owa|roundcube)\d*$/u,
  chat: /^(?:chat|slack|mattermost|zulip|rocketchat|matrix|element|teams)$/u,
  tracker: /^(?:jira|tracker|issues|bugs|bugzilla|redmine|youtrack|gitlab|github|git|tickets?|support|helpdesk)$/u,
  document: /^(?:docs?|wiki|confluence|notes|intranet|drive|share)$/u,
  meeting: /^(?:meet|meeting|calendar|zoom|webex)$/u,
};

function isAt(url: URL, place: string): boolean {
  const [host = '', ...path] = place.split('/');
  const isHost = url.hostname === host || url.hostname.endsWith(`.${host}`);
  return isHost && (path.length === 0 || `${url.pathname}/`.startsWith(`/${path.join('/')}/`));
}

function channelWhere<Sign>(
  signs: Readonly<Partial<Record<RequestChannel, Sign>>>,
  fits: (sign: Sign) => boolean,
): RequestChannel | null {
  const order: readonly RequestChannel[] = ['document', 'mail', 'chat', 'tracker', 'meeting'];
  return (
    order.find((channel) => {
      const sign = signs[channel];
      return sign !== undefined && fits(sign);
    }) ?? null
  );
}

/** Through what a request came that was found at this address; a page like any other is `page`, no address `other`. */
export function channelOfAddress(address: string): RequestChannel {
  const link = safeLink(address);
  if (link === null) {
    return 'other';
  }
  const url = new URL(link);
  const [label = ''] = url.hostname.split('.');
  return (
    channelWhere(places, (known) => known.some((place) => isAt(url, place))) ??
    channelWhere(labels, (pattern) => pattern.test(label)) ??
    'page'
  );
}

/**
 * The request in a line that somebody typed or pasted: all of it is the text, and the first web address in it is the
 * link. "redo https://deck.example/7, please" links https://deck.example/7.
 */
export function requestOfLine(line: string): { readonly text: string; readonly link: string } {
  const [found = ''] = /https?:\/\/[^\s<>"]+/iu.exec(line) ?? [];
  return { text: line, link: safeLink(found.replace(/[.,;:!?)\]}'”»]+$/u, '')) ?? '' };
}
