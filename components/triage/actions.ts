import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { RequestChannel, RequestSource } from '@/domain/model/request';
import type { Result } from '@/domain/result';

/** What can be said about an entry beside its verdict. */
export interface TagDetails {
  readonly minutes: number | null;
  readonly note: string;
  /** Typed by hand when the page cannot be seen; null tags the current page. */
  readonly typedTitle: string | null;
}

export interface TagActions {
  tag(target: VerdictTarget, details: TagDetails): Promise<Result<void>>;
  undo(): Promise<Result<void>>;
  redo(): Promise<Result<void>>;
  /** Asks the browser for the `tabs` permission; called straight from the click. */
  followTabs(): void;
}

export interface RequestInput {
  readonly source: RequestSource;
  readonly sourceName: string;
  readonly channel: RequestChannel;
  readonly text: string;
  /** A web address, or empty. */
  readonly link: string;
}

/** The decision about a request; `do` writes an entry with the verdict it carries, the others write none. */
export type Decision =
  | { readonly kind: 'do'; readonly target: VerdictTarget }
  /** As a priority of the week; with a project, as a task of it too. */
  | { readonly kind: 'schedule'; readonly week: 'this' | 'next'; readonly projectId: Id | null }
  | { readonly kind: 'delegate'; readonly to: string }
  /** With the words that go back to whoever asked. */
  | { readonly kind: 'decline' | 'park'; readonly reply: string | null };

/** A command of the extension with the key that the browser has bound to it; empty when it has none. */
export interface BoundShortcut {
  readonly name: string;
  readonly keys: string;
}

export interface TriageActions extends TagActions {
  /** Takes back what was announced, unless something else was done since. */
  takeBack(): Promise<Result<void>>;
  /** Problems name `text`, `sourceName` or `link`. */
  captureRequest(input: RequestInput): Promise<Result<void>>;
  decide(requestId: Id, decision: Decision): Promise<Result<void>>;
  retag(entryId: Id, target: VerdictTarget): Promise<Result<void>>;
  removeEntry(entryId: Id): Promise<Result<void>>;
  /** Puts a text on the clipboard; false when the browser does not let it. Called straight from the key or click. */
  copy(text: string): Promise<boolean>;
  /** Leads to the place where the browser's keys are changed. */
  changeShortcuts(): void;
}
