//! Forms: from the fields that a browser sends, with or without JavaScript, to what is asked for.
//! Field names are [`Field::key`]s; `do` says what is asked for.

use crate::template::rooms_in;
use crate::{
    Accent, Command, CommandId, Fate, Field, FillOrder, Format, Host, How, Idea, Keep, Level, Look, Move,
    PersonId, Phase, Pin, Place, Queueing, Refusal, RoomText, RunId, Seq, SessionId, Settings, Showing,
    Sight, SlotKind, SlotText, Spot, Template, limits,
};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;
use std::str::FromStr;

/// The fields of a form, in order; a name may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Fields(pub Vec<(String, String)>);

/// What stands between the things of a list, on keyboards of Latin and of Arabic letters.
pub const SEPARATORS: [char; 5] = [',', ';', '\n', '،', '؛'];

/// What a form asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A command to the board.
    Command(Command),
    /// Interest, which is not in the log.
    Interest {
        /// In which session.
        session: SessionId,
        /// How much; `None` for not any more.
        level: Option<Level>,
    },
    /// To be counted in a run, or no longer: "I’m here", which is not in the log either.
    Here {
        /// In which.
        run: RunId,
        /// There, or no longer.
        here: bool,
    },
    /// That a door has counted so many heads in a run, which is not in the log either.
    CountHeads {
        /// In which.
        run: RunId,
        /// How many are there.
        heads: u32,
        /// What the door came with that says that it may.
        key: String,
    },
    /// Other addresses for the doors’ own screens; those before count no longer (facilitators).
    NewDoorKey,
    /// Another secret for pitch cards on paper; blank ones printed before open nothing (facilitators).
    NewCardKey,
    /// To hold a card at the desk, so that others there see it; `None` lets go.
    Hold(Option<RunId>),
    /// A new display name.
    Rename(String),
    /// To read pages in another language.
    Language(String),
    /// To see pages in another light; empty for as the device says.
    Theme(String),
    /// To be forgotten: [`Command::Forget`], and everything that is kept beside the board. They are sure.
    ForgetMe,
    /// A code that works once, to be the same person on another device.
    HandOver,
    /// Another secret address for one's own calendar; the one before works no longer.
    NewCalendar,
    /// To be told when the board opens: where one gets push messages, and by one email if there is an address.
    TellMe {
        /// The address, as typed.
        email: Option<String>,
    },
    /// Not to be told of the opening after all.
    TellMeNot,
    /// To be told by push messages at this endpoint of a browser.
    SubscribePush {
        /// Where messages go.
        endpoint: String,
        /// The browser's public key, in base64url.
        p256dh: String,
        /// The browser's secret, in base64url.
        auth: String,
    },
    /// To get no more push messages there.
    UnsubscribePush {
        /// Where messages went.
        endpoint: String,
    },
    /// To call somebody else by another name, or by none (facilitators).
    RenamePerson {
        /// Whom.
        person: PersonId,
        /// What they are called from now on; empty for nothing.
        name: String,
    },
    /// To give somebody else exactly this role (owners only).
    SetRole {
        /// Whom.
        person: PersonId,
        /// What they may do.
        role: crate::Role,
    },
    /// An event like this one, without its sessions and people (facilitators).
    Duplicate {
        /// What it is called.
        name: String,
        /// Its first day.
        first_day: NaiveDate,
    },
    /// To fill the grid: the solver makes a proposal.
    Fill(FillOrder),
    /// To stop the solver and take the best so far.
    StopFilling,
    /// To apply the proposal: of these runs only, or, with `None`, all of it.
    ApplyProposal(Option<BTreeSet<RunId>>),
    /// To see what applying so much of the proposal would do.
    TryProposal(Option<BTreeSet<RunId>>),
    /// To forget the proposal.
    DiscardProposal,
    /// A new link for a role (owners only).
    NewLink(crate::Role),
    /// That a link work no longer (owners only).
    RevokeLink(i64),
    /// A new token of the API, which is somebody of that name and role (owners only).
    NewToken {
        /// What it is called.
        name: String,
        /// What it may do.
        role: crate::Role,
    },
    /// That the token of somebody open nothing any more (owners only).
    RevokeToken(PersonId),
    /// Another secret address for the wall; the one before works no longer (facilitators).
    NewWall,
    /// That the secret address of the wall work no longer (facilitators).
    EndWall,
}

