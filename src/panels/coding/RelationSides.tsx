import {
  pairKey,
  pairsOf,
  type RelationEntry,
  turned,
} from '../../coding/entries/relation-entry.ts';
import type { Problem } from '../../network/problems.ts';
import { CODED_TYPE_IDS, type RelationTypeId, relationType } from '../../network/relation-types.ts';
import { selectOrganizations } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { typeColour } from '../RelationSentence.tsx';
import { Choice, Field, Problems } from './Field.tsx';
import { OrganizationSlot } from './OrganizationSlot.tsx';
import { sentenceOf } from './sentence-of.ts';

interface Props {
  readonly entry: RelationEntry;
  readonly near: readonly string[];
  readonly suggested: readonly (keyof RelationEntry)[];
  readonly at: (...fields: (keyof RelationEntry)[]) => readonly Problem[];
  readonly onChange: (said: Partial<RelationEntry>) => void;
  readonly onConfirm: () => void;
}

/** Who did what to whom: a sentence that can be turned round, and the pairs where it is about several. */
export function RelationSides({ entry, near, suggested, at, onChange, onConfirm }: Props) {
  const organizations = useExplorerState(selectOrganizations);
  const pairs = pairsOf(entry);
  const { type, actors, others, leftOut } = entry;
  const { directed } = relationType(type);
  const sentence = sentenceOf(entry, organizations);
  const isSuggested =
    sentence !== null && (suggested.includes('type') || suggested.includes('actors'));
  return (
    <div className="sides" style={typeColour({ type })}>
      <div className={`sentence ${isSuggested ? 'suggested' : ''}`}>
        <h2>
          {sentence ? (
            <>
              {sentence.before} <span className="verb">{sentence.verb}</span> {sentence.behind}
            </>
          ) : (
            <span className="soft">{words.form.noSentence}</span>
          )}
        </h2>
        {isSuggested && (
          <button
            type="button"
            className="confirm"
            aria-label={words.form.confirm(Object.values(sentence).join(' '))}
            onClick={onConfirm}
          >
            {words.form.suggested}
          </button>
        )}
        {directed && others.length > 0 && (
          <button type="button" onClick={() => onChange(turned(entry))}>
            {words.form.turn}
          </button>
        )}
      </div>
      <Choice
        name="type"
        options={CODED_TYPE_IDS.map((id) => [id, <TypeName key={id} id={id} />])}
        chosen={type}
        onChoose={(next) => onChange({ type: next })}
      />
      <div className="slots">
        <OrganizationSlot
          label={words.form.actors}
          chosen={actors}
          near={near.filter((id) => !others.includes(id))}
          onChange={(next) => onChange({ actors: next, leftOut: [] })}
        />
        <OrganizationSlot
          label={words.form.others}
          chosen={others}
          near={near.filter((id) => !actors.includes(id))}
          onChange={(next) => onChange({ others: next, leftOut: [] })}
        />
      </div>
      <Problems problems={at('type', 'actors', 'others')} />
      {pairs.length > 1 && (
        <Field label={words.form.pairs(pairs.length)} problems={at('expandedFrom')}>
          <ul className="plain pairs">
            {pairs.map((pair) => {
              const key = pairKey(pair);
              const isKept = !leftOut.includes(key);
              const one = { ...entry, actors: [pair.subject], others: [pair.object] };
              const said = sentenceOf(one, organizations);
              return (
                <li key={key}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isKept}
                      onChange={() =>
                        onChange({
                          leftOut: isKept
                            ? [...leftOut, key]
                            : leftOut.filter((other) => other !== key),
                        })
                      }
                    />
                    {said && `${said.before} ${said.verb} ${said.behind}`}
                  </label>
                </li>
              );
            })}
          </ul>
          <label className="text-field">
            {words.form.pairsName}
            <input
              type="text"
              value={entry.expandedFrom}
              onChange={({ target }) => onChange({ expandedFrom: target.value })}
            />
          </label>
        </Field>
      )}
    </div>
  );
}

function TypeName({ id }: { id: RelationTypeId }) {
  return (
    <span className="type-name" style={typeColour({ type: id })}>
      {words.types[id].label}
    </span>
  );
}
