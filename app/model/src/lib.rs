//! The words of an unconference and its rules.
//!
//! A [`Board`] is the fold of its [`Change`]s. Somebody asks with a [`Command`]; [`Board::decide`] answers with
//! what would happen ([`Effect`]s) or with a [`Refusal`] that says why not, in words; [`Board::apply`] makes it so.
//! Both are pure: no IO, no clock, no randomness. The server and the browser run the same code.

mod apply;
mod board;
mod change;
mod check;
mod closing;
mod command;
mod crowd;
mod decide;
mod delay;
mod event;
mod forecast;
mod forget;
mod form;
mod here;
mod ids;
mod interest;
mod names;
mod problem;
mod refusal;
mod room;
mod session;
mod slot;
mod template;
mod text;

pub use board::Board;
pub use change::{Change, Effect};
pub use check::Broken;
pub use command::{Command, Move, NewSession, Programme};
pub use crowd::Crowd;
pub use decide::{Context, ZoneFault, Zones};
pub use event::{Accent, Announcement, Event, LogoName, Phase, Settings, Slug};
pub use forecast::{Forecast, PRIOR, Rate, Shares, WHOLE};
pub use forget::forget;
pub use form::{Asked, Fields};
pub use ids::{AnnouncementId, CommandId, Millis, NoteId, PersonId, RoomId, RunId, Seq, SessionId, SlotId};
pub use interest::{Count, Counts, Heads, Level};
pub use names::{Actor, Names, Role};
pub use problem::{BREATH, Problem};
pub use refusal::{Field, Later, Refusal, Touched, Unfillable};
pub use room::{Room, RoomText};
pub use session::{Format, Host, Idea, Note, Pin, Place, Run, Session, State, Turn};
pub use slot::{Slot, SlotKind, SlotText};
pub use template::Template;
pub use text::{display_name, limits};