impl Fields {
    /// The first field of that name, trimmed.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// The first field of that name as typed, or nothing.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every field of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| !value.is_empty() && value != "false")
    }

    /// The id that the client gave to what it asks for.
    pub fn command_id(&self) -> Option<CommandId> {
        self.get("command")?.parse().ok()
    }

    /// The number of the last change on the board that whoever sends it saw, if the form says.
    pub fn seen(&self) -> Option<Seq> {
        self.get("seen")?.parse().ok()
    }

    /// What the form asks for. `me` is who sends it, for forms in which one means oneself.
    pub fn asked(&self, me: Option<PersonId>) -> Result<Asked, Refusal> {
        Ok(Asked::Command(match self.get("do").unwrap_or_default() {
            "interest" => {
                let level = match self.get("level").unwrap_or_default() {
                    "interested" => Some(Level::Interested),
                    "must" => Some(Level::Must),
                    "none" => None,
                    _ => return Err(Refusal::NotUnderstood),
                };
                return Ok(Asked::Interest { session: self.id(Field::Session)?, level });
            }
            "here" => {
                let run = self.key("run", Refusal::NoSuchRun)?;
                return Ok(Asked::Here { run, here: self.ticked("here") });
            }
            "count-heads" => {
                return Ok(Asked::CountHeads {
                    run: self.key("run", Refusal::NoSuchRun)?,
                    heads: self.heads()?,
                    key: self.text("key").trim().to_owned(),
                });
            }
            "new-door-key" => return Ok(Asked::NewDoorKey),
            "new-card-key" => return Ok(Asked::NewCardKey),
            "hold" if self.text("run").trim().is_empty() => return Ok(Asked::Hold(None)),
            "hold" => return Ok(Asked::Hold(Some(self.key("run", Refusal::NoSuchRun)?))),
            "language" => return Ok(Asked::Language(self.needed("language")?)),
            "theme" => return Ok(Asked::Theme(self.text("theme").trim().to_owned())),
            "forget-me" if self.ticked(Field::Sure.key()) => return Ok(Asked::ForgetMe),
            "forget-me" => return Err(Refusal::NotSure),
            "hand-over" => return Ok(Asked::HandOver),
            "new-wall" => return Ok(Asked::NewWall),
            "end-wall" => return Ok(Asked::EndWall),
            "new-calendar" => return Ok(Asked::NewCalendar),
            "tell-me" => {
                let email = self.get("email").filter(|email| !email.is_empty()).map(str::to_owned);
                return Ok(Asked::TellMe { email });
            }
            "tell-me-not" => return Ok(Asked::TellMeNot),
            "subscribe-push" => {
                let (endpoint, p256dh) = (self.needed("endpoint")?, self.needed("p256dh")?);
                return Ok(Asked::SubscribePush { endpoint, p256dh, auth: self.needed("auth")? });
            }
            "unsubscribe-push" => {
                return Ok(Asked::UnsubscribePush { endpoint: self.needed("endpoint")? });
            }
            "rename-person" => {
                let person = self.id(Field::Person)?;
                return Ok(Asked::RenamePerson { person, name: self.text("name").to_owned() });
            }
            "set-role" => {
                let role = self.get("role").and_then(crate::Role::from_key).ok_or(Refusal::NotUnderstood)?;
                return Ok(Asked::SetRole { person: self.id(Field::Person)?, role });
            }
            "duplicate" => {
                let first_day = self.date(Field::FirstDay)?;
                return Ok(Asked::Duplicate { name: self.text("name").to_owned(), first_day });
            }
            "rename" => return Ok(Asked::Rename(self.text("name").to_owned())),
            "fill" => return Ok(Asked::Fill(self.fill_order()?)),
            "stop-filling" => return Ok(Asked::StopFilling),
            "apply-proposal" => return Ok(Asked::ApplyProposal(self.chosen_runs()?)),
            "try-proposal" => return Ok(Asked::TryProposal(self.chosen_runs()?)),
            "discard-proposal" => return Ok(Asked::DiscardProposal),
            "new-link" => {
                let role = self.get("role").and_then(crate::Role::from_key).ok_or(Refusal::NotUnderstood)?;
                return Ok(Asked::NewLink(role));
            }
            "revoke-link" => {
                let id = self.get("link").and_then(|id| id.parse().ok()).ok_or(Refusal::NotUnderstood)?;
                return Ok(Asked::RevokeLink(id));
            }
            "new-token" => {
                let role = self.get("role").and_then(crate::Role::from_key).ok_or(Refusal::NotUnderstood)?;
                return Ok(Asked::NewToken { name: self.text("name").to_owned(), role });
            }
            "revoke-token" => return Ok(Asked::RevokeToken(self.id(Field::Person)?)),

            "edit-settings" => Command::EditSettings(self.settings()?),
            "remove-logo" => Command::SetLogo(None),
            "set-phase" => Command::SetPhase(self.choice(Field::Phase, &Phase::ALL, Phase::key)?),
            "set-pitching" => Command::SetPitching(self.ticked("open")),
            "set-interest" => Command::SetInterest(self.ticked("open")),
            "announce" => {
                let until = self.get("until").filter(|until| !until.is_empty());
                let until = until
                    .map(|text| text.parse().map_err(|_| not_a_number(Field::Until, text)))
                    .transpose()?;
                Command::Announce { text: self.text("text").to_owned(), until }
            }
            "take-down" => Command::TakeDown(self.key("announcement", Refusal::NoSuchAnnouncement)?),

            "add-room" => Command::AddRoom(self.room_text()?),
            "edit-room" => Command::EditRoom(self.id(Field::Room)?, self.room_text()?),
            "remove-room" => Command::RemoveRoom(self.id(Field::Room)?),
            "move-room" => Command::MoveRoom(self.id(Field::Room)?, self.key("to", Refusal::NotUnderstood)?),
            "close-room" if self.get("from").is_some_and(|from| !from.is_empty()) => {
                let from = self.get("from").filter(|from| *from != "now");
                Command::CloseRoomFrom {
                    room: self.id(Field::Room)?,
                    from: from.map(|_| self.key("from", Refusal::NoSuchSlot)).transpose()?,
                    closed: self.get("closed").is_none() || self.ticked("closed"),
                }
            }
            "close-room" => Command::CloseRoom {
                room: self.id(Field::Room)?,
                slot: self.id(Field::Slot)?,
                closed: self.ticked("closed"),
            },

            "add-slot" => Command::AddSlot(self.slot_text()?),
            "edit-slot" => Command::EditSlot(self.id(Field::Slot)?, self.slot_text()?),
            "remove-slot" => Command::RemoveSlot(self.id(Field::Slot)?),
            "delay-slot" => Command::DelaySlot {
                slot: self.id(Field::Slot)?,
                minutes: self.minutes_late()?,
                absorb: self.ticked("absorb"),
            },
            "lay-out" => Command::Import(Box::new(self.template()?.programme()?)),

            "pitch" => Command::Pitch(Box::new(self.idea(me)?)),
            "edit-session" => Command::EditSession(self.id(Field::Session)?, Box::new(self.idea(me)?)),
            "withdraw" => Command::Withdraw(self.id(Field::Session)?),
            "restore" => Command::Restore(self.id(Field::Session)?),
            "merge" => Command::Merge { from: self.id(Field::Session)?, into: self.id(Field::Into)? },
            "ask-merge" => Command::AskMerge { from: self.id(Field::Session)?, into: self.id(Field::Into)? },
            "answer-merge" => {
                let yes = match self.get("answer").unwrap_or_default() {
                    "yes" => true,
                    "no" => false,
                    _ => return Err(Refusal::NotUnderstood),
                };
                Command::AnswerMerge { from: self.id(Field::Session)?, yes }
            }
            "take-back-merge" => Command::TakeBackMerge(self.id(Field::Session)?),
            "unite" => Command::Unite {
                from: self.id(Field::Session)?,
                into: self.id(Field::Into)?,
                title: self.text("title").to_owned(),
                blurb: self.text("blurb").to_owned(),
            },
            "propose-merge" => {
                Command::ProposeMerge { from: self.id(Field::Session)?, into: self.id(Field::Into)? }
            }
            "keep-apart" => Command::KeepApart {
                a: self.id(Field::Session)?,
                b: self.id(Field::Into)?,
                apart: self.get("apart") != Some("false"),
            },
            "unmerge" => Command::Unmerge(self.id(Field::Session)?),
            "call-up" => Command::CallUp(self.id(Field::Session)?),
            "heard" => Command::Heard(self.id(Field::Session)?),
            "requeue" => Command::Requeue(self.id(Field::Session)?),
            "queue" => {
                let before = self.get("before").filter(|before| !before.is_empty());
                let to = match before {
                    Some(_) => Spot::Before(self.key("before", Refusal::NoSuchSession)?),
                    None => self.spot()?,
                };
                Command::Queue(self.id(Field::Session)?, to)
            }
            "hold-pitch" => Command::Hold(self.id(Field::Session)?),
            "queue-by-arrival" => Command::QueueByArrival,
            "set-embedding" => Command::SetEmbedding(self.ticked("open")),
            "set-queueing" => Command::SetQueueing(Queueing {
                seconds: self
                    .optional(Field::PitchSeconds)?
                    .ok_or(Refusal::Missing { field: Field::PitchSeconds })?,
                first_timers: self.ticked("first-timers"),
            }),
            "set-sight" => Command::SetSight(self.sight()?),
            "hold-wall" => Command::HoldWall {
                shows: match self.get("shows").unwrap_or_default() {
                    "" => None,
                    _ => Some(self.choice(Field::Shows, &Showing::ALL, Showing::key)?),
                },
                minutes: self.wall_minutes()?,
            },
            "add-note" => {
                Command::AddNote { session: self.id(Field::Session)?, text: self.text("text").to_owned() }
            }
            "edit-note" => Command::EditNote {
                session: self.id(Field::Session)?,
                note: self.key("note", Refusal::NoSuchNote)?,
                text: self.text("text").to_owned(),
            },
            "remove-note" => Command::RemoveNote {
                session: self.id(Field::Session)?,
                note: self.key("note", Refusal::NoSuchNote)?,
            },

            "place" if self.get("move").is_some() => {
                Command::Place { moves: self.moves()?, confirmed: self.ticked("confirmed") }
            }
            "place" => Command::Place {
                moves: vec![Move { run: self.key("run", Refusal::NoSuchRun)?, to: self.place()? }],
                confirmed: self.ticked("confirmed"),
            },
            "swap" => Command::Swap {
                a: self.key("run", Refusal::NoSuchRun)?,
                b: self.key("with", Refusal::NoSuchRun)?,
                confirmed: self.ticked("confirmed"),
            },
            "pin" => {
                let pin = Pin { room: self.optional(Field::Room)?, slot: self.optional(Field::Slot)? };
                Command::Pin(self.key("run", Refusal::NoSuchRun)?, pin)
            }
            "repeat" => Command::Repeat(self.id(Field::Session)?),
            "drop-run" => Command::DropRun(self.key("run", Refusal::NoSuchRun)?),
            "hide" => Command::Hide(self.id(Field::Session)?),
            "show" => Command::Show(self.id(Field::Session)?),
            "remove-person" => Command::Remove {
                person: self.id(Field::Person)?,
                sessions: self.choice(Field::Kind, &Fate::ALL, Fate::key)?,
            },
            "let-in" => Command::LetIn(self.id(Field::Person)?),
            "undo" => Command::Undo(self.key("seq", Refusal::NoSuchChange)?),
            _ => return Err(Refusal::NotUnderstood),
        }))
    }

    /// Settings of an event, as the forms for a new and an existing one have them.
    /// Refusals: a day that is none, or a colour that is none.
    pub fn settings(&self) -> Result<Settings, Refusal> {
        let accent = self.get(Field::Accent.key()).filter(|text| !text.is_empty());
        let no_colour = |text: &str| Refusal::NotAColour { field: Field::Accent, text: text.to_owned() };
        Ok(Settings {
            name: self.text("name").to_owned(),
            about: self.text("about").to_owned(),
            zone: self.text("zone").to_owned(),
            hide_popularity: self.ticked("hide-popularity"),
            venue: self.text("venue").to_owned(),
            first_day: self.optional_date(Field::FirstDay)?,
            last_day: self.optional_date(Field::LastDay)?,
            pitches_each: self.optional(Field::PitchesEach)?,
            accent: accent.map(|text| Accent::parse(text).ok_or_else(|| no_colour(text))).transpose()?,
        })
    }

    /// How walls are seen. Refusals: a look that there is none of, numbers that do not fit.
    fn sight(&self) -> Result<Sight, Refusal> {
        let number = |field: Field, [least, most]: [u16; 2]| {
            let typed = self.get(field.key()).unwrap_or_default();
            if typed.is_empty() {
                return Err(Refusal::Missing { field });
            }
            let fits = typed.parse().ok().filter(|number| (least..=most).contains(number));
            fits.ok_or(Refusal::OutOfRange { field, least: least.into(), most: most.into() })
        };
        Ok(Sight {
            look: self.choice(Field::Look, &Look::ALL, Look::key)?,
            metres: number(Field::Metres, limits::WALL_METRES)?,
            across: number(Field::Across, limits::WALL_ACROSS)?,
        })
    }

    /// A template for days. Refusals: what is no number, too small or too large, or no time.
    pub fn template(&self) -> Result<Template, Refusal> {
        let pasted = rooms_in(self.text(Field::Names.key()));
        let numbered = |n: u32| RoomText {
            name: format!("{} {n}", self.get("room-title").unwrap_or("Room")),
            ..RoomText::default()
        };
        let count = self.ranged(Field::Rooms, 0)?;
        let lunch = match self.get(Field::Lunch.key()) {
            None | Some("") => None,
            Some(_) => Some((self.time(Field::Lunch)?, self.ranged(Field::LunchFor, 60)?)),
        };
        Ok(Template {
            rooms: if pasted.is_empty() { (1..=count).map(numbered).collect() } else { pasted },
            date: self.date(Field::Date)?,
            days: self.ranged(Field::Days, 1)?,
            starts: self.time(Field::Starts)?,
            slots: self.ranged(Field::Slots, 0)?,
            minutes: self.ranged(Field::Minutes, 45)?,
            gap: self.ranged(Field::Gap, 0)?,
            lunch,
            opening: self.ticked("opening"),
            closing: self.ticked("closing"),
            titles: ["opening-title", "lunch-title", "closing-title"].map(|name| self.text(name).to_owned()),
        })
    }

    /// The number in a field of a template.
    fn ranged(&self, field: Field, without: u32) -> Result<u32, Refusal> {
        let number = self.optional(field)?.unwrap_or(without);
        match Template::range(field) {
            Some((least, most)) if !(least..=most).contains(&number) => {
                Err(Refusal::OutOfRange { field, least, most })
            }
            _ => Ok(number),
        }
    }

    /// By how much a slot is late: what the button says that was pressed, or else what was typed before it.
    fn minutes_late(&self) -> Result<i64, Refusal> {
        let field = Field::Minutes;
        let said = self.all(field.key()).map(str::trim).filter(|text| !text.is_empty()).last();
        let text = said.ok_or(Refusal::Missing { field })?.replace('\u{2212}', "-");
        let too_much = Refusal::DelayOutOfRange { most: limits::DELAY };
        let why = if is_number(&text) { too_much } else { Refusal::NotANumber { field, text: text.clone() } };
        text.parse().map_err(|_| why)
    }

    /// For how long walls are held. A number of any size is told what fits.
    fn wall_minutes(&self) -> Result<Option<u32>, Refusal> {
        let field = Field::Minutes;
        let typed = self.get(field.key()).filter(|text| is_number(text));
        if typed.is_some_and(|text| text.parse::<u32>().is_err()) {
            return Err(Refusal::OutOfRange { field, least: 1, most: limits::WALL_MINUTES });
        }
        self.optional(field)
    }

    fn fill_order(&self) -> Result<FillOrder, Refusal> {
        fn one<T: Copy>(text: &str, all: &[T], key: fn(T) -> &'static str) -> Result<T, Refusal> {
            all.iter().copied().find(|one| key(*one) == text).ok_or(Refusal::NotUnderstood)
        }
        let said = |name| self.get(name).filter(|text| !text.is_empty());
        Ok(FillOrder {
            how: said("how").map_or(Ok(How::default()), |text| one(text, &How::ALL, How::key))?,
            keep: said("keep").map(|text| one(text, &Keep::ALL, Keep::key)).transpose()?,
            freeze: self.ids("freeze", Field::Slot)?.into_iter().collect(),
        })
    }

    /// The runs that were chosen of a proposal, several in one field where they go together; `None` where nobody was
    /// asked to choose. A form in which one can choose says so by a field `chosen`: then none is none.
    pub fn chosen_runs(&self) -> Result<Option<BTreeSet<RunId>>, Refusal> {
        let texts = self.all("run").flat_map(str::split_whitespace);
        let runs: Result<BTreeSet<RunId>, _> = texts.map(str::parse).collect();
        let runs = runs.map_err(|_| Refusal::NoSuchRun)?;
        Ok((self.ticked("chosen") || !runs.is_empty()).then_some(runs))
    }

    /// How many heads a door has counted.
    fn heads(&self) -> Result<u32, Refusal> {
        let field = Field::Heads;
        match self.optional(field)?.ok_or(Refusal::Missing { field })? {
            heads if heads > limits::HEADS => {
                Err(Refusal::OutOfRange { field, least: 0, most: limits::HEADS })
            }
            heads => Ok(heads),
        }
    }

    fn room_text(&self) -> Result<RoomText, Refusal> {
        Ok(RoomText {
            name: self.text("name").to_owned(),
            capacity: self.optional(Field::Capacity)?,
            features: self.list("features", &SEPARATORS),
            directions: self.text("directions").to_owned(),
        })
    }

    fn slot_text(&self) -> Result<SlotText, Refusal> {
        let date = self.date(Field::Date)?;
        let kind = match self.get("kind") {
            None | Some("") => SlotKind::Sessions,
            Some(_) => self.choice(Field::Kind, &SlotKind::ALL, SlotKind::key)?,
        };
        Ok(SlotText::on(
            date,
            self.time(Field::Starts)?,
            self.time(Field::Ends)?,
            kind,
            self.text("title").to_owned(),
        ))
    }

    fn idea(&self, me: Option<PersonId>) -> Result<Idea, Refusal> {
        let myself = me.filter(|_| self.ticked("hosting")).map(Host::Person);
        let people = self.ids("host", Field::Hosts)?.into_iter().map(Host::Person);
        let named = self.list("hosts", &SEPARATORS).into_iter().map(Host::Named);
        let format = match self.get("format") {
            None | Some("") => Format::default(),
            Some(_) => self.choice(Field::Format, &Format::ALL, Format::key)?,
        };
        Ok(Idea {
            title: self.text("title").to_owned(),
            blurb: self.text("blurb").to_owned(),
            hosts: myself.into_iter().chain(people).chain(named).collect(),
            tags: self.list("tags", &SEPARATORS),
            format,
            needs: self.list("needs", &SEPARATORS),
            cannot: self.ids("cannot", Field::Cannot)?.into_iter().collect(),
            avoid: self.ids("avoid", Field::Avoid)?.into_iter().collect(),
            length: self.optional(Field::Length)?.unwrap_or(1),
            beginners: self.ticked("beginners"),
            language: self.text("language").to_owned(),
            pad: self.text("pad").to_owned(),
        })
    }

    /// `to` says where in the queue.
    fn spot(&self) -> Result<Spot, Refusal> {
        match self.get("to").unwrap_or_default() {
            "front" => Ok(Spot::Front),
            "end" => Ok(Spot::End),
            "up" => Ok(Spot::Up),
            "down" => Ok(Spot::Down),
            _ => Err(Refusal::NotUnderstood),
        }
    }

    /// `place` holds room and slot as `3.5`, or nothing for off the board.
    fn place(&self) -> Result<Option<Place>, Refusal> {
        match self.get("place") {
            None | Some("") => Ok(None),
            Some(text) => Ok(Some(cell(text)?)),
        }
    }

    /// Each `move` holds a run and its room and slot as `12.2:3.5`, or `12.2:` for off the board: all in one change.
    fn moves(&self) -> Result<Vec<Move>, Refusal> {
        let moves = self.all("move").map(|text| {
            let (run, to) = text.trim().split_once(':').ok_or(Refusal::NotUnderstood)?;
            let run = run.parse().map_err(|_| Refusal::NoSuchRun)?;
            let to = if to.is_empty() { None } else { Some(cell(to)?) };
            Ok(Move { run, to })
        });
        moves.collect()
    }

    /// What is listed in all fields of that name.
    fn list(&self, name: &str, separators: &[char]) -> Vec<String> {
        let parts = self.all(name).flat_map(|value| value.split(separators));
        parts.map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// The numbers in all fields of that name; empty ones, which menus send for "none", left out.
    fn ids<T: FromStr>(&self, name: &str, field: Field) -> Result<Vec<T>, Refusal> {
        let texts = self.all(name).map(str::trim).filter(|text| !text.is_empty());
        texts.map(|text| text.parse().map_err(|_| not_a_number(field, text))).collect()
    }

    fn id<T: FromStr>(&self, field: Field) -> Result<T, Refusal> {
        self.optional(field)?.ok_or(Refusal::Missing { field })
    }

    fn optional<T: FromStr>(&self, field: Field) -> Result<Option<T>, Refusal> {
        let text = self.get(field.key()).filter(|text| !text.is_empty());
        text.map(|text| text.parse().map_err(|_| not_a_number(field, text))).transpose()
    }

    fn key<T: FromStr>(&self, name: &str, refusal: Refusal) -> Result<T, Refusal> {
        self.get(name).and_then(|text| text.parse().ok()).ok_or(refusal)
    }

    fn choice<T: Copy>(
        &self,
        field: Field,
        all: &[T],
        key: impl Fn(T) -> &'static str,
    ) -> Result<T, Refusal> {
        let text = self.get(field.key()).unwrap_or_default();
        let choice = all.iter().copied().find(|choice| key(*choice) == text);
        choice.ok_or_else(|| Refusal::NotAChoice { field, text: text.to_owned() })
    }

    fn date(&self, field: Field) -> Result<NaiveDate, Refusal> {
        self.optional_date(field)?.ok_or(Refusal::Missing { field })
    }

    fn optional_date(&self, field: Field) -> Result<Option<NaiveDate>, Refusal> {
        let text = self.get(field.key()).filter(|text| !text.is_empty());
        text.map(|text| text.parse().map_err(|_| Refusal::NotADate { field, text: text.to_owned() }))
            .transpose()
    }

    /// What a page sends by itself, so that nobody can have left it out.
    fn needed(&self, name: &str) -> Result<String, Refusal> {
        let text = self.get(name).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or(Refusal::NotUnderstood)
    }

    fn time(&self, field: Field) -> Result<NaiveTime, Refusal> {
        let text = self.get(field.key()).filter(|text| !text.is_empty()).ok_or(Refusal::Missing { field })?;
        let time =
            NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"));
        time.map_err(|_| Refusal::NotATime { field, text: text.to_owned() })
    }
}

