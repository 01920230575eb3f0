// The new tab as it is kept for its next opening: the live screen's own components, with slots where the day decides.

import { signal } from '@preact/signals';
import type { NewTabActions } from '@/components/new-tab/actions';
import { crowdOf } from '@/components/new-tab/crowd';
import { Due } from '@/components/new-tab/DueLine';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import type { Text } from '@/components/text';
import type { Message } from '@/components/text/message';
import { StatusWord } from '@/components/ui/StatusWord';
import type { DayFacts } from '@/domain/first-frame';
import type { NewTabView } from '@/domain/new-tab-view';
import { ranks } from '@/domain/objective-status';
import type { Status } from '@/domain/objective-status';
import { frameVersion } from './frame';
import type { DailySentence, DuePieces, Frame, FrameNode } from './frame';
import { SlotWalker } from './slot-walker';
import { treeOf } from './tree-of';

/** Buttons are painted before anything can be done; the live page brings what they do. */
const nothing = (): void => undefined;
const noActions: NewTabActions = {
  chooseTeam: nothing,
  setPriorityDone: nothing,
  openApp: nothing,
  openSidebar: nothing,
  removeSample: nothing,
};

function isNode(value: unknown): value is FrameNode {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isElement(node: FrameNode | undefined): node is Extract<FrameNode, readonly unknown[]> {
  return Array.isArray(node);
}

/** What the line of what is due holds, apart from the element around it, when only this is due. */
function dueWith(changes: Partial<NewTabView['due']>, view: NewTabView, walker: SlotWalker): readonly FrameNode[] {
  const none = { checkIns: 0, plan: false, wins: false, inbox: 0, cycleEndedDaysAgo: null };
  const [what] = walker.tree(
    Due({ view: { ...view, due: { ...none, ...changes } }, text: walker.marked, actions: noActions }),
  );
  return isElement(what) ? what.slice(2).filter((child) => isNode(child)) : [];
}

function duePieces(view: NewTabView, walker: SlotWalker): DuePieces {
  const piece = (changes: Partial<NewTabView['due']>): readonly FrameNode[] => dueWith(changes, view, walker);
  const { inbox } = view.due;
  return {
    nothing: piece({}),
    checkIn: piece({ checkIns: 1 }),
    closeCycle: piece({ cycleEndedDaysAgo: 1 }),
    plan: piece({ plan: true }),
    wins: piece({ wins: true }),
    inbox: inbox > 0 ? piece({ inbox }) : [],
  };
}

function isStatus(name: string): name is Status {
  return name in ranks;
}

function statusPieces(text: Text): Record<string, FrameNode> {
  const piece = (status: Status, isNever = false): FrameNode => {
    const [node = ''] = treeOf(
      StatusWord({ status, isNeverCheckedIn: isNever, text }),
      () => undefined,
      (part) => [part],
    );
    return node;
  };
  const names = Object.keys(ranks).filter(isStatus);
  return {
    ...Object.fromEntries(names.map((name) => [name, piece(name)])),
    'never-checked-in': piece('stale', true),
  };
}

/** How many days are left is a slot, but whether the line is there is not: any day but the last will do. */
function withDaysLeft(view: NewTabView): NewTabView {
  return view.daysLeft === null ? view : { ...view, daysLeft: 2 };
}

function withCrowd(root: FrameNode | undefined, view: NewTabView): FrameNode {
  if (!isElement(root)) throw new Error('the new tab has no root');
  const [tag, attributes, ...children] = root;
  const later = String(crowdOf({ ...view, priorities: [] }));
  return [tag, { ...attributes, 'data-crowd': [String(crowdOf(view)), later] }, ...children];
}

function sentencesOf({ messageOf }: Text): Record<DailySentence, Message> {
  return {
    'newTab.checkInsDue': messageOf('newTab.checkInsDue'),
    'newTab.cycleEnded': messageOf('newTab.cycleEnded'),
    'newTab.daysLeft': messageOf('newTab.daysLeft'),
    'newTab.lastDay': messageOf('newTab.lastDay'),
    'keyResult.expected': messageOf('keyResult.expected'),
    'week.number': messageOf('week.number'),
  };
}

/** Everything that the next opening needs to paint the new tab, whatever day that is. */
export function newTabFrame(input: {
  readonly view: NewTabView;
  readonly facts: DayFacts;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly mark: string;
}): Frame {
  const { view, facts, text, distractionName, mark: paintedMark } = input;
  const walker = new SlotWalker(view, text);
  const [root] = walker.tree(
    <NewTabScreen
      view={signal(withDaysLeft(view))}
      text={walker.marked}
      distractionName={distractionName}
      actions={noActions}
    />,
  );
  return {
    ...{ version: frameVersion, language: text.language, mark: paintedMark, tree: withCrowd(root, view) },
    period: facts.cycle === null ? null : { startsOn: facts.cycle.startsOn, endsOn: facts.cycle.endsOn },
    daily: {
      facts,
      sentences: sentencesOf(text),
      statuses: statusPieces(text),
      due: duePieces(view, walker),
    },
  };
}
