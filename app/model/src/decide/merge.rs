//! Merging: a session becomes part of another and brings its hosts along; unmerging takes back what it brought.
//! Whoever is behind only one of the two asks, and those behind the other answer.

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
        self.can_merge(from, into)?;
        self.merged(from, into)
    }

    pub(super) fn ask_merge(
        &self,
        context: &Context<'_>,
        from: SessionId,
        into: SessionId,
    ) -> Result<Vec<Effect>, Refusal> {
        let from = self.session_of(context, from)?;
        let into = self.session(into).ok_or(Refusal::NoSuchSession)?;
        self.can_merge(from, into)?;
        let asked = Effect::MergeAsked { session: from.id, into: Some(into.id) };
        match from.asks {
            Some(asked) if asked == into.id => Ok(Vec::new()),
            Some(asked) => Err(Refusal::AsksAlready { other: self.title_of(asked) }),
            // Whoever asks by themselves has answered what the desk proposed.
            None => Ok(proposes_no_more(from).into_iter().chain([asked]).collect()),
        }
    }

    pub(super) fn answer_merge(
        &self,
        context: &Context<'_>,
        from: SessionId,
        yes: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        let from = self.session(from).ok_or(Refusal::NoSuchSession)?;
        self.must_stand(from)?;
        if let Some(into) = from.proposed {
            return self.answer_proposal(context, from, into, yes);
        }
        let into = from.asks.ok_or_else(|| Refusal::AsksNothing { title: from.idea.title.clone() })?;
        let into = self.session_of(context, into)?;
        self.can_merge(from, into)?;
        if yes { self.merged(from, into) } else { Ok(vec![asks_no_more(from)]) }
    }

    pub(super) fn take_back_merge(
        &self,
        context: &Context<'_>,
        from: SessionId,
    ) -> Result<Vec<Effect>, Refusal> {
        let from = self.session_of(context, from)?;
        self.must_stand(from)?;
        match from.asks {
            Some(_) => Ok(vec![asks_no_more(from)]),
            None if from.proposed.is_some() => Ok(proposes_no_more(from).into_iter().collect()),
            None => Err(Refusal::AsksNothing { title: from.idea.title.clone() }),
        }
    }

    /// What ends every question that a session asks or is asked, when it goes.
    pub(super) fn unasked(&self, gone: SessionId) -> impl Iterator<Item = Effect> {
        let is_about = move |session: &Session, other: Option<SessionId>| {
            other.is_some_and(|other| session.id == gone || other == gone)
        };
        self.sessions.iter().flat_map(move |session| {
            let asks = is_about(session, session.asks).then(|| asks_no_more(session));
            let proposed = proposes_no_more(session).filter(|_| is_about(session, session.proposed));
            asks.into_iter().chain(proposed)
        })
    }

    pub(super) fn propose_merge(
        &self,
        context: &Context<'_>,
        from: SessionId,
        into: SessionId,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let from = self.session(from).ok_or(Refusal::NoSuchSession)?;
        let into = self.session(into).ok_or(Refusal::NoSuchSession)?;
        self.can_merge(from, into)?;
        // A question that runs already, either way, has to end first.
        let other = match (from.asks, from.proposed) {
            (_, Some(proposed)) if proposed == into.id => return Ok(Vec::new()),
            (Some(asked), _) => Some(asked),
            (None, proposed) => proposed,
        };
        match other {
            Some(other) => Err(Refusal::AsksAlready { other: self.title_of(other) }),
            None => Ok(vec![Effect::MergeProposed { session: from.id, into: Some(into.id) }]),
        }
    }

    /// Those behind a session say whether it may ask what the desk proposes.
    fn answer_proposal(
        &self,
        context: &Context<'_>,
        from: &Session,
        into: SessionId,
        yes: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        let from = self.session_of(context, from.id)?;
        let mut effects: Vec<_> = proposes_no_more(from).into_iter().collect();
        if yes {
            effects.push(Effect::MergeAsked { session: from.id, into: Some(into) });
        }
        Ok(effects)
    }

    pub(super) fn unite(
        &self,
        context: &Context<'_>,
        from: SessionId,
        into: SessionId,
        title: &str,
        blurb: &str,
    ) -> Result<Vec<Effect>, Refusal> {
        let (from, into) = (self.session_of(context, from)?, self.session_of(context, into)?);
        self.can_merge(from, into)?;
        let join = |ours: &[String], theirs: &[String]| {
            let mut all = ours.to_vec();
            all.extend(theirs.iter().filter(|word| !ours.contains(word)).cloned());
            all.truncate(limits::WORDS);
            all
        };
        let (ours, theirs) = (&into.idea, &from.idea);
        let idea = Idea {
            title: title.to_owned(),
            blurb: blurb.to_owned(),
            tags: join(&ours.tags, &theirs.tags),
            needs: join(&ours.needs, &theirs.needs),
            cannot: ours.cannot.union(&theirs.cannot).copied().collect(),
            ..ours.clone()
        };
        let mut effects = self.edit_session(context, into.id, &idea)?;
        let after = self.after(&effects);
        let into = after.session(into.id).ok_or(Refusal::NoSuchSession)?;
        effects.extend(after.merged(from, into)?);
        Ok(effects)
    }

    pub(super) fn keep_apart(
        &self,
        context: &Context<'_>,
        a: SessionId,
        b: SessionId,
        apart: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if a == b {
            return Err(Refusal::MergeWithItself);
        }
        if self.session(a).is_none() || self.session(b).is_none() {
            return Err(Refusal::NoSuchSession);
        }
        let (a, b) = (a.min(b), a.max(b));
        if self.apart.contains(&(a, b)) == apart {
            return Ok(Vec::new());
        }
        if apart && self.apart.len() >= limits::APART {
            return Err(Refusal::EventFull { what: Field::Into, most: clamp(limits::APART) });
        }
        Ok(vec![Effect::KeptApart { a, b, apart }])
    }

    /// Refuses what no two sessions can become, whoever asks.
    fn can_merge(&self, from: &Session, into: &Session) -> Result<(), Refusal> {
        if from.id == into.id {
            return Err(Refusal::MergeWithItself);
        }
        self.must_stand(from)?;
        self.must_stand(into)
    }

    /// What makes a session part of another.
    fn merged(&self, from: &Session, into: &Session) -> Result<Vec<Effect>, Refusal> {
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
        effects.extend(self.unasked(from.id));
        effects.push(Effect::StateSet { session: from.id, state: State::Merged { into: into.id, brought } });
        if hosts != into.idea.hosts {
            effects.push(hosts_set(into, hosts));
        }
        Ok(effects)
    }

    pub(super) fn unmerge(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        if session.is_erased() {
            return Err(Refusal::Erased);
        }
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

fn asks_no_more(session: &Session) -> Effect {
    Effect::MergeAsked { session: session.id, into: None }
}

fn proposes_no_more(session: &Session) -> Option<Effect> {
    session.proposed.map(|_| Effect::MergeProposed { session: session.id, into: None })
}

fn hosts_set(session: &Session, hosts: Vec<Host>) -> Effect {
    Effect::IdeaEdited { session: session.id, idea: Box::new(Idea { hosts, ..session.idea.clone() }) }
}
