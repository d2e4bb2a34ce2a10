/** What is dropped on the page or pasted into it; what takes it in is loaded when it is first needed. */
import { fetchedModule } from '../words/fetched-module.ts';
import { words } from '../words/words.ts';
import { type Explorer, setTransient } from './store.ts';

/** Opens files, or text that was pasted. Where that cannot be loaded a notice says so, and offers to try again. */
export async function takeIn(explorer: Explorer, arrived: readonly File[] | string): Promise<void> {
  const module = await fetchedModule(() => import('./text-or-network.ts')).catch(() => null);
  if (!module) return failed(explorer, arrived);
  if (typeof arrived === 'string') await module.openPasted(explorer, arrived);
  else await module.openByContent(explorer, arrived);
}

function failed(explorer: Explorer, arrived: readonly File[] | string): void {
  const says = () => ({ title: words.loading.failed, lines: [words.loading.remedy] });
  const action = { name: () => words.loading.again, run: () => void takeIn(explorer, arrived) };
  setTransient(explorer, { notice: { tone: 'problem', says, action } });
}
