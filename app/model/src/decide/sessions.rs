//! Sessions: pitching, editing, withdrawing, restoring; who may.

use super::Context;
use crate::text::{clamp, link, optional_line, optional_lines, required_line, words};
use crate::{Board, Effect, Field, Host, Idea, Phase, Refusal, Run, Session, SessionId, State, Turn, limits};

/// What a pitcher wrote, cleaned. Errors: what is wrong with it.
pub(super) fn clean_idea(idea: &Idea) -> Result<Idea, Refusal> {
    let mut hosts: Vec<Host> = Vec::new();
    for host in &idea.hosts {
        let host = match host {
            Host::Person(person) => Host::Person(*person),
            Host::Named(name) => Host::Named(optional_line(Field::Hosts, name, limits::NAME)?),
        };
        let empty = matches!(&host, Host::Named(name) if name.is_empty());
        if !empty && !hosts.iter().any(|other| other.is(&host)) {
            hosts.push(host);
        }
    }
    for (field, is, most) in
        [(Field::Hosts, hosts.len(), limits::HOSTS), (Field::Avoid, idea.avoid.len(), limits::AVOID)]
    {
        if is > most {
            return Err(Refusal::TooMany { field, most: clamp(most) });
        }
    }
    if !(1..=limits::LENGTH).contains(&idea.length) {
        return Err(Refusal::OutOfRange { field: Field::Length, least: 1, most: limits::LENGTH.into() });
    }
    Ok(Idea {
        title: required_line(Field::Title, &idea.title, limits::TITLE)?,
        blurb: optional_lines(Field::Blurb, &idea.blurb, limits::BLURB)?,
        hosts,
        tags: words(Field::Tags, &idea.tags)?,
        format: idea.format,
        needs: words(Field::Needs, &idea.needs)?,
        cannot: idea.cannot.clone(),
        avoid: idea.avoid.clone(),
        length: idea.length,
        beginners: idea.beginners,
        language: optional_line(Field::Language, &idea.language, limits::LANGUAGE)?,
        pad: link(Field::Pad, &idea.pad, limits::LINK)?,
    })
}

impl Board {
    /// What is wrong with an idea as typed, apart from whether this is the time to pitch it.
    fn clean_idea_here(&self, idea: &Idea) -> Result<Idea, Refusal> {
        let mut idea = clean_idea(idea)?;
        // What has gone since the form was made needs no wish any more: that is no reason to refuse the form.
        idea.cannot.retain(|slot| *slot > self.given.slot || self.slot(*slot).is_some());
        idea.avoid.retain(|other| *other > self.given.session || self.session(*other).is_some());
        if idea.cannot.iter().any(|slot| self.slot(*slot).is_none()) {
            return Err(Refusal::NoSuchSlot);
        }
        if idea.avoid.iter().any(|session| self.session(*session).is_none()) {
            return Err(Refusal::NoSuchSession);
        }
        Ok(idea)
    }

    pub(super) fn pitch(&self, context: &Context<'_>, idea: &Idea) -> Result<Vec<Effect>, Refusal> {
        if !context.by.facilitates() && !self.event.pitching {
            return Err(Refusal::PitchingClosed { phase: self.event.phase });
        }
        self.has_pitches_left(context)?;
        let idea = self.clean_idea_here(idea)?;
        if self.sessions.len() >= limits::SESSIONS {
            return Err(Refusal::EventFull { what: Field::Session, most: clamp(limits::SESSIONS) });
        }
        Ok(vec![Effect::Pitched(Box::new(Session {
            id: SessionId(self.given.session.0 + 1),
            idea,
            pitched_by: context.by.person,
            pitched_at: context.now,
            state: State::Pitched,
            turn: Turn::Waiting,
            runs: vec![Run::unplaced(1)],
            asks: None,
            proposed: None,
            notes: Vec::new(),
            hidden: false,
        }))])
    }

    pub(super) fn edit_session(
        &self,
        context: &Context<'_>,
        id: SessionId,
        idea: &Idea,
    ) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        self.must_stand(session)?;
        let mut idea = self.clean_idea_here(idea)?;
        idea.avoid.remove(&id);
        if idea == session.idea {
            return Ok(Vec::new());
        }
        let effects = vec![Effect::IdeaEdited { session: id, idea: Box::new(idea) }];
        let after = self.after(&effects);
        // Hosts and times may clash after an edit: that is for facilitators to see, not for a pitcher to solve. What is
        // left is how long it is.
        let relengthened = after.session(id).is_some_and(|now| now.idea.length != session.idea.length);
        for run in session.runs.iter().filter(|_| relengthened) {
            after.refuse_place(session.run_id(run), true)?;
        }
        Ok(effects)
    }

    pub(super) fn withdraw(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        match session.state {
            State::Withdrawn => Ok(Vec::new()),
            State::Merged { .. } => Err(Refusal::MergedAway { title: session.idea.title.clone() }),
            State::Pitched => Ok(self.withdrawing(session)),
        }
    }

    /// What takes a session that stands off the board.
    pub(super) fn withdrawing(&self, session: &Session) -> Vec<Effect> {
        let mut effects: Vec<_> = session.runs.iter().flat_map(|run| Self::release(session, run)).collect();
        effects.extend(self.unasked(session.id));
        effects.push(Effect::StateSet { session: session.id, state: State::Withdrawn });
        effects
    }

    /// Refuses one session more of whoever has pitched as many as everybody may. What they withdrew does not count.
    fn has_pitches_left(&self, context: &Context<'_>) -> Result<(), Refusal> {
        let Some(most) = self.event.settings.pitches_each.filter(|_| !context.by.facilitates()) else {
            return Ok(());
        };
        let theirs =
            |session: &&Session| session.pitched_by == context.by.person && session.state != State::Withdrawn;
        let have = self.sessions.iter().filter(theirs).count();
        if have < usize::from(most) { Ok(()) } else { Err(Refusal::PitchedEnough { most }) }
    }

    pub(super) fn restore(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        if session.is_erased() {
            return Err(Refusal::Erased);
        }
        if session.state != State::Withdrawn {
            return Err(Refusal::NotWithdrawn { title: session.idea.title.clone() });
        }
        if session.pitched_by == context.by.person {
            self.has_pitches_left(context)?;
        }
        Ok(vec![Effect::StateSet { session: id, state: State::Pitched }])
    }

    /// The session, if whoever asks may change it now.
    pub(super) fn session_of(&self, context: &Context<'_>, id: SessionId) -> Result<&Session, Refusal> {
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        if context.by.facilitates() {
            return Ok(session);
        }
        if !context.by.person.is_some_and(|person| session.is_of(person)) {
            return Err(Refusal::NotYours { title: session.idea.title.clone() });
        }
        if self.event.phase == Phase::Wrapped { Err(Refusal::WrappedUp) } else { Ok(session) }
    }

    /// Refuses what only a standing session can do.
    pub(super) fn must_stand(&self, session: &Session) -> Result<(), Refusal> {
        if session.is_erased() {
            return Err(Refusal::Erased);
        }
        let title = session.idea.title.clone();
        match session.state {
            State::Pitched => Ok(()),
            State::Merged { .. } => Err(Refusal::MergedAway { title }),
            State::Withdrawn => Err(Refusal::Withdrawn { title }),
        }
    }
}
