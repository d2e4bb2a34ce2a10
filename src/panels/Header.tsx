import { useMemo } from 'react';
import { shortCitation } from '../evidence/citation.ts';
import { tallyOf } from '../evidence/states.ts';
import { codedSources } from '../network/sources.ts';
import { COMMANDS, keysOn, run } from '../state/commands.ts';
import { blocInHand } from '../state/highlight.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { CommandButton } from './CommandButton.tsx';
import { Icon } from './Icon.tsx';
import { keyName } from './key-names.ts';
import { useForeign } from './use-foreign.ts';

export function Header() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const highlight = useExplorerState(({ view }) => view.highlight);
  const asked = useExplorerState(({ view }) => view.ask !== null);
  const isDraft = useExplorerState(({ document }) => document.isDraft);
  const lang = useForeign();
  const coded = codedSources(network);
  const checks = useExplorerState(({ transient }) => transient.checks);
  const tally = useMemo(() => tallyOf(network, checks), [network, checks]);
  const said = [...coded.map(shortCitation), words.header.checked(tally)];
  const bloc = useExplorerState(blocInHand);
  const [key = ''] = keysOn(
    COMMANDS.search,
    useExplorerState(({ settings }) => settings),
  );
  return (
    <header>
      <h1 lang={lang.prose}>{network.title}</h1>
      <span className="sources" title={said.join(' · ')}>
        {said.join(' · ')}
      </span>
      <button
        type="button"
        className="find"
        aria-label={words.header.searchLabel}
        onClick={() => run(explorer, COMMANDS.search)}
      >
        <Icon name="search" />
        <span className="text">{words.header.search}</span>
        <kbd>{keyName(key)}</kbd>
      </button>
      {bloc && (
        <CommandButton
          command="highlight"
          icon="bloc"
          text={bloc.name}
          pressed={highlight === bloc.id}
        />
      )}
      <CommandButton
        command="analyze"
        icon="analyze"
        text={words.analysis.button}
        pressed={asked}
      />
      {isDraft && <CommandButton command="drafts" icon="draft" text={words.header.draft} />}
      <CommandButton command="export" icon="export" text={words.header.export} />
      <CommandButton command="open" icon="open" text={words.header.open} />
      <CommandButton command="help" icon="help" />
    </header>
  );
}
