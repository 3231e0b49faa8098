//! Notes: what people write down about a session, before, during and after it.

use super::Context;
use crate::text::{clamp, optional_lines};
use crate::{Board, Effect, Field, Note, NoteId, Refusal, SessionId, limits};

impl Board {
    pub(super) fn add_note(
        &self,
        context: &Context<'_>,
        id: SessionId,
        text: &str,
    ) -> Result<Vec<Effect>, Refusal> {
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        if session.is_erased() {
            return Err(Refusal::Erased);
        }
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
        let note = self.known_note(session, id)?;
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
        let note = self.known_note(session, id)?;
        if note.by != context.by.person && !context.by.facilitates() {
            return Err(Refusal::NotYourNote);
        }
        Ok(vec![Effect::NoteRemoved { session, note: id }])
    }

    fn known_note(&self, session: SessionId, id: NoteId) -> Result<&Note, Refusal> {
        self.session(session).ok_or(Refusal::NoSuchSession)?;
        self.note(session, id).ok_or(Refusal::NoSuchNote)
    }

    fn note_text(text: &str) -> Result<String, Refusal> {
        let text = optional_lines(Field::Text, text, limits::NOTE)?;
        if text.is_empty() { Err(Refusal::Missing { field: Field::Text }) } else { Ok(text) }
    }
}
