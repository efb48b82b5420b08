import { Fields } from "../../json/fields.ts";
import { isObject } from "../../json/is-object.ts";
import type { CreationSpan } from "./creation-spans.ts";

/** How far older runs have been read: stored with the records, so that the next session continues there. */
export interface BackfillCursor {
  /** Runs created in these were all looked at; newest first, apart from each other. */
  readonly spans: readonly CreationSpan[];
  /** Runs in them of which the jobs are still to be read, those first that were not looked at for longest. */
  readonly open: readonly OpenRun[];
  /** ETags of answers after which nothing was left to do, by what was asked. */
  readonly etags: ReadonlyMap<string, string>;
  /** Path of the workflow that learns, whose runs are of no interest. */
  readonly learner: string | null;
}

/** A run that had not ended when it was seen, or whose jobs GitHub did not return. */
export interface OpenRun {
  readonly runId: number;
  readonly attempt: number;
  /** How often its jobs were asked for in vain. */
  readonly tries: number;
}

export const NO_CURSOR: BackfillCursor = { spans: [], open: [], etags: new Map(), learner: null };

/** Name of the section of a snapshot that holds it. */
export const BACKFILL_SECTION = "backfill";

const SCHEMA = "paceline.backfill/1";
const MAX_SPANS = 100;
/** More runs that have not ended are not passed over: the session stops there. */
export const MAX_OPEN_RUNS = 100;
const MAX_ETAGS = 200;

export function writeCursor(cursor: BackfillCursor, repository: string): string {
  const { spans, open, learner } = cursor;
  const etags = [...cursor.etags].slice(-MAX_ETAGS).map(([asked, etag]) => ({ asked, etag }));
  return JSON.stringify({ schema: SCHEMA, repository, learner, spans: spans.slice(0, MAX_SPANS), open, etags });
}

/**
 * The cursor that was kept for this repository. Where anything in it is in doubt all of it is: reading starts over then,
 * which is dearer and just as right, since runs that the history has are not read again.
 */
export function parseCursor(text: string | undefined, repository: string): BackfillCursor {
  const value = parsed(text);
  if (!isObject(value)) return NO_CURSOR;
  const fields = new Fields(value);
  const isOurs = fields.string("schema") === SCHEMA && fields.string("repository") === repository;
  const spans = fields.list("spans", MAX_SPANS, readSpan);
  const open = fields.list("open", MAX_OPEN_RUNS, readOpen);
  const etags = fields.list("etags", MAX_ETAGS, readEtag);
  const learner = fields.string("learner");
  const isWhole = isOurs && spans !== null && open !== null && etags !== null && fields.problems.length === 0;
  return isWhole && areApart(spans) ? { spans, open, etags: new Map(etags), learner } : NO_CURSOR;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function readSpan(span: Fields): CreationSpan | null {
  const to = span.time("to");
  const from = span.time("from");
  return to === null || (from !== null && from > to) ? null : { from, to };
}

function readOpen(run: Fields): OpenRun | null {
  const runId = run.integer("runId", 1);
  const attempt = run.integer("attempt", 1);
  const tries = run.integer("tries");
  return runId === null || attempt === null || tries === null ? null : { runId, attempt, tries };
}

function readEtag(entry: Fields): readonly [string, string] | null {
  const asked = entry.string("asked", 500);
  const etag = entry.string("etag", 200);
  return asked === null || etag === null || !/^[ -~]+$/.test(etag) ? null : [asked, etag];
}

function areApart(spans: readonly CreationSpan[]): boolean {
  return spans.every(({ from }, index) => {
    const below = spans[index + 1];
    return below === undefined || (from !== null && below.to < from);
  });
}
