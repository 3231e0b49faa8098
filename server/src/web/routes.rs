//! Everything that the server answers, as a table: each route is added together with who gets an answer there, and each
//! form has a row that says who may send it. Tests read both: what has no row is not answered, and what has one is tried
//! by everybody (tests/whole/matrix.rs).

use super::Site;
use axum::Router;
use axum::handler::Handler;
use axum::routing::{get, post};
use std::sync::Arc;

/// Whom an answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Everybody.
    Everybody,
    /// Whoever has the secret that is in the address or in the form.
    Holders,
    /// Programs with a token.
    Tokens,
    /// Whoever wrote it, and nobody for them.
    Authors,
    /// Whoever is behind the session or wrote the note that it is about; and facilitators.
    Hosts,
    /// Facilitators and owners.
    Facilitators,
    /// Owners.
    Owners,
}

/// What is answered at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Its path, with names where something may stand: `/e/{slug}`.
    pub path: String,
    /// Whom it is for. What a form at the address asks for may be for fewer: see [`FORMS`].
    pub of: For,
}

/// A router that keeps the table of what is put into it.
pub(super) struct Routes {
    pub(super) router: Router<Arc<Site>>,
    pub(super) table: Vec<Route>,
}

impl Routes {
    pub(super) fn new() -> Self {
        Self { router: Router::new(), table: Vec::new() }
    }

    /// Something to read.
    pub(super) fn read<H, T>(self, of: For, path: &str, handler: H) -> Self
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        let Self { router, table } = self.noting("GET", of, path);
        Self { router: router.route(path, get(handler)), table }
    }

    /// Something to write.
    pub(super) fn write<H, T>(self, of: For, path: &str, handler: H) -> Self
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        let Self { router, table } = self.noting("POST", of, path);
        Self { router: router.route(path, post(handler)), table }
    }

    fn noting(mut self, method: &'static str, of: For, path: &str) -> Self {
        self.table.push(Route { method, path: path.to_owned(), of });
        self
    }
}

/// Whom a page is for, by its path.
pub(super) fn of_page(path: &str) -> For {
    match path.split('/').nth(3) {
        Some("desk") => For::Facilitators,
        Some("card") => For::Holders,
        _ if path.starts_with("/k/") || path.starts_with("/w/") => For::Holders,
        _ => For::Everybody,
    }
}

/// What a form can ask for, by its `do`, and who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// What `do` says.
    pub what: &'static str,
    /// Who may ask for it.
    pub of: For,
}

const fn everybody(what: &'static str) -> Form {
    Form { what, of: For::Everybody }
}

const fn holders(what: &'static str) -> Form {
    Form { what, of: For::Holders }
}

const fn authors(what: &'static str) -> Form {
    Form { what, of: For::Authors }
}

const fn hosts(what: &'static str) -> Form {
    Form { what, of: For::Hosts }
}

const fn desk(what: &'static str) -> Form {
    Form { what, of: For::Facilitators }
}

const fn owners(what: &'static str) -> Form {
    Form { what, of: For::Owners }
}

/// The form whose `do` says that; there is no other.
pub(super) fn form(what: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.what == what)
}

/// Every form.
pub const FORMS: &[Form] = &[
    // Without an event.
    everybody("join"),
    everybody("open-event"),
    everybody("language"),
    everybody("theme"),
    holders("redeem"),
    holders("pitch-card"),
    // For everybody at an event.
    everybody("interest"),
    everybody("here"),
    everybody("rename"),
    everybody("forget-me"),
    everybody("hand-over"),
    everybody("new-calendar"),
    everybody("tell-me"),
    everybody("tell-me-not"),
    everybody("subscribe-push"),
    everybody("unsubscribe-push"),
    everybody("pitch"),
    everybody("add-note"),
    // For whoever is behind something.
    hosts("edit-session"),
    hosts("withdraw"),
    hosts("restore"),
    hosts("merge"),
    hosts("ask-merge"),
    hosts("answer-merge"),
    hosts("take-back-merge"),
    hosts("unite"),
    hosts("unmerge"),
    authors("edit-note"),
    hosts("remove-note"),
    // A screen at a door may as well, with the secret of the doors.
    hosts("count-heads"),
    // The desk's.
    desk("edit-settings"),
    desk("set-logo"),
    desk("remove-logo"),
    desk("set-phase"),
    desk("set-pitching"),
    desk("set-interest"),
    desk("set-embedding"),
    desk("set-queueing"),
    desk("set-sight"),
    desk("hold-wall"),
    desk("new-wall"),
    desk("end-wall"),
    desk("new-door-key"),
    desk("new-card-key"),
    desk("announce"),
    desk("take-down"),
    desk("add-room"),
    desk("edit-room"),
    desk("remove-room"),
    desk("move-room"),
    desk("close-room"),
    desk("add-slot"),
    desk("edit-slot"),
    desk("remove-slot"),
    desk("delay-slot"),
    desk("lay-out"),
    desk("preview-import"),
    desk("import-csv"),
    desk("duplicate"),
    desk("propose-merge"),
    desk("keep-apart"),
    desk("call-up"),
    desk("heard"),
    desk("requeue"),
    desk("queue"),
    desk("hold-pitch"),
    desk("queue-by-arrival"),
    desk("place"),
    desk("swap"),
    desk("pin"),
    desk("repeat"),
    desk("drop-run"),
    desk("hide"),
    desk("show"),
    desk("rename-person"),
    desk("remove-person"),
    desk("let-in"),
    desk("undo"),
    desk("hold"),
    desk("fill"),
    desk("stop-filling"),
    desk("try-proposal"),
    desk("apply-proposal"),
    desk("discard-proposal"),
    // Owners'.
    owners("set-role"),
    owners("new-link"),
    owners("revoke-link"),
    owners("new-token"),
    owners("revoke-token"),
    owners("add-hook"),
    owners("try-hook"),
    owners("mend-hook"),
    owners("remove-hook"),
];
