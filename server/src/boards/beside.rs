//! What other servers write beside the log: who wants what, who is where, names, roles, what the solver does. Taken in by
//! number, one after the other, as the store numbered it; so every server has the same, in the end and on the way.

use super::open::{Now, OpenBoard};
use super::presence::Presence;
use super::{Interest, hearts};
use model::PersonId;
use std::collections::BTreeSet;
use store::Beside;

impl OpenBoard {
    /// Takes in what this server has just written. `own` is the caller's own part of it, for a database that nobody
    /// shares; where others do, the whole batch goes in under its number, with the first who asks.
    pub(super) async fn settle(&self, written: &hearts::Written, own: impl FnOnce(&mut Now)) {
        let Some((n, what)) = written.get(&self.event.id) else { return };
        match n {
            None => self.write(|now| {
                now.wished += 1;
                own(now);
            }),
            // Others were between: what they did comes first, and this as well, out of the store.
            Some(n) if !self.take_beside(*n, what) => self.catch_up().await,
            Some(_) => {}
        }
        self.recount();
    }

    /// The number of the last thing beside the log that is taken in.
    pub(super) fn beside(&self) -> i64 {
        self.read(|now| now.beside)
    }

    /// Takes in one thing if it is the next; answers whether it is in, now or before.
    fn take_beside(&self, n: i64, what: &Beside) -> bool {
        self.write(|now| {
            if n != now.beside + 1 {
                return n <= now.beside;
            }
            now.beside = n;
            now.wished += u64::from(!what.interest.is_empty());
            for (person, session, level) in &what.interest {
                now.interest.set(*person, *session, *level);
            }
            for (person, run, here) in &what.heads {
                now.presence.set(*person, *run, *here);
            }
            for (run, heads) in &what.doors {
                now.presence.count(*run, *heads);
            }
            true
        })
    }

    /// Reads what happened beside the log, and takes it in.
    pub(super) async fn read_beside(&self) -> Result<(), store::Error> {
        const PAGE: u32 = 200;
        if !self.store.is_shared() {
            return Ok(());
        }
        loop {
            let last = self.beside();
            let rows = self.store.beside_after(self.event.id, last, PAGE).await?;
            let Some((first, _)) = rows.first() else { return Ok(()) };
            if *first > last + 1 {
                // Those between are not kept any more.
                self.read_all_beside().await?;
                continue;
            }
            let mut seen = Beside::default();
            for (n, what) in rows {
                if n <= last || !self.take_beside(n, &what) {
                    continue;
                }
                seen.names.extend(what.names);
                seen.roles.extend(what.roles);
                seen.wishes.extend(what.wishes);
                seen.filling |= what.filling;
                seen.stop |= what.stop;
            }
            self.recount();
            self.look_up(seen).await?;
        }
    }

    /// Looks up what is only said to be another.
    async fn look_up(&self, seen: Beside) -> Result<(), store::Error> {
        if !seen.wishes.is_empty() {
            self.reread_interest(&seen.wishes).await?;
        }
        let names: BTreeSet<PersonId> = seen.names.into_iter().collect();
        for person in names {
            let name = self.store.person_of(self.event.id, person).await?.and_then(|person| person.name);
            self.take_name(person, name);
        }
        for person in seen.roles {
            self.has_other_role(person);
        }
        if seen.stop {
            self.fillings.stop_here();
        }
        if seen.filling {
            self.fillings.reread(self).await?;
        }
        Ok(())
    }

    /// Reads everything beside the log anew.
    async fn read_all_beside(&self) -> Result<(), store::Error> {
        let id = self.event.id;
        // The number first: what is written while the rest is read comes again, in its order, and changes nothing.
        let n = self.store.last_beside(id).await?;
        let mut interest = Interest::default();
        for (person, session, level) in self.store.interest(id).await? {
            interest.set(person, session, Some(level));
        }
        let mut presence = Presence::default();
        for (person, run, _) in self.store.heads(id).await? {
            presence.set(person, run, true);
        }
        for (run, heads, _) in self.store.doors(id).await? {
            presence.count(run, heads);
        }
        let names = self.store.names(id).await?;
        self.write(|now| {
            now.beside = n;
            now.wished += 1;
            (now.interest, now.presence, now.everyone) = (interest, presence, names);
        });
        self.refresh_names();
        self.recount();
        self.fillings.reread(self).await?;
        // Whose role is another is not known any more: whoever has one, or had one and sits at the desk, starts over.
        let with_roles = self.store.roles(id).await?.into_iter().map(|(person, _)| person);
        let seated: Vec<_> = self.at_desk().into_iter().map(|at| at.person).collect();
        for person in with_roles.chain(seated).collect::<BTreeSet<_>>() {
            self.has_other_role(person);
        }
        Ok(())
    }
}
