//! Merging: a session becomes part of another and brings its hosts along; unmerging takes back what it brought.

use super::Context;
use crate::text::clamp;
use crate::{Board, Effect, Field, Host, Idea, Refusal, Session, SessionId, State, limits};

impl Board {
    pub(super) fn merge(
        &self,
        context: &Context<'_>,
        from: SessionId,
        into: SessionId,
    ) -> Result<Vec<Effect>, Refusal> {
        let from = self.session_of(context, from)?;
        let into = self.session_of(context, into)?;
        if from.id == into.id {
            return Err(Refusal::MergeWithItself);
        }
        self.must_stand(from)?;
        self.must_stand(into)?;
        // Whoever is behind the one hosts the other from now on.
        let mut hosts = into.idea.hosts.clone();
        let mut brought = Vec::new();
        for host in behind(into).into_iter().chain(behind(from)) {
            if !has(&hosts, &host) {
                brought.push(host.clone());
                hosts.push(host);
            }
        }
        if hosts.len() > limits::HOSTS {
            return Err(Refusal::TooMany { field: Field::Hosts, most: clamp(limits::HOSTS) });
        }
        let mut effects: Vec<_> = from.runs.iter().flat_map(|run| Self::release(from, run)).collect();
        effects.push(Effect::StateSet { session: from.id, state: State::Merged { into: into.id, brought } });
        if hosts != into.idea.hosts {
            effects.push(hosts_set(into, hosts));
        }
        Ok(effects)
    }

    pub(super) fn unmerge(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        let State::Merged { into, brought } = &session.state else {
            return Err(Refusal::NotMerged { title: session.idea.title.clone() });
        };
        let mut after = self.clone();
        let mut effects = Vec::new();
        let mut happens = |after: &mut Self, effect: Effect| {
            after.apply_effect(&effect);
            effects.push(effect);
        };
        happens(&mut after, Effect::StateSet { session: id, state: State::Pitched });
        // Up the chain of merges: what the first brought to the second, the second may have brought to a third.
        let (mut into, mut brought) = (*into, brought.clone());
        while !brought.is_empty() {
            let Some(whole) = after.session(into).cloned() else { break };
            let mut hosts = whole.idea.hosts.clone();
            for host in &brought {
                match after.also_brought_by(&whole, host) {
                    // It stays, and goes when that other session goes.
                    Some(effect) => happens(&mut after, effect),
                    None => hosts.retain(|other| other != host),
                }
            }
            if hosts != whole.idea.hosts {
                happens(&mut after, hosts_set(&whole, hosts));
            }
            let State::Merged { into: next, brought: passed_on } = &whole.state else { break };
            let still = after.session(into).map(behind).unwrap_or_default();
            let (kept, lost): (Vec<_>, Vec<_>) =
                passed_on.iter().cloned().partition(|host| !brought.contains(host) || has(&still, host));
            if !lost.is_empty() {
                let state = State::Merged { into: *next, brought: kept };
                happens(&mut after, Effect::StateSet { session: into, state });
            }
            (into, brought) = (*next, lost);
        }
        Ok(effects)
    }

    /// If another session that is part of `whole` is a reason for it to have that host as well: what notes that down.
    fn also_brought_by(&self, whole: &Session, host: &Host) -> Option<Effect> {
        let pitcher = whole.pitched_by.map(Host::Person);
        self.sessions.iter().find_map(|part| match &part.state {
            State::Merged { into, brought }
                if *into == whole.id && (has(&behind(part), host) || pitcher.as_ref() == Some(host)) =>
            {
                let mut brought = brought.clone();
                brought.push(host.clone());
                Some(Effect::StateSet { session: part.id, state: State::Merged { into: whole.id, brought } })
            }
            _ => None,
        })
    }
}

/// Who is behind a session: its hosts, and its pitcher unless they pitched it for others.
fn behind(session: &Session) -> Vec<Host> {
    let hosts = session.idea.hosts.clone();
    match session.pitched_by {
        Some(pitcher) if hosts.is_empty() => vec![Host::Person(pitcher)],
        _ => hosts,
    }
}

fn has(hosts: &[Host], host: &Host) -> bool {
    hosts.iter().any(|other| other.is(host))
}

fn hosts_set(session: &Session, hosts: Vec<Host>) -> Effect {
    Effect::IdeaEdited { session: session.id, idea: Box::new(Idea { hosts, ..session.idea.clone() }) }
}