/// Room and slot, written `3.5`.
fn cell(text: &str) -> Result<Place, Refusal> {
    let cell = text.split_once('.');
    let cell = cell.and_then(|(room, slot)| Some((room.parse().ok()?, slot.parse().ok()?)));
    let (room, slot) =
        cell.ok_or_else(|| Refusal::NotAChoice { field: Field::Place, text: text.to_owned() })?;
    Ok(Place { room, slot })
}

/// Why a text is no number that the field takes: it is none at all, or too small or too large a one.
fn not_a_number(field: Field, text: &str) -> Refusal {
    let is_number = is_number(text);
    if let Some((least, most)) = Template::range(field).filter(|_| is_number) {
        return Refusal::OutOfRange { field, least, most };
    }
    match field {
        Field::Capacity if is_number => Refusal::OutOfRange { field, least: 1, most: limits::CAPACITY },
        Field::Heads if is_number => Refusal::OutOfRange { field, least: 0, most: limits::HEADS },
        Field::PitchesEach if is_number => {
            Refusal::OutOfRange { field, least: 1, most: limits::PITCHES_EACH.into() }
        }
        Field::Person if is_number => Refusal::NoSuchPerson,
        Field::Length if is_number => Refusal::OutOfRange { field, least: 1, most: limits::LENGTH.into() },
        Field::PitchSeconds if is_number => Refusal::OutOfRange {
            field,
            least: limits::PITCH_SECONDS_LEAST.into(),
            most: limits::PITCH_SECONDS_MOST.into(),
        },
        Field::Room if is_number => Refusal::NoSuchRoom,
        Field::Slot if is_number => Refusal::NoSuchSlot,
        Field::Session | Field::Into if is_number => Refusal::NoSuchSession,
        _ => Refusal::NotANumber { field, text: text.to_owned() },
    }
}

/// Whether a text is a whole number, of whatever size.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}
