//! The one email: that the board has opened.

use super::sentences::Message;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::traces;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};

use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use std::time::{Duration, UNIX_EPOCH};
use words::Words;

/// How long the mail server may take for each step.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pauses before further tries.
const PAUSES: [Duration; 2] = [Duration::from_secs(5), Duration::from_secs(60)];
/// Longest address, by RFC 5321.
const LONGEST: usize = 254;

/// Writes emails.
#[derive(Clone)]
pub(crate) struct Mail {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    clock: Clock,
    chance: Chance,
}

/// The mail server or the sender is not what it should be.
#[derive(Debug, thiserror::Error)]
pub enum MailFault {
    /// The address of the mail server.
    #[error("the address of the mail server is none: {0}; write it like smtps://user:password@mail.example")]
    Server(#[from] lettre::transport::smtp::Error),
    /// The sender.
    #[error("“{from}” cannot send mail: {why}; write it like Campgrid <board@camp.example>")]
    From {
        /// What was given.
        from: String,
        /// What is wrong with it.
        why: lettre::address::AddressError,
    },
}

impl Mail {
    /// By the mail server at `url`, from the sender `from`.
    pub(crate) fn by(url: &str, from: &str, clock: Clock, chance: Chance) -> Result<Self, MailFault> {
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(PATIENCE)).build();
        let from = from.parse().map_err(|why| MailFault::From { from: from.to_owned(), why })?;
        Ok(Self { server, from, clock, chance })
    }

    /// Whom push services may write to.
    pub(crate) fn sender(&self) -> &Address {
        &self.from.email
    }

    /// Sends a message to each of these addresses, one after the other. Nobody keeps the addresses.
    pub(crate) async fn send(self, to: Vec<Address>, message: Message, link: String, w: Words) {
        let body = format!("{}\n\n{link}\n\n{}\n", message.body, w.told_why_email());
        let mut failed = 0;
        for to in to {
            failed += usize::from(!self.send_one(to, &message.title, &body).await);
        }
        if failed > 0 {
            traces::failed(&tracing::Span::current());
            tracing::warn!(failed, "emails could not be sent");
        }
    }

    async fn send_one(&self, to: Address, title: &str, body: &str) -> bool {
        let now = Duration::from_millis(self.clock.now().max(0).cast_unsigned());
        let id = format!("<{:x}.{:x}@{}>", self.chance.id(), self.chance.id(), self.from.email.domain());
        let by_machine = HeaderName::new_from_ascii_str("Auto-Submitted");
        let email = lettre::Message::builder()
            .date(UNIX_EPOCH + now)
            .message_id(Some(id))
            .raw_header(HeaderValue::new(by_machine, "auto-generated".into()))
            .from(self.from.clone())
            .to(to.into())
            .subject(title)
            .header(ContentType::TEXT_PLAIN)
            .body(body.to_owned());
        let Ok(email) = email else { return false };
        for pause in PAUSES.into_iter().map(Some).chain([None]) {
            match (self.server.send(email.clone()).await, pause) {
                (Ok(_), _) => return true,
                (Err(error), Some(pause)) if !error.is_permanent() => {
                    tracing::debug!(%error, "the mail server is asked again");
                    tokio::time::sleep(pause).await;
                }
                (Err(error), _) => {
                    tracing::info!(%error, "the mail server refuses an email");
                    return false;
                }
            }
        }
        false
    }
}

/// Reads an address; `None` if it is none.
pub(crate) fn address(text: &str) -> Option<Address> {
    text.parse().ok().filter(|_| text.len() <= LONGEST)
}
