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
mod date;
mod decide;
mod delay;
mod event;
mod filling;
mod forecast;
mod forget;
mod form;
mod here;
mod hidden;
mod history;
mod ids;
mod interest;
mod meanwhile;
mod names;
mod problem;
mod queue;
mod refusal;
mod room;
mod session;
mod shift;
mod sight;
mod slot;
mod template;
mod text;
mod wall;

pub use board::Board;
pub use change::{Change, Deed, Effect};
pub use check::Broken;
pub use command::{Command, Fate, Move, NewSession, Programme};
pub use crowd::Crowd;
pub use decide::{Context, ZoneFault, Zones};
pub use event::{Accent, Announcement, Event, LogoName, Phase, Settings, Slug};
pub use filling::{FillOrder, How, Keep};
pub use forecast::{Forecast, PRIOR, Rate, Shares, WHOLE};
pub use forget::forget;
pub use form::{Asked, Fields, SEPARATORS};
pub use history::{Kind, built_upon, last_of, undone, undos};
pub use ids::{AnnouncementId, CommandId, Millis, NoteId, PersonId, RoomId, RunId, Seq, SessionId, SlotId};
pub use interest::{Count, Counts, Heads, Level};
pub use meanwhile::Meanwhile;
pub use names::{Actor, Names, Role};
pub use problem::{BREATH, Problem};
pub use queue::{Left, Queueing, Spot};
pub use refusal::{Field, Later, Refusal, Touched, Unfillable, Who};
pub use room::{Room, RoomText};
pub use session::{Format, Host, Idea, Note, Pin, Place, Run, Session, State, Turn};
pub use shift::{At, FRESH, Layout, Shift, Shifted, Shifts};
pub use sight::{Look, Sight};
pub use slot::{Slot, SlotKind, SlotText};
pub use template::Template;
pub use text::{display_name, limits};
pub use wall::{Held, Showing};
