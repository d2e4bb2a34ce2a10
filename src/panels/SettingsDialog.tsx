import { changeSettings } from '../state/appearance.ts';
import { CONTRAST_CHOICES, THEME_CHOICES } from '../state/settings.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { LANGUAGES, type Language, words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Radios } from './Radios.tsx';
import { useLanguageChoice } from './use-language-choice.ts';

/** How the page speaks, looks and hears keys. Each choice holds at once, and is kept. */
export default function SettingsDialog() {
  const explorer = useExplorer();
  const language = useExplorerState((state) => state.language);
  const settings = useExplorerState((state) => state.settings);
  const { choose, failed } = useLanguageChoice();
  const said = words.settings;
  return (
    <Dialog title={words.commands.settings} className="settings">
      <Radios
        label={said.language}
        options={(Object.keys(LANGUAGES) as Language[]).map((id) => [
          id,
          <span key={id} lang={id}>
            {LANGUAGES[id]}
          </span>,
        ])}
        chosen={language}
        onChoose={(id) => void choose(id)}
      />
      <div role="alert">
        {failed && (
          <>
            <p>
              {words.loading.failed}. {said.languageRemedy}
            </p>
            <button type="button" onClick={() => void choose(failed)}>
              {words.loading.again}
            </button>
          </>
        )}
      </div>
      <Radios
        label={said.theme}
        options={THEME_CHOICES.map((id) => [id, said.themes[id]])}
        chosen={settings.theme}
        onChoose={(theme) => changeSettings(explorer, { theme })}
      />
      <Radios
        label={said.contrast}
        options={CONTRAST_CHOICES.map((id) => [id, said.contrasts[id]])}
        chosen={settings.contrast}
        onChoose={(contrast) => changeSettings(explorer, { contrast })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={settings.letterKeys}
          onChange={({ target }) => changeSettings(explorer, { letterKeys: target.checked })}
        />
        {said.letterKeys}
      </label>
      <p className="soft">{said.letterKeysMeaning}</p>
      <p className="soft">{said.kept}</p>
    </Dialog>
  );
}
