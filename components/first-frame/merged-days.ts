// One tree for several days: what is the same on all of them stands in it once.

import type { LocalDate } from '@/domain/model/base';
import type { SettledNode } from './frame';

type SettledElement = Extract<SettledNode, readonly unknown[]>;
type Nodes = readonly SettledNode[];

function isElement(node: SettledNode): node is SettledElement {
  return typeof node !== 'string' && !('days' in node);
}

function childrenOf([, , ...children]: SettledElement): Nodes {
  return children;
}

/** How many of the lists' nodes, from their beginning on, are the same in all of them. */
function sameFromStart(lists: readonly Nodes[]): number {
  const [first = [], ...others] = lists.map((nodes) => nodes.map((node) => JSON.stringify(node)));
  const differs = first.findIndex((node, index) => others.some((nodes) => nodes[index] !== node));
  return differs === -1 ? first.length : differs;
}

/** The nodes of one element's names and attributes on all days; null when they are not that. */
function oneElementOf(nodes: Nodes): readonly SettledElement[] | null {
  const elements = nodes.filter(isElement);
  const shells = new Set(elements.map(([tag, attributes]) => JSON.stringify([tag, attributes])));
  return elements.length === nodes.length && shells.size === 1 ? elements : null;
}

/** What stands between what is the same before it and behind it. */
function middleOf(dates: readonly LocalDate[], lists: readonly Nodes[]): Nodes {
  if (new Set(lists.map((nodes) => nodes.length)).size === 1) {
    return (lists[0] ?? []).map((node, index) =>
      mergedNode(
        dates,
        lists.map((nodes) => nodes[index] ?? node),
      ),
    );
  }
  return [{ days: Object.fromEntries(lists.map((nodes, index) => [dates[index] ?? '', nodes])) }];
}

function mergedLists(dates: readonly LocalDate[], lists: readonly Nodes[]): Nodes {
  const [first = []] = lists;
  const start = sameFromStart(lists);
  const rests = lists.map((nodes) => nodes.slice(start));
  const end = Math.min(sameFromStart(rests.map((nodes) => nodes.toReversed())), ...rests.map(({ length }) => length));
  const middles = rests.map((nodes) => nodes.slice(0, nodes.length - end));
  return [...first.slice(0, start), ...middleOf(dates, middles), ...first.slice(first.length - end)];
}

function mergedNode(dates: readonly LocalDate[], nodes: Nodes): SettledNode {
  const [first = ''] = nodes;
  if (new Set(nodes.map((node) => JSON.stringify(node))).size <= 1) return first;
  const elements = oneElementOf(nodes);
  if (elements === null || !isElement(first)) {
    return { days: Object.fromEntries(nodes.map((node, index) => [dates[index] ?? '', [node]])) };
  }
  return [first[0], first[1], ...mergedLists(dates, elements.map(childrenOf))];
}

/** The tree that is, on each day, the tree of that day. */
export function mergedDays(days: ReadonlyMap<LocalDate, SettledNode>): SettledNode {
  return mergedNode([...days.keys()], [...days.values()]);
}
