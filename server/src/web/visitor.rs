//! Who is asking: a device is known by a random token in a cookie, and only the token's digest is stored.

use super::Site;
use crate::boards::OpenBoard;
use crate::chance::Secret;
use axum::http::{HeaderMap, HeaderValue, header};
use model::{Actor, PersonId, Role};
use store::{Digest, Person};

/// A device that asks for something.
pub(crate) struct Visitor {
    token: Option<Secret>,
    secure: bool,
}

impl Visitor {
    /// Whoever sent these headers.
    pub(crate) fn of(site: &Site, headers: &HeaderMap) -> Self {
        let secure = is_secure(site);
        let name = cookie_name(secure);
        let token = cookies(headers, name).find_map(Secret::parse);
        Self { token, secure }
    }

    /// Nobody's device: that of a program, which is known by something else.
    pub(super) fn nobody() -> Self {
        Self { token: None, secure: false }
    }

    /// Gives the device a token if it has none; answers the cookie to set.
    pub(crate) fn ensure_token(&mut self, site: &Site) -> Option<HeaderValue> {
        if self.token.is_some() {
            return None;
        }
        let token = Secret::new(site.boards.chance());
        let name = cookie_name(self.secure);
        let secure = if self.secure { "; Secure" } else { "" };
        // 400 days is the longest that browsers keep a cookie.
        let cookie =
            format!("{name}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=34560000{secure}", token.reveal());
        self.token = Some(token);
        let mut value = HeaderValue::from_str(&cookie).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// What the store knows this device by.
    pub(crate) fn token(&self) -> Option<Digest> {
        self.token.as_ref().map(Secret::digest)
    }

    /// The cookie that takes the token back, for a device that is nobody anywhere any more.
    pub(super) async fn leave(&self, site: &Site) -> Option<HeaderValue> {
        let token = self.token()?;
        let stays = site.boards.store().is_somebody(&token).await.unwrap_or(true);
        let secure = if self.secure { "; Secure" } else { "" };
        let cookie =
            format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}", cookie_name(self.secure));
        if stays { None } else { HeaderValue::from_str(&cookie).ok() }
    }

    /// The person that this device is at an event, if it has done something there.
    pub(crate) async fn person(
        &self,
        site: &Site,
        board: &OpenBoard,
    ) -> Result<Option<Person>, store::Error> {
        let Some(token) = self.token() else { return Ok(None) };
        let person = site.boards.store().person(board.event.id, &token).await?;
        board.note_device(&token, person.as_ref());
        Ok(person)
    }

    /// The same while the database is away: as last heard, or nobody.
    pub(super) fn last_known(&self, board: &OpenBoard) -> Option<Person> {
        board.last_known(&self.token()?)
    }

    /// The person that this device is at an event from now on.
    pub(crate) async fn ensure_person(
        &self,
        site: &Site,
        board: &OpenBoard,
    ) -> Result<Option<Person>, store::Error> {
        let Some(token) = &self.token else { return Ok(None) };
        let now = site.boards.clock().now();
        site.boards.store().ensure_person(board.event.id, &token.digest(), now).await.map(Some)
    }

    /// What this device may do at an event; nothing special if the store cannot say.
    pub(crate) async fn role(&self, site: &Site, board: &OpenBoard) -> Role {
        self.role_and_person(site, board).await.0
    }

    /// The same, and who that is.
    pub(crate) async fn role_and_person(&self, site: &Site, board: &OpenBoard) -> (Role, Option<PersonId>) {
        let person = self.person(site, board).await.ok().flatten();
        person.map_or((Role::Attendee, None), |person| (person.role, Some(person.id)))
    }
}

/// The values of the cookies of that name.
fn cookies<'a>(headers: &'a HeaderMap, name: &'a str) -> impl Iterator<Item = &'a str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(move |(key, _)| *key == name).map(|(_, value)| value)
}

/// The value of the cookie of that name.
pub(super) fn cookie<'a>(headers: &'a HeaderMap, name: &'a str) -> Option<&'a str> {
    cookies(headers, name).next()
}

/// A person as the rules see them.
pub(super) fn actor(person: Option<&Person>) -> Actor {
    match person {
        Some(person) => Actor { person: Some(person.id), role: person.role },
        None => Actor { person: None, role: Role::Attendee },
    }
}

/// Whether people reach this server by https, and the cookie has to stay there.
pub(super) fn is_secure(site: &Site) -> bool {
    site.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
}

fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-campgrid" } else { "campgrid" }
}
