import { useStatus } from './use-status.ts';

interface Props {
  readonly says: string | null | undefined | false;
  readonly className?: string;
}

/** A short text that is seen in its place, and said to those who hear the page as it changes. */
export function Status({ says, className }: Props) {
  useStatus(says);
  return <p className={className}>{says}</p>;
}
