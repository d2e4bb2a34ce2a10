/** What a format's entry in the list of all formats says: how its files are told, read and written. */
import type { Checks } from '../../evidence/states.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network } from '../../network/records.ts';
import type { NamedText } from '../zip.ts';
import type { ForeignGraph, OnProgress } from './foreign-graph.ts';
import type { Parts, ReadWorkbook } from './sheet.ts';

/**
 * How files of a format are told and read. Told by what is in them; by their names too only where plain
 * text looks like anything. Readers never throw on bad content.
 */
export type Reader =
  | {
      /** Records of our own. */
      readonly of: 'records';
      readonly isMine: (value: unknown) => boolean;
      readonly read: (value: unknown, file: string) => Outcome<Network>;
    }
  | {
      readonly of: 'json';
      readonly isMine: (value: unknown) => boolean;
      readonly read: (value: unknown, file: string) => Outcome<ForeignGraph>;
    }
  | {
      readonly of: 'xml';
      /** Name of the document's root element. */
      readonly root: string;
      readonly read: (text: string, file: string, onProgress?: OnProgress) => Outcome<ForeignGraph>;
    }
  | {
      readonly of: 'text';
      readonly isMine: (text: string, file: string) => boolean;
      readonly read: (text: string, file: string) => Outcome<ForeignGraph>;
    }
  | {
      /** An archive whose sheets are tables. */
      readonly of: 'workbook';
      readonly isMine: (parts: Parts) => boolean;
      readonly read: ReadWorkbook;
    }
  | {
      /** Read together with others, as the reader of the page says. */
      readonly of: 'table';
      readonly isMine: (text: string, file: string) => boolean;
    };

export type ReaderOf<Kind extends Reader['of']> = Extract<Reader, { of: Kind }>;

/** The day, in ISO 8601, for a file that names the one on which it was made. */
export type Write = (network: Network, checks: Checks, day: string) => string;

/** For a format of several files. */
export type Bundle = (network: Network, checks: Checks) => readonly NamedText[];
