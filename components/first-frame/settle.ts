// Settles a kept page for one day: its slots become what they are on that day.

import type { LocalDate } from '@/domain/model/base';
import { slotsOf, type FillSlot } from './fill-slots';
import { frameVersion } from './frame';
import type { Frame, FrameAttribute, FrameNode, SettledFrame, SettledNode } from './frame';
import { paintSettled } from './paint';

interface Settling {
  readonly isNewWeek: boolean;
  readonly fill: FillSlot;
}

function attributesOn(
  attributes: Readonly<Record<string, FrameAttribute>>,
  isNewWeek: boolean,
): Record<string, string> {
  const entries = Object.entries<FrameAttribute>(attributes);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : value[isNewWeek ? 1 : 0]]),
  );
}

function settledNodes(node: FrameNode, settling: Settling): SettledNode[] {
  if (typeof node === 'string') return [node];
  if ('slot' in node) return settling.fill(node).flatMap((filled) => settledNodes(filled, settling));
  const [tag, attributes, ...children] = node;
  const inner = children.flatMap((child) => settledNodes(child, settling));
  return [[tag, attributesOn(attributes, settling.isNewWeek), ...inner]];
}

/** The page as it is on that day; null past its time. */
export function settledFrame(frame: Frame, today: LocalDate): SettledFrame | null {
  const { version, language, mark, period } = frame;
  if (period !== null && !(period.startsOn <= today && today <= period.endsOn)) return null;
  const [tree] = settledNodes(frame.tree, slotsOf(frame, frame.daily, today));
  return tree === undefined ? null : { version, language, from: today, until: today, mark, tree };
}

function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === frameVersion;
}

/** Paints a page that was kept on another day as it is today; nothing of it where it is damaged or past its time. */
export function paintLaterFrame(kept: string | null, root: Element, today: LocalDate): boolean {
  try {
    const frame: unknown = JSON.parse(kept ?? 'null');
    const settled = isFrame(frame) ? settledFrame(frame, today) : null;
    if (settled === null) return false;
    paintSettled(settled, root, today);
    return true;
  } catch {
    // Whatever it was, the live page follows in a moment.
    return false;
  }
}
