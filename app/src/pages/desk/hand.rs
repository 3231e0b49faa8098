//! A card in somebody's hand: picked up with a mouse, a finger, a pen or a key, carried over the grid, put down. It
//! sends the same forms as “Move to…”, which works without any of this.

#[cfg(any(test, feature = "hydrate"))]
mod drop;
#[cfg(feature = "hydrate")]
mod grip;
#[cfg(feature = "hydrate")]
mod paint;

use super::frame::said;
use super::move_to::focus;
use super::sight::Sight;
use crate::api::{Done, Refused};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::RunId;

/// Told whenever a card is picked up or put down, so that others at the desk can see it.
#[cfg(feature = "hydrate")]
pub(super) fn held(hall: Hall, run: Option<RunId>) {
    super::together::hold(hall, run);
}

/// The hand of whoever looks at the grid.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    sight: Sight,
    /// What to do when something was done.
    done: Callback<Done>,
    /// What is said aloud.
    says: RwSignal<String>,
    /// A move that was refused, until somebody has read why.
    question: RwSignal<Option<Question>>,
}

/// A move that was refused.
#[derive(Clone)]
struct Question {
    run: RunId,
    refused: Refused,
    fields: Vec<(String, String)>,
}

impl Hand {
    /// An empty hand, ready to pick up.
    pub(super) fn new(sight: Sight) -> Self {
        let hand = Self {
            sight,
            done: said(sight.hall),
            says: RwSignal::new(String::new()),
            question: RwSignal::new(None),
        };
        #[cfg(feature = "hydrate")]
        grip::Grip::new(hand).listen();
        hand
    }

    /// What is heard, and what is asked back.
    pub(super) fn view(self) -> AnyView {
        let w = words();
        let says = self.says;
        view! {
            <p id="hand-hint" hidden>{w.grid_hint()}</p>
            <p id="hand-says" class="unseen" aria-live="assertive">{move || says.get()}</p>
            {move || self.question.get().map(|question| self.asks(question))}
        }
        .erase()
    }

    /// A refusal, with a way to do it all the same where there is one. The card is where it was meanwhile.
    fn asks(self, question: Question) -> AnyView {
        let w = words();
        let Question { run, refused, fields } = question;
        let leave = move || {
            self.question.set(None);
            focus(format!("card-{run}"));
        };
        let anyway = refused.confirmable.then(|| {
            let again = move |_| {
                let mut fields = fields.clone();
                fields.push(("confirmed".to_owned(), "yes".to_owned()));
                self.question.set(None);
                self.send(run, fields);
            };
            view! { <button class="button" id="question-yes" on:click=again>{w.form_anyway()}</button> }
        });
        focus(if refused.confirmable { "question-yes" } else { "question-no" }.to_owned());
        view! {
            <div
                class="hand-asks"
                role="alertdialog"
                aria-label=w.grid_question()
                aria-describedby="question-says"
                on:keydown=move |event| {
                    if event.key() == "Escape" {
                        leave();
                    }
                }
            >
                <p id="question-says">{refused.sentence}</p>
                <div class="row">
                    {anyway}
                    <button class="button button--quiet" id="question-no" on:click=move |_| leave()>{w.grid_leave()}</button>
                </div>
            </div>
        }
        .erase()
    }

    /// Asks the server for a move. The card gets the focus afterwards, wherever it is then.
    #[cfg(feature = "hydrate")]
    fn send(self, run: RunId, mut fields: Vec<(String, String)>) {
        use crate::live::outbox::{self, Failed};

        let hall: Hall = self.sight.hall;
        let seen = hall.board.with_untracked(|board| board.seq);
        fields.retain(|(name, _)| name != "seen");
        fields.push(("seen".to_owned(), seen.to_string()));
        fields.push(("command".to_owned(), outbox::new_id().to_string()));
        leptos::task::spawn_local(async move {
            match outbox::send(model::Fields(fields.clone()), Some(hall)).await {
                Ok(done) => {
                    let _ = self.done.try_run(done);
                    focus(format!("card-{run}"));
                }
                Err(Failed::Refused(refused)) => {
                    fields.retain(|(name, _)| name != "command" && name != "confirmed");
                    self.question.try_set(Some(Question { run, refused, fields }));
                }
                Err(Failed::Kept | Failed::NoAnswer) => hall.tell(words().form_no_answer(), true),
            }
        });
    }

    #[cfg(not(feature = "hydrate"))]
    fn send(self, _: RunId, _: Vec<(String, String)>) {
        let _: (Hall, Callback<Done>) = (self.sight.hall, self.done);
    }
}
