//! Sessions: pitching, editing, withdrawing, merging, the queue for the microphone, notes.

use super::Context;
use crate::text::{clamp, optional_line, optional_lines, required_line, words};
use crate::{
    Board, Effect, Field, Host, Idea, Note, NoteId, Phase, Refusal, Run, Session, SessionId, State, Turn,
    limits,
};

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
    })
}

impl Board {
    /// What is wrong with an idea as typed, apart from whether this is the time to pitch it.
    fn clean_idea_here(&self, idea: &Idea) -> Result<Idea, Refusal> {
        let idea = clean_idea(idea)?;
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
            notes: Vec::new(),
        }))])
    }

    pub(super) fn edit_session(
        &self,
        context: &Context<'_>,
        id: SessionId,
        idea: &Idea,
    ) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        let idea = self.clean_idea_here(idea)?;
        if idea == session.idea {
            return Ok(Vec::new());
        }
        let effects = vec![Effect::IdeaEdited { session: id, idea: Box::new(idea) }];
        let after = self.after(&effects);
        for run in &session.runs {
            // Hosts and times may clash after an edit: that is for facilitators to see, not for a pitcher to solve.
            after.refuse_place(session.run_id(run), true)?;
        }
        Ok(effects)
    }

    pub(super) fn withdraw(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        match session.state {
            State::Withdrawn => Ok(Vec::new()),
            State::Merged { .. } => Err(Refusal::MergedAway { title: session.idea.title.clone() }),
            State::Pitched => {
                let mut effects: Vec<_> =
                    session.runs.iter().flat_map(|run| Self::release(session, run)).collect();
                effects.push(Effect::StateSet { session: id, state: State::Withdrawn });
                Ok(effects)
            }
        }
    }

    pub(super) fn restore(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        if session.state != State::Withdrawn {
            return Err(Refusal::NotWithdrawn { title: session.idea.title.clone() });
        }
        Ok(vec![Effect::StateSet { session: id, state: State::Pitched }])
    }

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
        // Whoever pitched or hosts the one hosts the other from now on.
        let pitcher = |session: &Session| session.pitched_by.map(Host::Person);
        let mut hosts = into.idea.hosts.clone();
        let mut brought = Vec::new();
        for host in pitcher(into).into_iter().chain(pitcher(from)).chain(from.idea.hosts.iter().cloned()) {
            if !hosts.iter().any(|other| other.is(&host)) {
                brought.push(host.clone());
                hosts.push(host);
            }
        }
        if hosts.len() > limits::HOSTS {
            return Err(Refusal::TooMany { field: Field::Hosts, most: clamp(limits::HOSTS) });
        }
        let mut effects: Vec<_> = from.runs.iter().flat_map(|run| Self::release(from, run)).collect();
        effects.push(Effect::StateSet { session: from.id, state: State::Merged { into: into.id, brought } });
        let idea = Box::new(Idea { hosts, ..into.idea.clone() });
        effects.push(Effect::IdeaEdited { session: into.id, idea });
        Ok(effects)
    }

    pub(super) fn unmerge(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        let session = self.session_of(context, id)?;
        let State::Merged { into, brought } = &session.state else {
            return Err(Refusal::NotMerged { title: session.idea.title.clone() });
        };
        let into = self.session(*into).ok_or(Refusal::NoSuchSession)?;
        let hosts = into.idea.hosts.iter().filter(|host| !brought.contains(host)).cloned().collect();
        let idea = Box::new(Idea { hosts, ..into.idea.clone() });
        Ok(vec![
            Effect::IdeaEdited { session: into.id, idea },
            Effect::StateSet { session: id, state: State::Pitched },
        ])
    }

    pub(super) fn call_up(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        self.must_stand(self.session(id).ok_or(Refusal::NoSuchSession)?)?;
        let mut effects: Vec<_> = self
            .standing()
            .filter(|session| session.id != id && matches!(session.turn, Turn::Speaking(_)))
            .map(|session| Effect::TurnSet { session: session.id, turn: Turn::Heard })
            .collect();
        effects.push(Effect::TurnSet { session: id, turn: Turn::Speaking(context.now) });
        Ok(effects)
    }

    pub(super) fn set_turn(
        &self,
        context: &Context<'_>,
        id: SessionId,
        turn: Turn,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        self.must_stand(session)?;
        if session.turn == turn { Ok(Vec::new()) } else { Ok(vec![Effect::TurnSet { session: id, turn }]) }
    }

    pub(super) fn add_note(
        &self,
        context: &Context<'_>,
        id: SessionId,
        text: &str,
    ) -> Result<Vec<Effect>, Refusal> {
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        if session.notes.len() >= limits::NOTES {
            return Err(Refusal::EventFull { what: Field::Text, most: clamp(limits::NOTES) });
        }
        let note = Note {
            id: NoteId(self.given.note.0 + 1),
            by: context.by.person,
            at: context.now,
            text: Self::note_text(text)?,
        };
        Ok(vec![Effect::NoteAdded { session: id, note }])
    }

    pub(super) fn edit_note(
        &self,
        context: &Context<'_>,
        session: SessionId,
        id: NoteId,
        text: &str,
    ) -> Result<Vec<Effect>, Refusal> {
        let note = self.note(session, id)?;
        if note.by != context.by.person {
            return Err(Refusal::NotYourNote);
        }
        let text = Self::note_text(text)?;
        if text == note.text {
            return Ok(Vec::new());
        }
        Ok(vec![Effect::NoteEdited { session, note: Note { text, ..note.clone() } }])
    }

    pub(super) fn remove_note(
        &self,
        context: &Context<'_>,
        session: SessionId,
        id: NoteId,
    ) -> Result<Vec<Effect>, Refusal> {
        let note = self.note(session, id)?;
        if note.by != context.by.person && !context.by.facilitates() {
            return Err(Refusal::NotYourNote);
        }
        Ok(vec![Effect::NoteRemoved { session, note: id }])
    }

    fn note(&self, session: SessionId, id: NoteId) -> Result<&Note, Refusal> {
        let session = self.session(session).ok_or(Refusal::NoSuchSession)?;
        session.notes.iter().find(|note| note.id == id).ok_or(Refusal::NoSuchNote)
    }

    fn note_text(text: &str) -> Result<String, Refusal> {
        let text = optional_lines(Field::Text, text, limits::NOTE)?;
        if text.is_empty() { Err(Refusal::Missing { field: Field::Text }) } else { Ok(text) }
    }

    /// The session, if whoever asks may change it now.
    fn session_of(&self, context: &Context<'_>, id: SessionId) -> Result<&Session, Refusal> {
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
        let title = session.idea.title.clone();
        match session.state {
            State::Pitched => Ok(()),
            State::Merged { .. } => Err(Refusal::MergedAway { title }),
            State::Withdrawn => Err(Refusal::Withdrawn { title }),
        }
    }
}
