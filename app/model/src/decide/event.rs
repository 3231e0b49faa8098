//! Settings, phase and announcements.

use super::slots::zoned;
use super::{Context, Zones};
use crate::text::{clamp, optional_line, optional_lines, required_line};
use crate::{
    Announcement, AnnouncementId, Board, Effect, Field, Held, LogoName, Millis, Phase, Refusal, Settings,
    Showing, Sight, Slot, limits,
};
use chrono::DateTime;

/// Settings, cleaned. Errors: what is wrong with them.
pub(super) fn clean_settings(settings: &Settings, zones: &dyn Zones) -> Result<Settings, Refusal> {
    let zone = settings.zone.trim().to_owned();
    // Any moment will do to learn whether there is such a zone.
    zones.offset(&zone, DateTime::UNIX_EPOCH.naive_utc()).map(|_| ()).or_else(|fault| match fault {
        super::ZoneFault::NoSuchTime => Ok(()),
        super::ZoneFault::UnknownZone => Err(fault.refusal(&zone)),
    })?;
    let (first_day, last_day) = (settings.first_day, settings.last_day);
    match (first_day, last_day) {
        (None, Some(_)) => return Err(Refusal::Missing { field: Field::FirstDay }),
        (Some(first), Some(last)) if last < first => return Err(Refusal::EndsBeforeItBegins),
        _ => {}
    }
    Ok(Settings {
        name: required_line(Field::Name, &settings.name, limits::EVENT_NAME)?,
        about: optional_lines(Field::About, &settings.about, limits::ABOUT)?,
        zone,
        hide_popularity: settings.hide_popularity,
        venue: optional_line(Field::Venue, &settings.venue, limits::VENUE)?,
        first_day,
        last_day,
        accent: settings.accent.clone(),
        pitches_each: match settings.pitches_each {
            Some(most) if !(1..=limits::PITCHES_EACH).contains(&most) => {
                let most = limits::PITCHES_EACH.into();
                return Err(Refusal::OutOfRange { field: Field::PitchesEach, least: 1, most });
            }
            each => each,
        },
    })
}

impl Board {
    pub(super) fn edit_settings(
        &self,
        context: &Context<'_>,
        settings: &Settings,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let settings = clean_settings(settings, context.zones)?;
        if settings == self.event.settings {
            return Ok(Vec::new());
        }
        let mut effects = Vec::new();
        if settings.zone != self.event.settings.zone {
            // Slots keep what the clock shows; the moments move with the zone.
            let unfit = |slot: &Slot| Refusal::ZoneUnfit { zone: settings.zone.clone(), times: slot.times() };
            for slot in &self.slots {
                let moved = zoned(context.zones, &settings.zone, slot.id, slot.text.clone());
                let moved = moved.map_err(|_| unfit(slot))?;
                if moved != *slot {
                    effects.push(Effect::SlotEdited(moved));
                }
            }
            // A slot across a change of the clocks can reach into the next one.
            let after = self.after(&effects);
            if let Some([slot, _]) = after.slots.array_windows().find(|[a, b]| a.ends_at() > b.starts_at()) {
                return Err(unfit(slot));
            }
        }
        effects.insert(0, Effect::SettingsEdited(settings));
        Ok(effects)
    }

    pub(super) fn set_logo(
        &self,
        context: &Context<'_>,
        logo: Option<&LogoName>,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if logo == self.event.logo.as_ref() {
            Ok(Vec::new())
        } else {
            Ok(vec![Effect::LogoSet(logo.cloned())])
        }
    }

    pub(super) fn set_embedding(
        &self,
        context: &Context<'_>,
        embedding: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let same = embedding == self.event.embedding;
        Ok(if same { Vec::new() } else { vec![Effect::EmbeddingSet(embedding)] })
    }

    pub(super) fn set_phase(
        &self,
        context: &Context<'_>,
        phase: Phase,
        pitching: bool,
        interest: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let event = &self.event;
        if (event.phase, event.pitching, event.interest) == (phase, pitching, interest) {
            return Ok(Vec::new());
        }
        Ok(vec![Effect::PhaseSet { phase, pitching, interest }])
    }

    pub(super) fn set_sight(&self, context: &Context<'_>, sight: Sight) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let within = |field: Field, number: u16, [least, most]: [u16; 2]| {
            let refusal = Refusal::OutOfRange { field, least: least.into(), most: most.into() };
            (least..=most).contains(&number).then_some(()).ok_or(refusal)
        };
        within(Field::Metres, sight.metres, limits::WALL_METRES)?;
        within(Field::Across, sight.across, limits::WALL_ACROSS)?;
        Ok(if sight == self.event.sight { Vec::new() } else { vec![Effect::SightSet(sight)] })
    }

    /// Also what is so already is a change, if it is to stay so for another while.
    pub(super) fn hold_wall(
        &self,
        context: &Context<'_>,
        shows: Option<Showing>,
        minutes: Option<u32>,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if minutes.is_some_and(|minutes| !(1..=limits::WALL_MINUTES).contains(&minutes)) {
            return Err(Refusal::OutOfRange { field: Field::Minutes, least: 1, most: limits::WALL_MINUTES });
        }
        let until = minutes.map(|minutes| context.now.saturating_add(Millis::from(minutes) * 60_000));
        let held = shows.map(|shows| Held { shows, until });
        Ok(if held == self.event.wall { Vec::new() } else { vec![Effect::WallHeld(held)] })
    }

    pub(super) fn announce(
        &self,
        context: &Context<'_>,
        text: &str,
        until: Option<Millis>,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let text = required_line(Field::Text, text, limits::ANNOUNCEMENT)?;
        if self.announcements.len() >= limits::ANNOUNCEMENTS {
            return Err(Refusal::EventFull { what: Field::Text, most: clamp(limits::ANNOUNCEMENTS) });
        }
        if until.is_some_and(|until| until <= context.now) {
            return Err(Refusal::AlreadyPast { field: Field::Until });
        }
        let id = AnnouncementId(self.given.announcement.0 + 1);
        Ok(vec![Effect::Announced(Announcement { id, text, at: context.now, until, by: context.by.person })])
    }

    pub(super) fn take_down(
        &self,
        context: &Context<'_>,
        id: AnnouncementId,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let there = self.announcements.iter().any(|announcement| announcement.id == id);
        if there { Ok(vec![Effect::TakenDown(id)]) } else { Err(Refusal::NoSuchAnnouncement) }
    }
}
