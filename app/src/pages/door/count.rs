//! How full it is, and, for whoever may, a button that counts one more: taps show at once, and the number that they make
//! goes to the server when the one before has been answered, so that fast thumbs lose nothing.

use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, TextField};
use crate::words::words;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::RunId;

/// Counting in one run.
#[derive(Clone, Copy)]
struct Count {
    hall: Hall,
    run: RunId,
    /// With what the screen may count; empty where it came without.
    key: StoredValue<String>,
    /// What taps have made that the server has not answered yet.
    tapped: RwSignal<Option<u32>>,
}

/// How full a run is, with buttons for whoever may count.
pub(super) fn heads(hall: Hall, run: RunId, seats: Option<u32>) -> AnyView {
    let w = words();
    let key = use_query_map().read_untracked().get("key").unwrap_or_default();
    let has_key = !key.is_empty();
    let count = Count { hall, run, key: StoredValue::new(key), tapped: RwSignal::new(None) };
    let heads = Memo::new(move |_| count.heads());
    let may = Memo::new(move |_| {
        let me = hall.me.with(|me| me.person);
        let hosts = || {
            hall.board.with(|board| {
                board.run(run).is_some_and(|(session, _)| me.is_some_and(|me| session.is_of(me)))
            })
        };
        let open = hall.board.with(|board| board.counts_heads(run, hall.now.get()).is_ok());
        open && (has_key || hall.facilitates() || hosts())
    });
    let says = move || match (heads.get(), seats) {
        (0, Some(seats)) => w.door_seats(seats),
        (0, None) => w.door_nobody().to_owned(),
        (heads, None) => w.door_here(heads),
        (heads, Some(seats)) if heads >= seats => w.door_full(heads - seats),
        (heads, Some(seats)) => w.door_seats_left(seats - heads),
    };
    let full = move || seats.is_some_and(|seats| heads.get() >= seats && seats > 0);
    let figure = move || {
        let heads = heads.get();
        (heads > 0).then(|| match seats {
            Some(seats) => w.door_of_seats(heads, seats),
            None => heads.to_string(),
        })
    };
    let bar = move || {
        let heads = heads.get();
        seats.filter(|_| heads > 0).map(|seats| {
            view! { <meter class="door__bar" min="0" max=seats.to_string() value=heads.min(seats).to_string() aria-label=w.door_full_label()></meter> }
        })
    };
    view! {
        <section class="door__heads" class:door__heads--full=full aria-labelledby="heads">
            <h2 id="heads" class="door__label">{w.door_how_full()}</h2>
            <p class="door__seats" role="status">{says}</p>
            <p class="door__figure figures">{figure}</p>
            {bar}
            {move || may.get().then(|| controls(count, heads))}
        </section>
    }
    .erase()
}

/// The buttons.
fn controls(count: Count, heads: Memo<u32>) -> AnyView {
    let w = words();
    let name = format!("count-heads-{}", count.run);
    let field = move || {
        let hidden = count.key.get_value();
        view! {
            <Hidden name="run" value=count.run.to_string()/>
            <Hidden name="key" value=hidden/>
        }
    };
    let fewer = move || heads.get().saturating_sub(1).to_string();
    let more = move || (heads.get() + 1).to_string();
    view! {
        <Act what="count-heads" key=count.run.to_string() class="door__count" keep=true>
            {field()}
            <button class="button button--quiet door__fewer" name="heads" value=fewer aria-label=w.door_fewer() disabled=move || heads.get() == 0 on:click=move |event| count.tap(&event, false)>"−"</button>
            <button class="button door__one-more" name="heads" value=more on:click=move |event| count.tap(&event, true)>{w.door_one_more()}</button>
        </Act>
        <details class="door__set" open=came_back(&name)>
            <summary>{w.door_set_how()}</summary>
            <Act what="count-heads" key=format!("{}-set", count.run) class="row" >
                {field()}
                <TextField name="heads" label=w.door_set_label() kind="number"/>
                <button class="button button--quiet">{w.door_set()}</button>
            </Act>
        </details>
    }
    .erase()
}

/// Whether the form in which a number is typed has come back.
fn came_back(name: &str) -> bool {
    let returned = use_context::<crate::hall::ReturnedForm>().and_then(|form| form.0);
    returned.is_some_and(|form| {
        form.fields.get("form").is_some_and(|form| form.strip_suffix("-set") == Some(name))
    })
}

impl Count {
    /// How many there are, taps that are on their way included.
    fn heads(self) -> u32 {
        self.tapped.get().unwrap_or_else(|| {
            self.hall.heads.with(|heads| heads.0.get(&self.run).copied().unwrap_or_default())
        })
    }

    /// Counts one more, or one fewer.
    #[cfg(feature = "hydrate")]
    fn tap(self, event: &MouseEvent, more: bool) {
        event.prevent_default();
        let heads = untrack(|| self.heads());
        let wanted = if more { heads + 1 } else { heads.saturating_sub(1) };
        let waits = self.tapped.get_untracked().is_some();
        self.tapped.set(Some(wanted));
        if !waits {
            leptos::task::spawn_local(self.send());
        }
    }

    #[cfg(not(feature = "hydrate"))]
    #[expect(clippy::unused_self, reason = "only a browser has clicks")]
    fn tap(self, _: &MouseEvent, _: bool) {}

    /// Sends what taps have made until the server knows it.
    #[cfg(feature = "hydrate")]
    async fn send(self) {
        use crate::live::outbox::{Failed, new_id, send};

        while let Some(Some(wanted)) = self.tapped.try_get_untracked() {
            let field = |name: &str, value: String| (name.to_owned(), value);
            let fields = model::Fields(vec![
                field("do", "count-heads".into()),
                field("run", self.run.to_string()),
                field("key", self.key.try_get_value().unwrap_or_default()),
                field("heads", wanted.to_string()),
                field("command", new_id().to_string()),
            ]);
            let answer = send(fields, Some(self.hall)).await;
            let Some(now) = self.tapped.try_get_untracked() else { return };
            match answer {
                Ok(_) if now == Some(wanted) => {
                    // The count for all comes a moment later.
                    self.hall.heads.update(|heads| {
                        heads.0.insert(self.run, wanted);
                    });
                    self.tapped.set(None);
                }
                // There were more taps meanwhile.
                Ok(_) => {}
                Err(failed) => {
                    self.tapped.set(None);
                    match failed {
                        Failed::Refused(refusal) => self.hall.tell(refusal.sentence, true),
                        Failed::NoAnswer | Failed::Kept => self.hall.tell(words().heart_no_answer(), true),
                    }
                }
            }
        }
    }
}
