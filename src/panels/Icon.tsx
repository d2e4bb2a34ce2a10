/** Line icons on a 20 × 20 grid, drawn in the colour of the text. */
const PATHS = {
  search: 'M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3Zm4.3 10.3L17 17',
  bloc: 'M6 4.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM14 4.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM10 12.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM8 6.5h4M7 8.3l2 4.2M13 8.3l-2 4.2',
  export: 'M10 3v9m0 0L6.5 8.5M10 12l3.5-3.5M4 14v3h12v-3',
  share:
    'M14.5 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM5.5 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM14.5 13a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM7.3 9l5.4-3M7.3 11l5.4 3',
  analyze: 'M4 16V9M8 16V5M12 16v-5M16 16V7',
  draft: 'M4 16l1-4L13.5 3.5l3 3L8 15ZM11.5 5.5l3 3',
  open: 'M3 16V5h5l1.5 2H17v9Z',
  quote:
    'M4 13.5V10c0-2.5 1-4 3.5-4.5M4 10h3.5v3.5H4M11.5 13.5V10c0-2.5 1-4 3.5-4.5M11.5 10H15v3.5h-3.5',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5v.01M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  target: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM10 2.5v4M10 13.5v4M2.5 10h4M13.5 10h4',
  fit: 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4',
  layout:
    'M10 2.5a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM4.5 13a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM15.5 13a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM9.2 6l-3.8 7M10.8 6l3.8 7M6.5 14.8h7',
  reset: 'M4.5 9A6 6 0 1 1 4 12.5M4.5 4.5V9H9',
  close: 'M5 5l10 10M15 5L5 15',
  grow: 'M5 9l5-5 5 5M5 15l5-5 5 5',
  shrink: 'M5 5l5 5 5-5M5 11l5 5 5-5',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  left: 'M12.5 5l-5 5 5 5',
  right: 'M7.5 5l5 5-5 5',
  play: 'M6.5 4.5l9 5.5-9 5.5Z',
  pause: 'M7 5v10M13 5v10',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
