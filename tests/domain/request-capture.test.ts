import { describe, expect, it } from 'vitest';
import { channelOfAddress, requestOfLine } from '@/domain/request-capture';

describe('the channel of an address', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox/x', 'mail'],
    ['https://webmail.peak.example/', 'mail'],
    ['https://peak.slack.com/archives/C1', 'chat'],
    ['https://teams.microsoft.com/l/message/1', 'chat'],
    ['https://peak.atlassian.net/browse/SOCK-7', 'tracker'],
    ['https://peak.atlassian.net/wiki/spaces/SOCK', 'document'],
    ['https://peak.atlassian.net/wikipedia', 'tracker'],
    ['https://jira.peak.example/browse/SOCK-7', 'tracker'],
    ['http://tracker.localhost:41234/7', 'tracker'],
    ['https://github.com/peak/socks/issues/7', 'tracker'],
    ['https://docs.google.com/document/d/1', 'document'],
    ['https://peak-my.sharepoint.com/x', 'document'],
    ['https://meet.google.com/abc', 'meeting'],
    ['https://forum.example/thread', 'page'],
    ['https://notslack.com/', 'page'],
    ['https://mail@forum.example/', 'page'],
    ['javascript:alert(1)', 'other'],
    ['', 'other'],
  ])('%s is %s', (address, channel) => {
    expect(channelOfAddress(address)).toBe(channel);
  });
});

describe('the request in a line', () => {
  it.each([
    ['call the print shop', ''],
    ['redo https://deck.example/7, please', 'https://deck.example/7'],
    ['(see https://bob:secret@deck.example/7).', 'https://deck.example/7'],
    ['javascript:alert(1)', ''],
    ['data:text/html,<b>x</b>', ''],
    ['https://one.example/ and https://two.example/', 'https://one.example/'],
    ['https://', ''],
  ])('%s links "%s" and keeps every word', (line, link) => {
    expect(requestOfLine(line)).toEqual({ text: line, link });
  });
});
