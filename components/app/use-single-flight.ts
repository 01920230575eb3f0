import { useRef } from 'preact/hooks';

/** Runs one step at a time: a second press while the first is still being written does nothing, instead of writing twice. */
export function useSingleFlight(): (step: () => Promise<void>) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (step) => {
    if (isUnderWay.current) {
      return;
    }
    isUnderWay.current = true;
    try {
      await step();
    } finally {
      isUnderWay.current = false;
    }
  };
}
