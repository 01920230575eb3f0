import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KeyResultHistory, KeyResultHistoryProps } from './KeyResultHistory';

/** Chart and table, in a file of their own that is fetched when a history is unfolded: most visits unfold none. */
export function LazyKeyResultHistory(props: KeyResultHistoryProps) {
  const [loaded, setLoaded] = useState<{ readonly component: typeof KeyResultHistory } | null>(null);
  useEffect(() => {
    const load = async (): Promise<void> => {
      setLoaded({ component: (await import('./KeyResultHistory')).KeyResultHistory });
    };
    void load();
  }, []);
  return loaded === null ? null : h(loaded.component, props);
}
