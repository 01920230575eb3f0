import { Component } from 'preact';
import type { FunctionComponent } from 'preact';
import { useRef } from 'preact/hooks';

function differ(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return others.length !== values.size || others.some(([name, value]) => values.get(name) !== value);
}

/**
 * A component that is drawn again only when one of its properties is another one, for what is long and seldom changes.
 * Callbacks that are made anew with each drawing would undo that: see `useSteady`.
 */
export function steady<Props extends object>(Draw: FunctionComponent<Props>) {
  return class Steady extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return differ(this.props, next);
    }

    override render() {
      return <Draw {...this.props} />;
    }
  };
}

/** One function for as long as the component is there, which does what the one given last does. */
export function useSteady<Given extends readonly unknown[], Answer>(
  callback: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(callback);
  latest.current = callback;
  return useRef((...given: Given): Answer => latest.current(...given)).current;
}
