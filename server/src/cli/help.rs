//! What stands below the options in every `--help`: examples, what is printed, what the exit code says.

/// Below `campgrid --help`.
pub(super) const ALL: &str = "\
Every command takes --data FOLDER (SQLite, the default: ./data) or --database-url postgres://…, or CAMPGRID_DATA and
DATABASE_URL from the environment. What is asked for goes to standard output, what is said about it to standard error.

Exit codes: 0 done; 1 not done, and a sentence on standard error says why; 2 the command line was not understood.";

pub(super) const SERVE: &str = "\
Examples:
  campgrid serve --first-event                       try it: prints the address and a link to the desk
  campgrid serve --host 127.0.0.1 --public-url https://camp.example
  DATABASE_URL=postgres://camp@db/camp campgrid serve --drain 15

OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4318 switches traces on, with the other variables of OpenTelemetry.

Prints its addresses, then logs to standard error. Ends with 0 when asked to (Ctrl-C, SIGTERM), with 1 if it cannot
listen or open the database.";

pub(super) const DEMO: &str = "\
Examples:
  campgrid demo                      a real unconference, today
  campgrid demo --no-serve           only load it and print what the solver made of it

Prints addresses and a link to the desk. Exit code: 0 when asked to end, 1 if it cannot listen or open the database.";

pub(super) const SOLVE: &str = "\
Examples:
  campgrid solve board.json --out solution.json --seconds 10 --progress
  campgrid solve board.json --baseline solution.json --moves 5 --explain
  cat board.json | campgrid solve > solution.json

Prints the solution as JSON; its cost, term by term, goes to standard error. docs/SOLVER.md has the file format.
It reads files only, no database. Exit code: 0 solved, 1 the file is no board or cannot be read or written.";

pub(super) const BENCH: &str = "\
Example:
  campgrid bench-solver server/solver/tests/boards --seconds 1,5 --seeds 3

Prints a table. Exit code: 0 measured, 1 the folder cannot be read.";

pub(super) const EXPORT: &str = "\
Examples:
  campgrid export camp --out camp.json               the whole event: what `import` and `restore` read
  campgrid export camp --format schedule.xml         as everybody may see it

Safe while serving. Overwrites FILE. Exit code: 0 written, 1 there is no such event or the file cannot be written.";

pub(super) const IMPORT: &str = "\
Examples:
  campgrid import camp.json                          an archive becomes an event of its own
  campgrid import schedule.json                      a new event, called what the file calls it
  campgrid import schedule.json --event camp --dry-run

Prints what is added, changed and left out; every fault with its line. Safe while serving: on Postgres everybody sees
it at once; on SQLite a server shows it with the next change, or when somebody opens the event.
Exit code: 0 imported, 1 nothing was imported.";

pub(super) const IMPORT_CSV: &str = "\
Example:
  campgrid import-csv camp --rooms rooms.csv --slots slots.csv --sessions sessions.csv

Prints what is added; every fault with line and column. docs/FORMATS.md has the columns. As safe while serving as
`import`. Exit code: 0 imported, 1 nothing was imported.";

pub(super) const BACKUP: &str = "\
Examples:
  campgrid backup camp-$(date +%F).db
  campgrid restore camp-2030-05-01.db --data elsewhere       try that it can be read

A copy as of one moment, safe while serving; whole once it has its name. SQLite only: on Postgres use pg_dump.
Exit code: 0 copied, 1 not: FILE is there already, cannot be written, or the database is Postgres.";

pub(super) const RESTORE: &str = "\
Examples:
  campgrid restore camp-2030-05-01.db                        everything, into an empty ./data
  campgrid restore camp-2030-05-01.db --database-url postgres://camp@db/camp     from SQLite to Postgres
  campgrid restore camp.json                                 one event

Reads a backup of any earlier version and leaves the file as it is. Overwrites nothing: a database that has events is
refused. After a backup people are who they were, on their devices, and open pages read the board anew; an archive holds
no devices and no links. Stop the server first: it holds keys that a backup brings anew.
Exit code: 0 restored, 1 nothing was restored.";

pub(super) const DOCTOR: &str = "\
Example:
  campgrid doctor --public-url https://camp.example

Changes nothing and is safe while serving. Looks at the database (can it be opened and written, is the file sound, are
its tables of this version), folds the log of every event, and reads the settings that `serve` would. Each line begins
with ok, note or broken, and what to do stands below.
Exit code: 0 nothing is broken, 1 something is.";

pub(super) const COMPLETIONS: &str = "\
Examples:
  source <(campgrid completions bash)
  campgrid completions zsh > ~/.zfunc/_campgrid
  campgrid completions fish > ~/.config/fish/completions/campgrid.fish";

pub(super) const MAN: &str = "\
Examples:
  campgrid man | man -l -
  campgrid man --out /usr/local/share/man/man1";

pub(super) const EVENT: &str = "\
Each of them is safe while serving, but `delete`, which says so.
Exit codes: 0 done; 1 not done, and a sentence on standard error says why; 2 the command line was not understood.";

pub(super) const EVENT_NEW: &str = "\
Example:
  campgrid event new \"Health Camp\" --zone Europe/London --first-day 2030-05-01 --public-url https://camp.example

Prints the event's address and a link for its owner, which is shown this once: only its hash is kept. Safe while serving.
Exit code: 0 made, 1 not: the name in addresses is taken, or something about it is refused.";

pub(super) const EVENT_LIST: &str = "\
Examples:
  campgrid event list
  campgrid event list --json | jq -r .slug

Prints a line for each event, newest first. As JSON: slug, name, phase, changes, and when it was made, in milliseconds
since 1970. Exit code: 0 listed, 1 the database cannot be read.";

pub(super) const EVENT_LINKS: &str = "\
Examples:
  campgrid event links camp                          which there are, how often used
  campgrid event links camp --new owner              the last owner has lost their phone
  campgrid event links camp --revoke 2

Old links cannot be shown: only their hashes are kept. Safe while serving.
Exit code: 0 done, 1 there is no such event or no such link.";

pub(super) const EVENT_ARCHIVE: &str = "\
Examples:
  campgrid event archive camp --out camp.json
  campgrid event archive camp | gzip > camp.json.gz

The file has the event's log, people, interest, heads and logos: names, but neither devices nor links. `restore` and
`import` read it. Safe while serving; overwrites nothing.
Exit code: 0 written, 1 there is no such event, or the file is there or cannot be written.";

pub(super) const EVENT_DELETE: &str = "\
Examples:
  campgrid event archive camp --out camp.json && campgrid event delete camp
  campgrid event delete camp --yes camp              without being asked

There is no way back but an archive or a backup. Servers that have it open let go of it within seconds: whoever is at it
then finds that there is nothing.
Exit code: 0 deleted, 1 nothing was deleted.";
