// Turns a screen made of plain components (values in, markup out, no hooks) into a tree that can be kept as text.

import { isValidElement } from 'preact';
import type { ComponentChildren, VNode } from 'preact';
import type { FrameAttribute, FrameNode } from './frame';

/**
 * Decides what stands for a component in the tree: `children` goes on into what the component renders. Undefined
 * leaves the component as it is.
 */
export type Replace = (node: VNode, into: (children: ComponentChildren) => FrameNode[]) => FrameNode[] | undefined;

/** Cuts a text at its slots. */
export type CutText = (text: string) => FrameNode[];

interface Walk {
  readonly replace: Replace;
  readonly cutText: CutText;
}

/** Preact writes a number with its unit, but for these. */
const withoutUnit = new Set(['flexGrow', 'flexShrink', 'opacity', 'order', 'zIndex']);

function styleText(style: object): string {
  return Object.entries(style)
    .map(([name, value]) => {
      const property = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const unit = typeof value === 'number' && value !== 0 && !withoutUnit.has(name) ? 'px' : '';
      return `${property}: ${String(value)}${unit}`;
    })
    .join('; ');
}

function attributeOf(name: string, value: unknown): FrameAttribute | null {
  if (name === 'style' && typeof value === 'object' && value !== null) return styleText(value);
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  // `aria-*` and `data-*` say "true" and "false", other attributes are there or not.
  if (typeof value !== 'boolean') return null;
  if (/^(?:aria|data)-/.test(name)) return String(value);
  return value ? '' : null;
}

function attributesOf(props: object): Record<string, FrameAttribute> {
  const attributes: Record<string, FrameAttribute> = {};
  for (const [name, value] of Object.entries(props)) {
    const attribute = name === 'children' ? null : attributeOf(name, value);
    if (attribute !== null) attributes[name] = attribute;
  }
  return attributes;
}

function childrenOf(node: VNode): ComponentChildren {
  const { props, type } = node;
  if (typeof type !== 'function') return props.children;
  const rendered: unknown = Reflect.apply(type, undefined, [props]);
  return isChildren(rendered) ? rendered : null;
}

function isChildren(value: unknown): value is ComponentChildren {
  return value === null || typeof value !== 'object' || Array.isArray(value) || isValidElement(value);
}

function nodesOf(children: ComponentChildren, walk: Walk): FrameNode[] {
  if (Array.isArray(children)) return children.flatMap((child: ComponentChildren) => nodesOf(child, walk));
  if (typeof children === 'string') return walk.cutText(children);
  if (typeof children === 'number') return [String(children)];
  if (!isValidElement(children)) return [];
  const into = (inner: ComponentChildren): FrameNode[] => nodesOf(inner, walk);
  const replaced = walk.replace(children, into);
  if (replaced !== undefined) return replaced;
  const inner = nodesOf(childrenOf(children), walk);
  return typeof children.type === 'string' ? [[children.type, attributesOf(children.props), ...inner]] : inner;
}

/** The nodes that a piece of a screen consists of. */
export function treeOf(children: ComponentChildren, replace: Replace, cutText: CutText): FrameNode[] {
  return nodesOf(children, { replace, cutText });
}
