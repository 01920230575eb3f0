import type { Text } from '@/components/text';
import { Tree } from '@/components/tree/Tree';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { StatusWord } from '@/components/ui/StatusWord';
import type { CascadeNodeView } from '@/domain/cascade';
import type { CascadeActions, CascadeView, ShownCascade } from './actions';
import { CascadeMentions } from './CascadeMentions';
import '@/components/ui/facts-line.css';
import './cascade-screen.css';
import './cascade-print.css';

interface CascadeScreenProps {
  readonly view: ShownCascade;
  readonly text: Text;
  readonly actions: CascadeActions;
}

function progressText({ progress }: CascadeNodeView, text: Text): string {
  const { measured, total } = progress;
  return total === 0 ? text('cascade.noKeyResults') : text('cascade.measured', { measured, total });
}

function Node({ node, text }: { readonly node: CascadeNodeView; readonly text: Text }) {
  const { title, teamName, ownerName, cycleName, keyResultTitle, reason } = node;
  return (
    <div class="cascade-node">
      <p class="cascade-title" dir="auto">
        {title}
      </p>
      <p class="cascade-figures">
        <span>{progressText(node, text)}</span>
        <StatusWord status={node.status} text={text} />
      </p>
      <p class="facts-line cascade-facts">
        <bdi class="cascade-team">{teamName}</bdi>
        <bdi>{ownerName === null ? text('cascade.noOwner') : text('cascade.owner', { name: ownerName })}</bdi>
        <bdi>{cycleName}</bdi>
      </p>
      {reason !== null && (
        <p class="cascade-reason" dir="auto">
          {keyResultTitle !== null && <span>{text('cascade.for', { title: keyResultTitle }) + text('app.colon')}</span>}
          {reason}
        </p>
      )}
    </div>
  );
}

function CascadeTree({ view, text, actions }: CascadeScreenProps & { readonly view: CascadeView }) {
  return (
    <div class="cascade-tree">
      <Tree
        label={text('cascade.tree')}
        rows={view.rows}
        selectedId={null}
        onFold={(id, isFolded) => actions.fold(id, isFolded)}
        onSelect={null}
      >
        {(node) => <Node node={node} text={text} />}
      </Tree>
      {view.hiddenRows > 0 && (
        <Button kind="quiet" data-action="more-rows" onClick={() => actions.showMore()}>
          {text('cascade.more', { count: view.hiddenRows })}
        </Button>
      )}
    </div>
  );
}

function Below({ view, text, actions }: CascadeScreenProps & { readonly view: CascadeView }) {
  return (
    <>
      <CascadeMentions
        heading={text('cascade.misaligned')}
        next={text('cascade.misaligned.next')}
        mentions={view.misalignments}
        linesOf={({ warnings, parentTitle }) =>
          warnings.map((warning) => text(`cascade.warning.${warning}`, { parent: parentTitle ?? '' }))
        }
        text={text}
        onOpen={(teamId) => actions.openObjectives(teamId)}
      />
      <CascadeMentions
        heading={text('cascade.orphans')}
        next={text('cascade.orphans.next')}
        mentions={view.orphans}
        linesOf={() => []}
        text={text}
        onOpen={(teamId) => actions.openObjectives(teamId)}
      />
    </>
  );
}

/** What runs, as a tree from the company down to people, and below it the links that want a look. */
export function CascadeScreen({ view, text, actions }: CascadeScreenProps) {
  if (view === null) {
    return null;
  }
  if (view.rows.length === 0) {
    return (
      <EmptyState title={text('cascade.empty.title')} next={text('cascade.empty.next')}>
        <a href="#/okrs">{text('cascade.toOkrs')}</a>
      </EmptyState>
    );
  }
  return (
    <div class="cascade">
      <header class="cascade-header">
        <p>{text('cascade.intro')}</p>
        <Button data-action="print-cascade" onClick={() => actions.print()}>
          {text('cascade.print')}
        </Button>
      </header>
      <CascadeTree view={view} text={text} actions={actions} />
      <Below view={view} text={text} actions={actions} />
    </div>
  );
}
